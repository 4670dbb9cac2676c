import {
  fail,
  ok,
  type RestoreConflict,
  type Result,
  type UndoConflict,
  type VersionStale,
} from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { PersonFile, PersonFileId } from "../../domain/people/person-file.ts";
import type { PlanningPorts } from "../ports.ts";
import {
  type DocumentNotFound,
  documentForChange,
  documentSubject,
  type FileSummary,
  fileSummary,
} from "./file-record.ts";

/** Moves a paper to the trash. */
export async function deleteDocument(
  ports: Pick<PlanningPorts, "personFiles" | "ledger" | "trash">,
  personId: ArtistId,
  id: PersonFileId,
  expectedVersion?: number,
): Promise<Result<void, DocumentNotFound | VersionStale>> {
  const found = await documentForChange(ports, personId, id, expectedVersion);
  if (!found.ok) return found;
  const document = found.value;
  await ports.trash.put({ subject: documentSubject(document), snapshot: document });
  await ports.personFiles.remove(id);
  // Without its hash: once it is out of the trash too, nothing of it is kept.
  const { hash: _, ...before } = fileSummary(document);
  await ports.ledger.record({
    action: "planning.document.deleted",
    subject: documentSubject(document),
    before,
  });
  return ok(undefined);
}

/** Brings a paper back from the trash, as it was. */
export async function restoreDocument(
  ports: Pick<PlanningPorts, "people" | "personFiles" | "ledger">,
  snapshot: PersonFile,
): Promise<Result<PersonFile, RestoreConflict>> {
  if ((await ports.people.missing([snapshot.personId])).length > 0)
    return fail({ code: "restore_conflict", reason: "person_gone", options: [] });
  const added = await ports.personFiles.add(snapshot);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await ports.ledger.record({
    action: "planning.document.restored",
    subject: documentSubject(snapshot),
    after: fileSummary(snapshot),
  });
  return ok(snapshot);
}

/** Takes back that a paper was kept: it goes to the trash. */
export async function undoDocumentCreated(
  ports: Pick<PlanningPorts, "personFiles" | "ledger" | "trash">,
  { id, personId }: Pick<FileSummary, "id" | "personId">,
): Promise<Result<void, UndoConflict>> {
  const deleted = await deleteDocument(ports, personId, id);
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}
