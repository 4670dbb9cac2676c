import { describe, expect, it } from "vitest";
import {
  docxOf,
  paragraph,
  pptxMaster,
  pptxOf,
  wordParts,
} from "../../../../../tests/support/office-files.ts";
import { type DrawnText, drawnPdf } from "../../../../../tests/support/pdf-files.ts";
import type { DocumentFormat } from "../../domain/documents/document.ts";
import { readFile } from "./read-file.ts";

const SEEN = "The tides are caused chiefly by the pull of the moon on the oceans of the earth.";
const MORE = "Most coasts see two of them a day, about twelve hours and twenty-five minutes apart.";
const WORDS = "zorblax says so";
const says = async (format: DocumentFormat, bytes: Uint8Array) =>
  (await readFile(format, { bytes, progress: () => {} })).text.includes(WORDS);

describe("a page of the web", () => {
  const page = (body: string, style = "", head = "") =>
    Buffer.from(
      `<html><head>${head}<style>${style}</style></head><body><p>${SEEN}</p>${body}<p>${MORE}</p></body></html>`,
    );
  it.each([
    ["display: none", `<p style="display:none">${WORDS}</p>`, ""],
    ["no opacity", `<p style="opacity: 0.0">${WORDS}</p>`, ""],
    ["one pixel", `<p style="font-size:1px">${WORDS}</p>`, ""],
    ["a class", `<p class="n">${WORDS}</p>`, "/* n */ .n, .m { position: absolute; left: -9999px }"],
    ["white on nothing", `<p style="color: #FFF">${WORDS}</p>`, ""],
    ["white on white", `<div style="background: white"><p class="n">${WORDS}</p></div>`, "p.n{color:white}"],
    ["a comment", `<!-- ${WORDS} -->`, ""],
    ["a template", `<template>${WORDS}</template>`, ""],
  ])("is read without what nobody sees: %s", async (_, body, style) =>
    expect(await says("html", page(body, style))).toBe(false),
  );
  it.each([
    ["white on dark", `<div style="background:#003"><p style="color:white">${WORDS}</p></div>`, ""],
    ["white on dark by class", `<p class="n">${WORDS}</p>`, ".n { color: white } body { background: navy }"],
    [
      "white by a style elsewhere",
      `<p style="color:white">${WORDS}</p>`,
      "",
      '<link rel="stylesheet" href="x.css">',
    ],
    ["not on paper", `<p class="n">${WORDS}</p>`, "@media print { .n { display: none } }"],
    ["shown after all", `<p class="n on">${WORDS}</p>`, ".n { display: none } .n.on { display: block }"],
    ["small", `<p style="font-size: 0.8em">${WORDS}</p>`, ""],
    ["half clear", `<p style="opacity: 0.5">${WORDS}</p>`, ""],
    ["no selector", `<p>${WORDS}</p>`, "p[[ { display: none }"],
  ])("is read with what is seen: %s", async (_, body, style, head = "") =>
    expect(await says("html", page(body, style, head))).toBe(true),
  );
});

describe("a document of Word", () => {
  const word = (body: string) => docxOf(`${paragraph(SEEN)}${body}${paragraph(MORE)}`, wordParts);
  const WHITE = '<w:color w:val="FFFFFF"/>';
  const DARK = '<w:shd w:val="clear" w:fill="1F3864"/>';
  it.each([
    ["hidden", paragraph(WORDS, "", "<w:vanish/>")],
    ["white", paragraph(WORDS, "", WHITE)],
    ["one point high", paragraph(WORDS, "", '<w:sz w:val="2"/>')],
    ["deleted", `<w:p><w:del><w:r><w:delText>${WORDS}</w:delText></w:r></w:del></w:p>`],
  ])("is read without what nobody sees: %s", async (_, body) =>
    expect(await says("docx", word(body))).toBe(false),
  );
  it.each([
    ["white on a dark paragraph", paragraph(WORDS, DARK, WHITE)],
    ["white on dark", paragraph(WORDS, "", `${WHITE}${DARK}`)],
    ["white in a cell", `<w:tbl><w:tr><w:tc>${paragraph(WORDS, "", WHITE)}</w:tc></w:tr></w:tbl>`],
    ["grey", paragraph(WORDS, "", '<w:color w:val="808080"/>')],
    ["small", paragraph(WORDS, "", '<w:sz w:val="14"/>')],
  ])("is read with what is seen: %s", async (_, body) => expect(await says("docx", word(body))).toBe(true));
});

