import type { Locale } from "@souffleur/kernel";
import type { z } from "zod";
import type { Document, Passage } from "../../../domain/documents/document.ts";
import type { documentOutput, documentSummary, passageOutput } from "./document-schemas.ts";

export function presentSummary(document: Document, locale: Locale): z.input<typeof documentSummary> {
  const { problem } = document;
  return {
    id: document.id,
    title: document.title,
    subject: document.subject,
    format: document.format,
    filename: document.filename,
    address: document.address,
    size_bytes: document.sizeBytes,
    state: document.state,
    problem: problem && { code: problem.code, message: problem.message[locale] },
    revision: document.revision,
    language: document.language,
    pages: document.pages,
    words: document.words,
    version: document.version,
    created_at: document.createdAt,
    updated_at: document.updatedAt,
  };
}

export function presentDocument(document: Document, locale: Locale): z.input<typeof documentOutput> {
  return {
    ...presentSummary(document, locale),
    outline: [...document.outline],
    remarks: document.remarks.map((remark) => remark[locale]),
  };
}

export function presentPassage(passage: Passage): z.input<typeof passageOutput> {
  return {
    id: passage.id,
    document_id: passage.documentId,
    revision: passage.revision,
    position: passage.position,
    kind: passage.kind,
    language: passage.language,
    headings: [...passage.headings],
    page: passage.page,
    last_page: passage.lastPage,
    text: passage.text,
    start: passage.start,
    end: passage.end,
    emphasized: [...passage.emphasized],
  };
}
