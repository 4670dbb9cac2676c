import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { FileContent, PersonFile } from "../../domain/people/person-file.ts";
import { artistSubject } from "../artist-record.ts";
import type { PersonNotFound } from "../people/get-person.ts";
import type { PlanningPorts } from "../ports.ts";
import { type FileSummary, fileSummary, type PhotoNotFound } from "./file-record.ts";
import type { FileBytes } from "./ports.ts";

type Ports = Pick<PlanningPorts, "people" | "personFiles" | "ledger" | "clock" | "newId">;

interface PhotoOf {
  readonly personId: ArtistId;
  /** The version of the person the caller saw, where they said so. */
  readonly expectedVersion?: number | undefined;
}

/** Gives somebody a picture in place of the one they had, which can be taken back for a while. */
export async function replacePhoto(
  ports: Ports,
  { content, ...of }: PhotoOf & { readonly content: FileContent },
): Promise<Result<PersonFile, PersonNotFound | VersionStale>> {
  const found = await photoForChange(ports, of);
  if (!found.ok) return found;
  const { person, photo: before } = found.value;
  // The same picture again changes nothing, and nothing is said to have changed.
  if (before?.hash === content.hash) return ok(before);
  const now = ports.clock.now();
  const after: PersonFile = {
    ...{ hash: content.hash, kind: content.kind, bytes: content.bytes },
    ...{ id: ports.newId<"person-file">(), personId: person.id, purpose: "photo", name: person.name },
    ...{ version: 1, createdAt: now, updatedAt: now },
  };
  if (before !== undefined) await ports.personFiles.remove(before.id);
  const added = await ports.personFiles.add(after);
  if (!added.ok) throw new Error("A new id is taken.");
  await ports.people.touch([person.id], now);
  await ports.ledger.record({
    action: "planning.photo.replaced",
    subject: artistSubject(person),
    ...(before && { before: fileSummary(before) }),
    after: fileSummary(after),
  });
  return ok(after);
}

/** Takes somebody's picture away; it can be taken back for a while. */
export async function removePhoto(
  ports: Ports,
  of: PhotoOf,
): Promise<Result<void, PersonNotFound | PhotoNotFound | VersionStale>> {
  const found = await photoForChange(ports, of);
  if (!found.ok) return found;
  const { person, photo } = found.value;
  if (photo === undefined) return fail({ code: "photo_not_found", id: of.personId });
  await ports.personFiles.remove(photo.id);
  await ports.people.touch([person.id], ports.clock.now());
  await ports.ledger.record({
    action: "planning.photo.removed",
    subject: artistSubject(person),
    before: fileSummary(photo),
  });
  return ok(undefined);
}

/** Takes back that a picture was given or taken away, as long as the picture is still what it became then. */
export async function undoPhotoChange(
  { files, ...ports }: Ports & { readonly files: FileBytes },
  personId: ArtistId,
  before: FileSummary | undefined,
  after: FileSummary | undefined,
): Promise<Result<void, UndoConflict>> {
  const found = await photoForChange(ports, { personId });
  if (!found.ok || found.value.photo?.hash !== after?.hash) return fail({ code: "undo_conflict" });
  // What was kept for a while may have been let go of meanwhile.
  if (before !== undefined && !(await files.has(before.hash))) return fail({ code: "undo_conflict" });
  const undone =
    before === undefined
      ? await removePhoto(ports, { personId })
      : await replacePhoto(ports, { personId, content: before });
  return undone.ok ? ok(undefined) : fail({ code: "undo_conflict" });
}

async function photoForChange({ people, personFiles }: Ports, { personId, expectedVersion }: PhotoOf) {
  const person = await people.findForChange(personId);
  if (person === undefined) return fail({ code: "person_not_found", id: personId } as const);
  if (expectedVersion !== undefined && expectedVersion !== person.version)
    return fail({ code: "version_stale", current: person.version } as const);
  return ok({ person, photo: await personFiles.photoOf(personId) });
}
