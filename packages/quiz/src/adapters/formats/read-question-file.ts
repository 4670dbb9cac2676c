import type { FormatHint } from "../../domain/formats/detect-format.ts";
import { readPackage } from "../../domain/formats/read-package.ts";
import { type ReadFile, readQuestions } from "../../domain/formats/read-questions.ts";
import { Reading } from "../../domain/formats/reading.ts";
import { isAnki, readAnki } from "./anki/read-anki.ts";
import { isZip, unzip, type ZipRefused } from "./unzip.ts";

const REASONS: Readonly<Record<ZipRefused["reason"], string>> = {
  damaged: "damaged",
  encrypted: "encrypted",
  too_many_entries: "> 2000",
  too_large: "> 200 MB",
  ratio: "1 : 100",
};

/** The questions of any file we know: a text, or a package with many. */
export function readQuestionFile(bytes: Uint8Array, hint: FormatHint = {}): ReadFile {
  if (!isZip(bytes)) return readQuestions(bytes, hint);
  const unpacked = unzip(bytes);
  if (unpacked.ok)
    return isAnki(unpacked.value) ? readAnki(unpacked.value, hint) : readPackage(unpacked.value, hint);
  const reading = new Reading();
  reading.problem("package_unreadable", {}, REASONS[unpacked.failure.reason]);
  return { ...reading.finished(), format: undefined };
}
