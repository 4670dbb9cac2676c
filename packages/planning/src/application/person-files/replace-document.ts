import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import {
  type DocumentDetails,
  type PersonFile,
  type PersonFileId,
  sameDetails,
} from "../../domain/people/person-file.ts";
import type { PlanningPorts } from "../ports.ts";
import { type DocumentNotFound, documentForChange, documentSubject, fileSummary } from "./file-record.ts";

type Ports = Pick<PlanningPorts, "personFiles" | "ledger" | "clock">;

export interface DocumentReplacement extends DocumentDetails {
  readonly personId: ArtistId;
  readonly id: PersonFileId;
  readonly expectedVersion?: number | undefined;
}

/** Gives a paper another name or another last day; what it holds stays what it is. */
export async function replaceDocument(
  ports: Ports,
  { personId, id, expectedVersion, name, expiresOn }: DocumentReplacement,
): Promise<Result<PersonFile, DocumentNotFound | VersionStale>> {
  const found = await documentForChange(ports, personId, id, expectedVersion);
  if (!found.ok) return found;
  const before = found.value;
  const after: PersonFile = {
    ...before,
    ...{ name, expiresOn, version: before.version + 1, updatedAt: ports.clock.now() },
  };
  await ports.personFiles.replace(after);
  await ports.ledger.record({
    action: "planning.document.replaced",
    subject: documentSubject(after),
    before: fileSummary(before),
    after: fileSummary(after),
  });
  return ok(after);
}

/** Takes back a change of a paper's name or last day, as long as nobody changed them since. */
export async function undoDocumentReplaced(
  ports: Ports,
  { id, personId, name, expiresOn }: Pick<PersonFile, "id" | "personId"> & DocumentDetails,
  after: DocumentDetails,
): Promise<Result<PersonFile, UndoConflict>> {
  const found = await documentForChange(ports, personId, id);
  if (!found.ok || !sameDetails(found.value, after)) return fail({ code: "undo_conflict" });
  const replaced = await replaceDocument(ports, { id, personId, name, expiresOn });
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}
