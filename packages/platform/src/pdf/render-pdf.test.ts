import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { cpuMillisOf, pdfOf, readBack } from "../../test/read-pdf.ts";
import { WorkerPool } from "../workers/index.ts";
import type { PdfBlock, PdfRow } from "./document.ts";
import { drawPdf } from "./draw/draw-pdf.ts";
import { PDF_LIMITS } from "./limits.ts";
import { renderPdf } from "./render-pdf.ts";

const workers = new WorkerPool({ threads: 1 });
afterAll(() => workers.close());

const bytesOf = async (blocks: readonly PdfBlock[], over: Parameters<typeof pdfOf>[1] = {}) => {
  const drawn = await drawPdf(pdfOf(blocks, over));
  if (!drawn.ok) throw new Error(drawn.failure.limit);
  return drawn.value;
};
const pagesOf = async (blocks: readonly PdfBlock[], over: Parameters<typeof pdfOf>[1] = {}) =>
  readBack(await bytesOf(blocks, over));

const rowsOf = (count: number): PdfRow[] =>
  Array.from({ length: count }, (_, index) => ({ cells: [`${index + 1}:00`, `Person ${index + 1}`] }));
const tableOf = (rows: readonly PdfRow[], over: object = {}): PdfBlock => ({
  kind: "table",
  caption: "People",
  columns: [
    { heading: "When", width: 1 },
    { heading: "Who", width: 3 },
  ],
  rows,
  ...over,
});

describe("what a page says", () => {
  it("is drawn in a thread, word for word", async () => {
    const drawn = await renderPdf(
      workers,
      pdfOf([{ kind: "title", text: "L'Œuvre au noir", badge: "Version 2" }]),
    );
    const [page = ""] = drawn.ok ? readBack(drawn.value) : [];
    expect(page).toContain("L'Œuvre au noir");
    expect(page).toContain("Version 2");
    expect(page).toContain("1 / 1");
  });

  it("holds every kind of block", async () => {
    const [page = ""] = await pagesOf([
      { kind: "title", text: "A play", subtitle: "Saturday", aside: "issued today" },
      { kind: "figures", figures: [{ label: "Call", value: "14:00" }] },
      { kind: "facts", facts: [{ label: "Venue", value: "The Old House\n4 Long Street" }] },
      { kind: "box", heading: "Safety", text: "Open trap", tone: "alert" },
      { kind: "heading", text: "People" },
      tableOf([{ cells: ["14:00", { text: "Ada", below: "Juliet" }] }, { cells: ["1"], isTotal: true }]),
      { kind: "spacer", points: 10 },
      { kind: "paragraph", text: "No food on stage.", tone: "muted" },
      { kind: "signatures", signatures: [{ label: "Stage manager", name: "Paul" }, { label: "Artist" }] },
    ]);
    for (const words of [
      "A play",
      "Saturday",
      "14:00",
      "4 Long Street",
      "Open trap",
      "Juliet",
      "No food on",
      "Paul",
    ])
      expect(page).toContain(words);
  });

  it("says what it is, in which language and since when, and is tagged", async () => {
    const bytes = Buffer.from(await bytesOf([{ kind: "heading", text: "x" }], { title: "Tom & <Jerry>" }));
    const text = bytes.toString("latin1");
    expect(text).toContain("/Lang (fr)");
    expect(text).toContain("Tom &amp; &lt;Jerry&gt;</rdf:li>");
    expect(text).toContain("/Marked true");
    expect(text).toContain("(D:20261120100000Z)");
    expect(text).toContain("(Tom & <Jerry>)");
    for (const tag of ["Document", "H2"]) expect(text).toContain(`/S /${tag}`);
    expect(text).not.toContain("Helvetica");
  });

  it("makes the same bytes of the same data", async () => {
    const blocks: PdfBlock[] = [{ kind: "title", text: "Same" }, tableOf(rowsOf(50))];
    expect(Buffer.from(await bytesOf(blocks)).equals(Buffer.from(await bytesOf(blocks)))).toBe(true);
  });
});

