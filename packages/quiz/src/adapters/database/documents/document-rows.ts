import { fromJson, searchColumn, storableJson } from "@souffleur/platform/database";
import type { Document, Passage } from "../../../domain/documents/document.ts";
import type { QuizTables } from "../tables/index.ts";

type DocumentRow = QuizTables["quiz_documents"];
type PassageRow = QuizTables["quiz_passages"];

export function rowOfDocument(document: Document): DocumentRow {
  return {
    id: document.id,
    title: document.title,
    subject: document.subject,
    format: document.format,
    filename: document.filename ?? null,
    address: document.address ?? null,
    file_hash: document.fileHash,
    size_bytes: document.sizeBytes,
    state: document.state,
    problem: document.problem === undefined ? null : storableJson(document.problem),
    revision: document.revision,
    language: document.language ?? null,
    pages: document.pages ?? null,
    words: document.words,
    outline: storableJson(document.outline),
    remarks: storableJson(document.remarks),
    search_key: searchColumn(`${document.title} ${document.filename ?? ""}`),
    version: document.version,
    created_at: document.createdAt,
    updated_at: document.updatedAt,
  };
}

export function documentOfRow(row: DocumentRow): Document {
  return {
    id: row.id,
    title: row.title,
    subject: row.subject,
    format: row.format,
    ...(row.filename !== null && { filename: row.filename }),
    ...(row.address !== null && { address: row.address }),
    fileHash: row.file_hash,
    sizeBytes: row.size_bytes,
    state: row.state,
    ...(row.problem !== null && { problem: fromJson(row.problem) }),
    revision: row.revision,
    ...(row.language !== null && { language: row.language }),
    ...(row.pages !== null && { pages: row.pages }),
    words: row.words,
    outline: fromJson(row.outline),
    remarks: fromJson(row.remarks),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function rowOfPassage(passage: Passage): PassageRow {
  return {
    id: passage.id,
    document_id: passage.documentId,
    revision: passage.revision,
    position: passage.position,
    kind: passage.kind,
    language: passage.language,
    headings: storableJson(passage.headings),
    page: passage.page ?? null,
    last_page: passage.lastPage ?? null,
    text: passage.text,
    start_offset: passage.start,
    end_offset: passage.end,
    emphasized: storableJson(passage.emphasized),
    hash: passage.hash,
  };
}

export function passageOfRow(row: PassageRow): Passage {
  return {
    id: row.id,
    documentId: row.document_id,
    revision: row.revision,
    position: row.position,
    kind: row.kind,
    language: row.language,
    headings: fromJson(row.headings),
    ...(row.page !== null && { page: row.page }),
    ...(row.last_page !== null && { lastPage: row.last_page }),
    text: row.text,
    start: row.start_offset,
    end: row.end_offset,
    emphasized: fromJson(row.emphasized),
    hash: row.hash,
  };
}
