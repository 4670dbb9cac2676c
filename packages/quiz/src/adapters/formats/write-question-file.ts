import type { FormatProblem } from "../../domain/formats/format-problem.ts";
import type { WriteFormat } from "../../domain/formats/formats.ts";
import { qti21, qti30 } from "../../domain/formats/qti/qti-dialect.ts";
import { writeQti } from "../../domain/formats/qti/write-qti.ts";
import { writeQuestions } from "../../domain/formats/write-questions.ts";
import type { WriteRequest } from "../../domain/formats/writing.ts";
import { writeAnki } from "./anki/write-anki.ts";
import { zip } from "./zip.ts";

export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly problems: readonly FormatProblem[];
}

/** Formats that are read again; printed pages are drawn elsewhere. */
export type FileFormat = Exclude<WriteFormat, "pdf">;

export const fileEndings: Readonly<Record<WriteFormat, string>> = {
  json: "json",
  moodle: "xml",
  gift: "gift",
  aiken: "txt",
  qti21: "zip",
  qti3: "zip",
  csv: "csv",
  anki: "apkg",
  pdf: "pdf",
};

export const mediaTypes: Readonly<Record<WriteFormat, string>> = {
  json: "application/json",
  moodle: "application/xml",
  gift: "text/plain; charset=utf-8",
  aiken: "text/plain; charset=utf-8",
  qti21: "application/zip",
  qti3: "application/zip",
  csv: "text/csv; charset=utf-8",
  anki: "application/apkg",
  pdf: "application/pdf",
};

export function writeQuestionFile(request: WriteRequest, format: FileFormat): WrittenFile {
  if (format === "anki") return writeAnki(request);
  if (format === "qti21" || format === "qti3") {
    const { files, problems } = writeQti(request, format === "qti21" ? qti21 : qti30);
    return { bytes: zip(files), problems };
  }
  const { text, problems } = writeQuestions(request, format);
  return { bytes: new TextEncoder().encode(text), problems };
}
