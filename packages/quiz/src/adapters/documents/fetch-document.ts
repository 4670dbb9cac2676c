import { ProblemError } from "@souffleur/platform/http";
import type { DocumentFile } from "../../application/documents/document-record.ts";
import type { QuizContext } from "../context.ts";
import { takeFile } from "./take-file.ts";

const WITHIN_MS = 30_000;
const ACCEPT =
  "text/html,application/pdf,application/epub+zip,application/xhtml+xml,text/markdown,text/plain,*/*;q=0.5";
const LONGEST_NAME = 255;

/** Fetches a document from where somebody says it is. Where that leads to, and what may come of it, `outbound` decides. */
export async function fetchDocument(
  { web, files, settings: { maxBytes } }: Pick<QuizContext, "web" | "files" | "settings">,
  address: string,
): Promise<DocumentFile> {
  const fetched = await web.fetch({ url: address, accept: ACCEPT, maxBytes, timeoutMs: WITHIN_MS });
  if (!fetched.ok)
    throw new ProblemError({ code: "quiz_address_unreadable", explanation: fetched.failure.message });
  const answer = fetched.value;
  // Nothing was fetched before that could be unchanged.
  if (answer.kind === "unchanged") throw new Error("A first fetch was answered with nothing new.");
  const { bytes, contentType } = answer;
  return takeFile(files, { bytes, contentType, address, filename: nameOf(address) }, maxBytes);
}

function nameOf(address: string): string | undefined {
  const last = URL.parse(address)?.pathname.split("/").at(-1) ?? "";
  const name = last.replace(/%[\da-f]{2}/gi, "_").slice(-LONGEST_NAME);
  return name === "" ? undefined : name;
}
