import { fail, ok, type Result } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { DocumentDetails, FileContent, PersonFile } from "../../domain/people/person-file.ts";
import type { PersonNotFound } from "../people/get-person.ts";
import type { PlanningPorts } from "../ports.ts";
import { documentSubject, fileSummary } from "./file-record.ts";

export interface TooManyDocuments {
  readonly code: "too_many_documents";
  readonly most: number;
}

const MAX_DOCUMENTS = 100;

export interface NewDocument extends DocumentDetails {
  readonly personId: ArtistId;
  readonly content: FileContent;
}

/** Keeps a paper of somebody. */
export async function createDocument(
  {
    people,
    personFiles,
    ledger,
    clock,
    newId,
  }: Pick<PlanningPorts, "people" | "personFiles" | "ledger" | "clock" | "newId">,
  { personId, name, expiresOn, content }: NewDocument,
): Promise<Result<PersonFile, PersonNotFound | TooManyDocuments>> {
  const person = await people.findForChange(personId);
  if (person === undefined) return fail({ code: "person_not_found", id: personId });
  if ((await personFiles.documentsOf(personId)).length >= MAX_DOCUMENTS)
    return fail({ code: "too_many_documents", most: MAX_DOCUMENTS });
  const now = clock.now();
  const document: PersonFile = {
    ...{ hash: content.hash, kind: content.kind, bytes: content.bytes },
    ...{ id: newId<"person-file">(), personId, purpose: "document", name, expiresOn },
    ...{ version: 1, createdAt: now, updatedAt: now },
  };
  const added = await personFiles.add(document);
  if (!added.ok) throw new Error("A new id is taken.");
  await ledger.record({
    action: "planning.document.created",
    subject: documentSubject(document),
    after: fileSummary(document),
  });
  return ok(document);
}
