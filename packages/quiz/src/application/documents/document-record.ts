import { fail, ok, type Result, type Subject, type VersionStale } from "@souffleur/kernel";
import type { Document, DocumentFormat, DocumentId } from "../../domain/documents/document.ts";
import type { DocumentRepository } from "./ports.ts";

export interface DocumentNotFound {
  readonly code: "quiz_document_not_found";
  readonly id: string;
}

/** The same file is there already, in the same subject. */
export interface DocumentKnown {
  readonly code: "quiz_document_known";
  readonly id: DocumentId;
  readonly title: string;
}

/** A document somebody wants to do something with; as they saw it, where they said so. */
export interface SeenDocument {
  readonly id: DocumentId;
  readonly expectedVersion?: number | undefined;
}

/** A file that is in the store. */
export interface DocumentFile {
  readonly hash: string;
  readonly bytes: number;
  readonly format: DocumentFormat;
  readonly filename?: string | undefined;
  readonly address?: string | undefined;
}

/** Kept from others until the unit of work ends. */
export async function findSeenDocument(
  documents: Pick<DocumentRepository, "findForChange">,
  { id, expectedVersion }: SeenDocument,
): Promise<Result<Document, DocumentNotFound | VersionStale>> {
  const document = await documents.findForChange(id);
  if (document === undefined) return fail({ code: "quiz_document_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== document.version)
    return fail({ code: "version_stale", current: document.version });
  return ok(document);
}

export function documentSubject({ id, title }: Pick<Document, "id" | "title">): Subject {
  return { type: "quiz.document", id, label: title };
}

const LONGEST_TITLE = 300;

/** What a document is called until somebody or the document itself says. */
export function titleOfName({ filename, address }: Pick<DocumentFile, "filename" | "address">): string {
  const name = filename ?? decodedName(address ?? "");
  const bare = name
    .replace(/^.*[\\/]/, "")
    .replace(/\.[\p{L}\d]{1,8}$/u, "")
    .replace(/[_\s]+/g, " ")
    .trim();
  return (bare || filename || address || "—").slice(0, LONGEST_TITLE);
}

function decodedName(address: string): string {
  const last =
    address
      .replace(/[?#].*$/, "")
      .replace(/\/+$/, "")
      .split("/")
      .at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
