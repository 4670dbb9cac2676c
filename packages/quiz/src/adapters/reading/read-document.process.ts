// The whole of a process that reads one file from its input, says what it found, and ends. It has no rights: see run-reader.ts.
import { createHash } from "node:crypto";
import { stdin, stdout } from "node:process";
import { cutPassages } from "../../domain/documents/cut-passages.ts";
import type { ReadDocument } from "../../domain/documents/document.ts";
import { readFile } from "./read-file.ts";
import { ReadProblem } from "./read-problem.ts";
import { type ReaderMessage, readerOrder } from "./reader-messages.ts";

const TEXT_PART = 65_536;
const LIST_PART = 100;

async function tell(message: ReaderMessage): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  stdout.write(`${JSON.stringify(message)}\n`, () => resolve());
  await promise;
}

async function order(): Promise<{ readonly format: string; readonly bytes: Buffer }> {
  const parts: Buffer[] = [];
  for await (const part of stdin) parts.push(Buffer.from(part));
  const all = Buffer.concat(parts);
  const end = all.indexOf("\n");
  return { format: all.toString("utf8", 0, end), bytes: all.subarray(end + 1) };
}

async function tellAll(read: ReadDocument): Promise<void> {
  for (let at = 0; at < read.text.length; at += TEXT_PART)
    await tell({ kind: "text", text: read.text.slice(at, at + TEXT_PART) });
  for (let at = 0; at < read.headings.length; at += LIST_PART)
    await tell({ kind: "headings", headings: [...read.headings.slice(at, at + LIST_PART)] });
  let passages: Extract<ReaderMessage, { kind: "passages" }>["passages"] = [];
  for (const { headings, emphasized, ...passage } of cutPassages(read)) {
    const hash = createHash("sha256").update(read.text.slice(passage.start, passage.end)).digest("hex");
    passages.push({ ...passage, headings: [...headings], emphasized: [...emphasized], hash });
    if (passages.length < LIST_PART) continue;
    await tell({ kind: "passages", passages });
    passages = [];
  }
  if (passages.length > 0) await tell({ kind: "passages", passages });
  const { title, language, pages, remarks, text } = read;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  await tell({
    ...{ kind: "done", language, words, remarks: [...remarks] },
    ...(title !== undefined && { title }),
    ...(pages !== undefined && { pages }),
  });
}

try {
  const { format, bytes } = await order();
  const read = await readFile(readerOrder.parse(JSON.parse(format)).format, {
    bytes,
    progress: (done, pages) => void tell({ kind: "progress", done, pages }),
  });
  await tellAll(read);
} catch (error) {
  await tell({ kind: "problem", code: error instanceof ReadProblem ? error.code : "reader_failed" });
}
