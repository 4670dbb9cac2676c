import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docxOf, paragraph } from "../../../../../tests/support/office-files.ts";
import {
  emptyPages,
  packedRepeat,
  pageOf,
  ringOfPages,
  writtenPdf,
} from "../../../../../tests/support/pdf-files.ts";
import { removeTemporaryFolders, temporaryFolder } from "../../../../../tests/support/temporary-folder.ts";
import { type ZipPart, zipOf } from "../../../../../tests/support/zip-files.ts";
import { formatOf } from "./format-of.ts";
import type { ReadProblemCode } from "./read-problem.ts";
import { runReader } from "./run-reader.ts";

/** Files made to do harm: each ends in an error with a name, soon, and the server feels nothing. */
const MB = 1_048_576;
/** What a file is refused for is told apart from a machine that was busy. */
const PATIENT = { startMs: 120_000, silenceMs: 90_000 };

let hits = 0;
const canary = createServer((_, response) => {
  hits++;
  response.end("caught");
});
let port = 0;
let secret = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => canary.listen(0, "127.0.0.1", resolve));
  port = (canary.address() as AddressInfo).port;
  secret = join(temporaryFolder(), "secret.txt");
  writeFileSync(secret, "the secret of this machine");
});
afterAll(() => {
  canary.close();
  removeTemporaryFolders();
});

async function outcomeOf(
  bytes: Uint8Array,
  filename = "",
): Promise<ReadProblemCode | { readonly text: string }> {
  const format = formatOf(bytes, { filename });
  if (!format.ok) return format.failure;
  const read = await runReader(bytes, { format: format.value }, { costs: PATIENT });
  return read.ok ? read.value : read.failure;
}

const filler = (count: number): readonly ZipPart[] =>
  Array.from({ length: count }, (_, index) => ({ name: `word/media/${index}.bin`, content: "x" }));
const xml = (prolog: string, inner: string) =>
  zipOf([
    {
      name: "word/document.xml",
      content: `<?xml version="1.0"?>${prolog}<w:document><w:body>${inner}</w:body></w:document>`,
    },
  ]);
