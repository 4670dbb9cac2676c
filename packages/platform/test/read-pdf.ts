import { inflateSync } from "node:zlib";
import type { PdfBlock, PdfDocument } from "../src/pdf/document.ts";

/** A document around blocks, for tests. */
export function pdfOf(blocks: readonly PdfBlock[], over: Partial<PdfDocument> = {}): PdfDocument {
  return {
    title: "A document",
    author: "The Company",
    language: "fr",
    createdAt: "2026-11-20T10:00:00Z",
    footer: { left: "The Company", page: "{page} / {pages}" },
    blocks,
    ...over,
  };
}

interface Part {
  readonly head: string;
  readonly stream?: Buffer;
}

/** The words of each page, read back from the bytes by what the format says: page by page, line by line. */
export function readBack(bytes: Uint8Array): string[] {
  const parts = partsOf(Buffer.from(bytes));
  const part = (id: string): Part => parts.get(Number(id)) ?? { head: "" };
  const [pages] = [...parts.values()].filter(({ head }) => head.includes("/Type /Pages"));
  const kids = /\/Kids \[([^\]]*)\]/.exec(pages?.head ?? "")?.[1] ?? "";
  return references(kids).map((id) => {
    const { head } = part(id);
    const resources = part(/\/Resources (\d+) 0 R/.exec(head)?.[1] ?? "");
    const content = part(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? "");
    const letters = new Map<string, string[]>();
    for (const [, name = "", font = ""] of resources.head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(part(font).head)?.[1] ?? "";
      letters.set(name, lettersOf(part(table).stream?.toString("latin1") ?? ""));
    }
    return wordsOf(content.stream?.toString("latin1") ?? "", letters);
  });
}

function references(text: string): string[] {
  return Array.from(text.matchAll(/(\d+) 0 R/g), ([, id = ""]) => id);
}

function partsOf(bytes: Buffer): Map<number, Part> {
  const text = bytes.toString("latin1");
  const table = text.slice(text.lastIndexOf("\nxref\n"), text.lastIndexOf("trailer"));
  const offsets = Array.from(table.matchAll(/(\d{10}) 00000 n/g), ([, offset]) => Number(offset));
  return new Map(offsets.map((offset, index) => [index + 1, partAt(bytes, text, offset)]));
}

function partAt(bytes: Buffer, text: string, offset: number): Part {
  const end = text.indexOf("endobj", offset);
  const start = text.indexOf("\nstream\n", offset);
  if (start === -1 || start > end) return { head: text.slice(offset, end) };
  const head = text.slice(offset, start);
  const from = start + "\nstream\n".length;
  const raw = bytes.subarray(from, from + Number(/\/Length (\d+)/.exec(head)?.[1]));
  return { head, stream: head.includes("FlateDecode") ? inflateSync(raw) : raw };
}

/** Which letters a glyph stands for, by its number. */
function lettersOf(table: string): string[] {
  const letters: string[] = [];
  for (const [, from = "", list = ""] of table.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    const entries = Array.from(list.matchAll(/<([^>]*)>/g), ([, codes = ""]) => codes);
    for (const [index, codes] of entries.entries())
      letters[Number.parseInt(from, 16) + index] = String.fromCharCode(
        ...codes.split(" ").map((code) => Number.parseInt(code, 16)),
      );
  }
  return letters;
}

function wordsOf(content: string, letters: ReadonlyMap<string, readonly string[]>): string {
  const lines = Array.from(content.matchAll(/BT\n([\s\S]*?)\nET/g), ([, text = ""]) => {
    const font = letters.get(/\/(F\d+) /.exec(text)?.[1] ?? "") ?? [];
    const glyphs = Array.from(text.matchAll(/<([0-9a-f]+)>/g), ([, hex = ""]) => hex).join("");
    return Array.from(glyphs.matchAll(/.{4}/g), ([code]) => font[Number.parseInt(code, 16)] ?? "").join("");
  });
  return lines.join("\n");
}

/** Milliseconds this thread worked for it: what else the machine does in the meantime does not count. */
export async function cpuMillisOf(run: () => Promise<void>): Promise<number> {
  const before = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
