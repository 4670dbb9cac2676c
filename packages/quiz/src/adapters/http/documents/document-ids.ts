import { parseId } from "@souffleur/kernel";
import { ProblemError } from "@souffleur/platform/http";
import type { DocumentId } from "../../../domain/documents/document.ts";

/** No document has an id that is not one. */
export function documentIdOf(text: string): DocumentId {
  const id = parseId<"document">(text);
  if (id === undefined) throw new ProblemError({ code: "quiz_document_not_found", id: text });
  return id;
}
