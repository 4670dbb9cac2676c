import { fail, ok, type Result, type Subject, type VersionStale } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { PersonFile, PersonFileId } from "../../domain/people/person-file.ts";
import type { PlanningPorts } from "../ports.ts";

export interface DocumentNotFound {
  readonly code: "document_not_found";
  readonly id: string;
}

export interface PhotoNotFound {
  readonly code: "photo_not_found";
  readonly id: string;
}

export function documentSubject({ id, name }: Pick<PersonFile, "id" | "name">): Subject {
  return { type: "planning.document", id, label: name };
}

/** What the ledger keeps of a file: enough to see, and to undo, what changed. */
export type FileSummary = Omit<PersonFile, "createdAt" | "updatedAt" | "version">;

export function fileSummary({
  createdAt: _c,
  updatedAt: _u,
  version: _v,
  ...summary
}: PersonFile): FileSummary {
  return summary;
}

/** The document of a person; somebody else's is none. */
export async function documentForChange(
  { personFiles }: Pick<PlanningPorts, "personFiles">,
  personId: ArtistId,
  id: PersonFileId,
  expectedVersion?: number,
): Promise<Result<PersonFile, DocumentNotFound | VersionStale>> {
  const found = await personFiles.findForChange(id);
  if (found?.personId !== personId || found.purpose !== "document")
    return fail({ code: "document_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== found.version)
    return fail({ code: "version_stale", current: found.version });
  return ok(found);
}
