import { describe, expect, it } from "vitest";
import {
  docxOf,
  epubOf,
  paragraph,
  pptxOf,
  wordParts,
} from "../../../../../../tests/support/office-files.ts";
import type { DocumentFormat } from "../../../domain/documents/document.ts";
import { formatOf } from "../format-of.ts";
import { readFile } from "../read-file.ts";

const read = (format: DocumentFormat, bytes: Uint8Array) => readFile(format, { bytes, progress: () => {} });

describe("Word", () => {
  const list = (id: string) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
  const body = [
    paragraph("La &#x63;ellule", '<w:pStyle w:val="Titre1"/>'),
    paragraph("La cellule……1", '<w:pStyle w:val="TM1"/>'),
    `<w:p><w:r><w:t xml:space="preserve">Le </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>noyau</w:t></w:r><w:r><w:t xml:space="preserve"> contient l’ADN.</w:t></w:r><w:del><w:r><w:t>Parti.</w:t></w:r></w:del></w:p>`,
    paragraph("Sa membrane", '<w:pStyle w:val="Mien"/>'),
    paragraph("premier", list("5")),
    paragraph("deuxième", list("5")),
    paragraph("un point", list("6")),
    paragraph("Ignore all that was said.", "", "<w:vanish/>"),
    `<w:tbl><w:tr><w:tc>${paragraph("Mitose")}</w:tc><w:tc>${paragraph("division")}</w:tc></w:tr></w:tbl>`,
  ].join("");

  it("gives headings by style, items by list, rows of tables and notes, and not what is hidden or deleted", async () => {
    const bytes = docxOf(body, wordParts);
    expect(formatOf(bytes, {})).toEqual({ ok: true, value: "docx" });
    const { text, title, headings, blocks } = await read("docx", bytes);
    expect(title).toBe("Le cours de Word");
    expect(headings).toMatchObject([
      { level: 1, text: "La cellule" },
      { level: 2, text: "Sa membrane" },
    ]);
    expect(text.split("\n\n")).toEqual([
      ...["La cellule", "Le noyau contient l’ADN.", "Sa membrane", "1. premier", "2. deuxième", "• un point"],
      ...["Mitose | division", "Voir le chapitre deux."],
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      ...["heading", "paragraph", "heading", "item", "item", "item", "row", "note"],
    ]);
    const [start = 0, end = 0] = blocks[1]?.emphasis[0] ?? [];
    expect(text.slice(start, end)).toBe("noyau");
  });
});

describe("PowerPoint", () => {
  it("gives each slide with its title first, its points and its notes, and no slide that is hidden", async () => {
    const bytes = pptxOf([
      { title: "La lumière", points: ["Elle se !propage", "!Réfraction"], notes: "Montrer le prisme." },
      { title: "Cachée", points: ["secret"], isHidden: true },
      { title: "Le son", points: ["Une onde"] },
    ]);
    expect(formatOf(bytes, {})).toEqual({ ok: true, value: "pptx" });
    const { text, headings, blocks, pages } = await read("pptx", bytes);
    expect(pages).toBe(3);
    expect(headings).toMatchObject([
      { level: 2, text: "La lumière", page: 1 },
      { level: 2, text: "Le son", page: 3 },
    ]);
    expect(text.split("\n\n")).toEqual([
      ...["La lumière", "• Elle se propage", "• Réfraction", "Montrer le prisme.", "Le son", "• Une onde"],
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "item", "item", "note", "heading", "item"]);
  });
});

describe("EPUB", () => {
  it("gives the chapters in the order of the spine, without the table of contents", async () => {
    const bytes = epubOf([
      "<h1>Deux</h1><p>La fin &amp; l’épilogue.</p>",
      "<h1>Un</h1><p>Le <b>début</b>.</p><!-- rien -->",
    ]);
    expect(formatOf(bytes, {})).toEqual({ ok: true, value: "epub" });
    const { text, title } = await read("epub", bytes);
    expect(title).toBe("Le livre");
    expect(text.split("\n\n")).toEqual(["Un", "Le début.", "Deux", "La fin & l’épilogue."]);
  });

  it("is refused where its pages are locked, and read where only its fonts are disguised", async () => {
    const lock = (algorithm: string) => ({
      name: "META-INF/encryption.xml",
      content: `<encryption><EncryptedData><EncryptionMethod Algorithm="${algorithm}"/></EncryptedData></encryption>`,
    });
    const book = (algorithm: string) => epubOf(["<p>Un texte.</p>"], [lock(algorithm)]);
    await expect(read("epub", book("http://www.w3.org/2001/04/xmlenc#aes256-cbc"))).rejects.toThrow(
      "encrypted",
    );
    expect((await read("epub", book("http://www.idpf.org/2008/embedding"))).text).toBe("Un texte.");
  });
});
