import type { InstantText } from "@souffleur/kernel";
import type {
  DocumentFormat,
  DocumentId,
  DocumentState,
  PassageId,
  PassageKind,
} from "../../../domain/documents/document.ts";

interface TextTable {
  document_id: DocumentId;
  revision: number;
  text: string;
  created_at: InstantText;
  file_hash: string | null;
}

interface PassageTable {
  id: PassageId;
  document_id: DocumentId;
  revision: number;
  position: number;
  kind: PassageKind;
  language: string;
  headings: unknown;
  page: number | null;
  last_page: number | null;
  text: string;
  start_offset: number;
  end_offset: number;
  emphasized: unknown;
  hash: string;
}

export interface DocumentTables {
  quiz_documents: {
    id: DocumentId;
    title: string;
    subject: string;
    format: DocumentFormat;
    filename: string | null;
    address: string | null;
    file_hash: string;
    size_bytes: number;
    state: DocumentState;
    problem: unknown;
    revision: number;
    language: string | null;
    pages: number | null;
    words: number;
    outline: unknown;
    remarks: unknown;
    search_key: string;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  /** The whole text of each revision: quotations point into it. */
  quiz_texts: TextTable;
  quiz_passages: PassageTable;
  /** Of documents in the trash: too much for a snapshot. */
  quiz_deleted_texts: TextTable;
  quiz_deleted_passages: PassageTable;
}