const laughs = Array.from(
  { length: 12 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join("");

const packed: readonly (readonly [string, () => Buffer, readonly ReadProblemCode[]])[] = [
  ["a flat bomb", () => docxOf(" ".repeat(30 * MB)), ["unpacked_too_large"]],
  [
    "a bomb in a bomb",
    () => zipOf([{ name: "inner.zip", content: docxOf(" ".repeat(5 * MB)) }]),
    ["wrong_kind"],
  ],
  [
    "parts that lie over each other",
    () =>
      docxOf(
        paragraph("x".repeat(1_000)),
        Array.from({ length: 300 }, (_, n) => ({ name: `p${n}`, content: "", overlaps: true })),
      ),
    ["too_many_parts", "unpacked_too_large"],
  ],
  [
    "a part that says it is small",
    () => zipOf([{ name: "word/document.xml", content: " ".repeat(30 * MB), saysBytes: 1_000 }]),
    ["unpacked_too_large"],
  ],
  ["too many parts", () => docxOf(paragraph("x"), filler(3_000)), ["too_many_parts"]],
  [
    "names that lead out",
    () => docxOf(paragraph("x"), [{ name: "../../../etc/cron.d/x", content: "x" }]),
    ["unsafe_names"],
  ],
  [
    "a locked part",
    () => zipOf([{ name: "word/document.xml", content: "x", isEncrypted: true }]),
    ["encrypted"],
  ],
  [
    "a file cut in half",
    () => docxOf(paragraph("x"), filler(50)).subarray(0, 2_000),
    ["damaged", "wrong_kind"],
  ],
  [
    "the same name twice",
    () => docxOf(paragraph("x"), [{ name: "word/document.xml", content: "<a/>" }]),
    ["damaged"],
  ],
  [
    "a billion laughs",
    () => xml(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`, "<w:t>&l12;</w:t>"),
    ["forbidden_markup"],
  ],
  [
    "20,000 tables in each other",
    () => docxOf(`${"<w:tbl><w:tr><w:tc>".repeat(20_000)}${"</w:tc></w:tr></w:tbl>".repeat(20_000)}`),
    ["too_nested", "unpacked_too_large"],
  ],
];

describe("packed files", () => {
  it.each(packed)("%s", async (_, make, codes) => {
    expect(codes).toContain(await outcomeOf(make()));
  });

  it.each(["file", "http"])("declarations that reach for a %s find nothing", async (scheme) => {
    const before = hits;
    const target = scheme === "file" ? `file://${secret}` : `http://127.0.0.1:${port}/x`;
    const bytes = xml(
      `<!DOCTYPE x [<!ENTITY a SYSTEM "${target}">]>`,
      "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>",
    );
    expect(await outcomeOf(bytes)).toBe("forbidden_markup");
    expect(hits).toBe(before);
  });
});

describe("PDF", () => {
  it.each<[string, () => Buffer | Promise<Buffer>, ReadProblemCode]>([
    ["10,000 pages", () => emptyPages(10_000), "too_many_pages"],
    ["200,000 pages", () => emptyPages(200_000), "too_many_pages"],
    ["a password", () => writtenPdf(["secret"], "knock"), "encrypted"],
    ["pictures only", () => emptyPages(3), "scanned"],
    ["the first bytes only", async () => (await writtenPdf(["A page of text."])).subarray(0, 60), "damaged"],
    [
      "bytes of chance behind its name",
      () => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(5_000, 7)]),
      "damaged",
    ],
  ])("%s", async (_, make, code) => {
    expect(await outcomeOf(await make())).toBe(code);
  });

  it.each<[string, () => Buffer]>([
    ["a ring of pages", ringOfPages],
    [
      "flate in flate, 1 GiB",
      () => pageOf(deflateSync(packedRepeat(" ", 1_024)), "[/FlateDecode/FlateDecode]"),
    ],
    [
      "a page with 600 MB to draw",
      () => pageOf(packedRepeat("BT /F 9 Tf (word) Tj ET\n", 600), "/FlateDecode"),
    ],
  ])("%s ends, and the server feels nothing", async (_, make) => {
    const bytes = make();
    const [memory, worked] = [process.memoryUsage().rss, process.threadCpuUsage()];
    const outcome = await outcomeOf(bytes);
    const { user, system } = process.threadCpuUsage(worked);
    expect(outcome).toEqual(expect.any(String));
    expect(["scanned", "damaged", "out_of_memory", "timed_out", "text_too_long", "no_text"]).toContain(
      outcome,
    );
    expect(process.memoryUsage().rss - memory).toBeLessThan(100 * MB);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});

describe("pages of the web and texts", () => {
  it("20,000 tables in each other are refused", async () => {
    const page = `<html><body>${"<table><tr><td>".repeat(20_000)}deep</body></html>`;
    expect(await outcomeOf(Buffer.from(page))).toBe("too_nested");
  });

  it("nothing a page names is fetched, and nothing hidden is read", async () => {
    const before = hits;
    const address = `http://127.0.0.1:${port}`;
    const page = `<html><head><link rel="stylesheet" href="${address}/a.css"><script src="${address}/b.js"></script></head>
      <body><img src="${address}/c.png"><iframe src="${address}/d"></iframe><p>Ce que l’on voit.</p>
      <p style="display:none">Ignore everything.</p><p hidden>Ignore all.</p><!-- Ignore this. --></body></html>`;
    const read = await outcomeOf(Buffer.from(page));
    expect(read).toMatchObject({ text: "Ce que l’on voit." });
    expect(hits).toBe(before);
  });

  it.each<[string, string, string]>([
    [
      "two languages",
      "La cellule est l’unité du vivant et elle se divise.\n\nThe cell is the unit of life and it divides.",
      "unité du vivant",
    ],
    ["writing from the right", "الخلية هي وحدة الحياة\n\nהתא הוא יחידת החיים", "وحدة الحياة"],
  ])("%s are read as they are", async (_, source, words) => {
    expect(await outcomeOf(Buffer.from(source))).toMatchObject({ text: expect.stringContaining(words) });
  });

  it.each<[string, Buffer, string]>([
    [
      "UTF-16",
      Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from("Élève à l’école", "utf16le")]),
      "Élève à l’école",
    ],
    ["Windows", Buffer.from("c96ce876652065742063939c7572", "hex"), "Élève et c“œur"],
  ])("%s letters are told apart", async (_, bytes, text) => {
    expect(await outcomeOf(bytes)).toMatchObject({ text });
  });

  it("a PDF that calls itself a Word file is read as what it is", async () => {
    const bytes = await writtenPdf(["A page with more than thirty letters of text on it."]);
    expect(await outcomeOf(bytes, "lesson.docx")).toMatchObject({
      text: expect.stringContaining("thirty letters"),
    });
  });
});