describe("pages", () => {
  it("break between the rows of a table and repeat its head", async () => {
    const pages = await pagesOf([tableOf(rowsOf(100))]);
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain("When");
      expect(page).toContain(`${index + 1} / ${pages.length}`);
    }
    const all = pages.join("\n");
    for (const { cells } of rowsOf(100)) expect(all).toContain(String(cells[1]));
  });

  it("carry the header from the second on", async () => {
    const pages = await pagesOf([tableOf(rowsOf(80))], { header: { left: "Hamlet", right: "Version 7" } });
    expect(pages.map((page) => page.includes("Hamlet") && page.includes("Version 7"))).toEqual(
      pages.map((_, index) => index > 0),
    );
  });

  it("cut a row that is taller than a page, and lose none of it", async () => {
    const words = Array.from({ length: 500 }, (_, index) => `w${index}`);
    const pages = await pagesOf([tableOf([{ cells: ["1", words.join("\n").slice(0, 3_000)] }])]);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.join(" ")).toContain("w400");
  });

  it("keep a heading with what it is the heading of", async () => {
    for (const rows of [37, 38, 39, 40, 41, 42, 43, 44]) {
      const pages = await pagesOf([
        tableOf(rowsOf(rows)),
        { kind: "heading", text: "Notes" },
        tableOf(rowsOf(3)),
      ]);
      const page = pages.findIndex((text) => text.includes("Notes"));
      expect(pages[page]?.split("Notes")[1]).toContain("Person 1");
    }
  });

  it("break where they are told to, and not twice", async () => {
    const pages = await pagesOf([
      { kind: "paragraph", text: "one" },
      { kind: "page-break" },
      { kind: "page-break" },
      { kind: "paragraph", text: "two" },
    ]);
    expect(pages).toHaveLength(2);
  });

  it("stand or lie", async () => {
    const text = Buffer.from(await bytesOf([], { layout: "landscape" })).toString("latin1");
    expect(text).toContain("/MediaBox [0 0 841.89 595.28]");
  });
});

describe("hostile words", () => {
  it("of any language or none never throw", async () => {
    const word = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.string({ unit: "grapheme", maxLength: 80 }),
    );
    await fc.assert(
      fc.asyncProperty(word, word, async (one, two) => {
        const blocks: PdfBlock[] = [
          { kind: "title", text: one, badge: two },
          tableOf([{ cells: [one, two] }]),
        ];
        expect((await drawPdf(pdfOf(blocks, { title: one, author: two }))).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["lone surrogates", "a\ud800b\udc00"],
    ["controls", "a\u0000\u0007\u001bb"],
    ["marks that turn the direction", "\u202eevil\u202c"],
    ["a very long word", "W".repeat(5_000)],
    ["many combining marks", `e${"\u0301".repeat(2_000)}`],
    ["an endless text", "word ".repeat(100_000)],
  ])("%s", async (_, text) => {
    expect(
      (await pagesOf([tableOf([{ cells: [text, text] }]), { kind: "title", text }])).length,
    ).toBeLessThan(40);
  });

  it("leaves a box for what no font has", async () => {
    const [page = ""] = await pagesOf([{ kind: "paragraph", text: "Li 李小龙 x" }]);
    expect(page).toContain("Li □□□ x");
  });

  it("writes names of right-to-left scripts", async () => {
    const [page = ""] = await pagesOf([{ kind: "paragraph", text: "שרה כהן" }]);
    for (const letter of "שרהכן") expect(page).toContain(letter);
  });
});

describe("limits", () => {
  it.each([
    [
      "blocks",
      Array.from({ length: PDF_LIMITS.blocks + 1 }, (): PdfBlock => ({ kind: "spacer", points: 1 })),
    ],
    ["rows", [tableOf(rowsOf(PDF_LIMITS.rows + 1))]],
    [
      "columns",
      [
        tableOf([], {
          columns: Array.from({ length: PDF_LIMITS.columns + 1 }, () => ({ heading: "x", width: 1 })),
        }),
      ],
    ],
    [
      "pages",
      Array.from({ length: PDF_LIMITS.pages + 1 }, (): PdfBlock[] => [
        { kind: "paragraph", text: "x" },
        { kind: "page-break" },
      ]).flat(),
    ],
  ] as const)("refuses too many %s", async (limit, blocks) => {
    const kept = limit === "pages" ? blocks.slice(0, PDF_LIMITS.blocks) : blocks;
    expect(await drawPdf(pdfOf(kept))).toEqual({ ok: false, failure: { kind: "pdf-refused", limit } });
  });

  it("draws a hundred pages in a few seconds of work", async () => {
    const rows = Array.from({ length: 3_700 }, (_, index) => ({
      cells: [`${index % 24}:00`, { text: `Person number ${index}`, below: "Actor, second cast" }],
    }));
    let pages = 0;
    const millis = await cpuMillisOf(async () => {
      pages = readBack(await bytesOf([tableOf(rows)])).length;
    });
    expect(pages).toBeGreaterThan(100);
    expect(millis).toBeLessThan(6_000);
  });
});

it("is a document that poppler finds nothing wrong with", async ({ skip }) => {
  const bytes = await bytesOf([{ kind: "title", text: "Été" }, tableOf(rowsOf(200))]);
  const done = spawnSync("pdftotext", ["-", "-"], { input: bytes, encoding: "utf8" });
  if (done.error !== undefined) skip("pdftotext is not on this machine");
  expect(done.stderr).toBe("");
  expect(done.stdout).toContain("Été");
});