describe("a slide of PowerPoint", () => {
  interface Box {
    readonly at?: readonly [x: number, y: number];
    readonly size?: readonly [width: number, height: number];
    readonly rot?: number;
    readonly named?: string;
    readonly fill?: string;
    readonly run?: string;
    readonly inRun?: string;
  }
  const solid = (hex: string) => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
  const theme = (name: string) => `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`;
  const place = ([x, y]: readonly number[], [cx, cy]: readonly number[], rot = 0) =>
    `<a:xfrm rot="${rot}"><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/>`;
  const box = ({
    at = [9e5, 9e5],
    size = [9e5, 9e5],
    rot,
    named = "",
    fill = "",
    run = "",
    inRun = "",
  }: Box) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="9" name="Box" ${named}/><p:nvPr/></p:nvSpPr><p:spPr>${place(at, size, rot)}</a:xfrm>${fill}</p:spPr><p:txBody><a:p><a:r><a:rPr ${run}>${inRun}</a:rPr><a:t>${WORDS}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const group = (inside: string, named = "") =>
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="8" name="Group" ${named}/></p:nvGrpSpPr><p:grpSpPr>${place([0, 0], [9e6, 9e5])}<a:chOff x="5000" y="0"/><a:chExt cx="1000" cy="1000"/></a:xfrm></p:grpSpPr>${inside}</p:grpSp>`;
  const picture = "<p:pic><p:spPr/></p:pic>";
  const slide = (shapes: string, background = "", ground = "FFFFFF", onMaster = "") =>
    pptxOf([{ title: "Tides", points: [SEEN, MORE], shapes, background }], pptxMaster(ground, onMaster));

  it.each([
    ["hidden", box({ named: 'hidden="1"' })],
    ["in a hidden group", group(box({ at: [5100, 100], size: [100, 100] }), 'hidden="1"')],
    ["left of it", box({ at: [-2e6, 9e5] })],
    ["below it", box({ at: [9e5, 6858000] })],
    ["turned, far beside it", box({ at: [-3e6, 9e5], rot: 2_700_000 })],
    ["in a group, right of it", group(box({ at: [6100, 100], size: [100, 100] }))],
    ["in no space", box({ size: [0, 0] })],
    ["one point high", box({ run: 'sz="100"' })],
    ["without ink", box({ inRun: "<a:noFill/>" })],
    [
      "see-through",
      box({ inRun: '<a:solidFill><a:srgbClr val="FF0000"><a:alpha val="0"/></a:srgbClr></a:solidFill>' }),
    ],
    ["white on white", box({ inRun: solid("FFFFFF") })],
    ["nearly white on white", box({ inRun: solid("FEFEFE") })],
    ["in the colour of the ground by the theme", box({ inRun: theme("bg1") })],
    ["in the colour of its own box", box({ fill: solid("1F3864"), inRun: solid("1F3864") })],
  ])("is read without what nobody sees: %s", async (_, shapes) =>
    expect(await says("pptx", slide(shapes))).toBe(false),
  );
  it("is read without words in the colour that its slide, or its theme, has", async () => {
    const dark = `<p:bg><p:bgPr>${solid("1F3864")}</p:bgPr></p:bg>`;
    expect(await says("pptx", slide(box({ inRun: solid("1F3864") }), dark))).toBe(false);
    expect(await says("pptx", slide(box({ inRun: solid("102030") }), "", "102030"))).toBe(false);
    expect(await says("pptx", slide(box({ inRun: solid("FFFFFF") }), dark))).toBe(true);
    expect(await says("pptx", slide(box({ inRun: theme("bg1") }), dark))).toBe(true);
  });
  it.each([
    ["on it in part", box({ at: [-8e5, 9e5] })],
    ["turned onto it", box({ at: [-95e4, 9e5], size: [9e5, 9e5], rot: 2_700_000 })],
    ["in a group, on it", group(box({ at: [5100, 100], size: [100, 100] }))],
    ["without a place of its own", box({}).replace(/<a:xfrm.*?<\/a:xfrm>/, "")],
    ["as flat as a line", box({ size: [9e5, 0] })],
    ["white on a dark box", box({ fill: solid("1F3864"), inRun: solid("FFFFFF") })],
    ["white on a gradient", box({ fill: "<a:gradFill/>", inRun: solid("FFFFFF") })],
    ["white beside a picture", `${picture}${box({ inRun: solid("FFFFFF") })}`],
    ["white with an edge", box({ inRun: `<a:ln>${solid("000000")}</a:ln>${solid("FFFFFF")}` })],
    [
      "a tint of the ground",
      box({
        inRun: '<a:solidFill><a:schemeClr val="bg1"><a:lumMod val="50000"/></a:schemeClr></a:solidFill>',
      }),
    ],
    ["grey", box({ inRun: solid("808080") })],
    ["small", box({ run: 'sz="700"' })],
  ])("is read with what is seen: %s", async (_, shapes) =>
    expect(await says("pptx", slide(shapes))).toBe(true),
  );
  it("is read with white words where its master has a picture", async () => {
    expect(await says("pptx", slide(box({ inRun: solid("FFFFFF") }), "", "FFFFFF", picture))).toBe(true);
  });
});

describe("a PDF", () => {
  const pdf = (text: DrawnText) => drawnPdf([{ text: SEEN }, text, { text: MORE }]);
  it.each([
    ["white", { color: "white" }],
    ["nearly white", { color: "#fefefe" }],
    ["see-through", { opacity: 0 }],
    ["one point high", { size: 1 }],
    ["beside the page", { at: [-900, 300] }],
  ] as const)("is read without what nobody sees: %s", async (_, how) =>
    expect(await says("pdf", await pdf({ text: WORDS, ...how }))).toBe(false),
  );
  it.each([
    ["white on dark", { color: "white", ground: "navy" }],
    ["white on a shade", { color: "white", shade: ["navy", "black"] }],
    ["a white title, as on a picture", { color: "white", size: 26 }],
    ["grey", { color: "#888888" }],
    ["small", { size: 6 }],
  ] as const)("is read with what is seen: %s", async (_, how) =>
    expect(await says("pdf", await pdf({ text: WORDS, ...how }))).toBe(true),
  );
  it("is read where all of it stands behind a picture of it, as scanners write", async () => {
    const texts = [SEEN, WORDS, MORE].map((text) => ({ text, opacity: 0 }));
    expect(await says("pdf", await drawnPdf(texts))).toBe(true);
  });
});
