import { fail, ok, type Result } from "@souffleur/kernel";
import type { DocumentFormat } from "../../domain/documents/document.ts";
import type { ReadProblemCode } from "./read-problem.ts";

interface Named {
  readonly filename?: string | undefined;
  readonly contentType?: string | undefined;
}

/** Where the program that made a PDF wrote something before it. */
const PDF_WITHIN = 1_024;

/** What a file is, by what is in it. Its name only decides between kinds of text. */
export function formatOf(bytes: Uint8Array, named: Named): Result<DocumentFormat, ReadProblemCode> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return fail("empty");
  if (file.subarray(0, PDF_WITHIN).includes("%PDF-")) return ok("pdf");
  if (file.subarray(0, 4).equals(Buffer.from("PK\x03\x04", "latin1"))) return packedFormat(file);
  if (file.subarray(0, 4).equals(Buffer.of(0xd0, 0xcf, 0x11, 0xe0)))
    return fail(file.includes(Buffer.from("EncryptedPackage", "utf16le")) ? "encrypted" : "old_office");
  if (file.subarray(0, 5).toString("latin1") === "{\\rtf") return fail("old_office");
  return textFormat(file, named);
}

/** The names of what is packed stand in the file as they are. */
function packedFormat(file: Buffer): Result<DocumentFormat, ReadProblemCode> {
  if (file.includes("word/document.xml")) return ok("docx");
  if (file.includes("ppt/presentation.xml")) return ok("pptx");
  if (file.includes("META-INF/container.xml")) return ok("epub");
  return fail("wrong_kind");
}

function textFormat(
  file: Buffer,
  { filename = "", contentType = "" }: Named,
): Result<DocumentFormat, ReadProblemCode> {
  const isUtf16 = (file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff);
  if (!isUtf16 && file.includes(0)) return fail("wrong_kind");
  if (!isUtf16 && controls(file.subarray(0, 4_096)) > 0.02) return fail("wrong_kind");
  const start = file.subarray(0, 1_024).toString("latin1").trimStart();
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*(?:<!doctype html|<html))/i.test(start))
    return ok("html");
  if (/\.x?html?$/i.test(filename) || /^(?:text\/html|application\/xhtml)/i.test(contentType))
    return ok("html");
  if (/\.(?:md|markdown|mkd)$/i.test(filename) || /^text\/markdown/i.test(contentType)) return ok("markdown");
  return ok("text");
}

/** How much of it no text has. */
function controls(bytes: Uint8Array): number {
  return bytes.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length / bytes.length;
}
