import { type ZipPart, zipOf } from "./zip-files.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document around what its body holds. */
export function docxOf(body: string, more: readonly ZipPart[] = []): Buffer {
  return zipOf([
    { name: "[Content_Types].xml", content: `${XML}<Types/>` },
    { name: "word/document.xml", content: `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);
}

export function paragraph(text: string, properties = "", run = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export const wordParts: readonly ZipPart[] = [
  {
    name: "word/styles.xml",
    content: `${XML}<w:styles ${W}>
      <w:style w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:styleId="Mien"><w:name w:val="Mon titre"/><w:basedOn w:val="Titre1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:styleId="TM1"><w:name w:val="toc 1"/></w:style></w:styles>`,
  },
  {
    name: "word/numbering.xml",
    content: `${XML}<w:numbering ${W}>
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
      <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  },
  {
    name: "word/footnotes.xml",
    content: `${XML}<w:footnotes ${W}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>
      <w:footnote w:id="2">${paragraph("Voir le chapitre deux.")}</w:footnote></w:footnotes>`,
  },
  {
    name: "docProps/core.xml",
    content: `${XML}<cp:coreProperties xmlns:dc="d"><dc:title>Le cours de Word</dc:title></cp:coreProperties>`,
  },
];

export interface Slide {
  readonly title: string;
  readonly points: readonly string[];
  readonly notes?: string;
  readonly isHidden?: boolean;
  /** More shapes, as XML. */
  readonly shapes?: string;
  /** As XML, where it says one. */
  readonly background?: string;
}

const P = 'xmlns:p="p" xmlns:a="a" xmlns:r="r"';
const shape = (type: string, texts: readonly string[]) =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody>${texts
    .map(
      (text) =>
        `<a:p><a:r><a:rPr b="${text.startsWith("!") ? 1 : 0}"/><a:t>${text.replace("!", "")}</a:t></a:r></a:p>`,
    )
    .join("")}</p:txBody></p:sp>`;

/** Slides with a number on each, as PowerPoint writes them. */
export function pptxOf(slides: readonly Slide[], more: readonly ZipPart[] = []): Buffer {
  const rels = (content: string) => `${XML}<Relationships>${content}</Relationships>`;
  return zipOf([
    {
      name: "ppt/presentation.xml",
      content: `${XML}<p:presentation ${P}><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index}"/>`).join("")}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/></p:presentation>`,
    },
    {
      name: "ppt/_rels/presentation.xml.rels",
      content: rels(
        slides
          .map(
            (_, index) =>
              `<Relationship Id="rId${index}" Type="x/slide" Target="slides/slide${index + 1}.xml"/>`,
          )
          .join(""),
      ),
    },
    ...slides.flatMap(
      ({ title, points, notes, isHidden, shapes = "", background = "" }, index): readonly ZipPart[] => [
        {
          name: `ppt/slides/slide${index + 1}.xml`,
          content: `${XML}<p:sld ${P}${isHidden ? ' show="0"' : ""}><p:cSld>${background}<p:spTree>${shape("body", points)}${shape("title", [title])}${shape("sldNum", [String(index + 1)])}${shapes}</p:spTree></p:cSld></p:sld>`,
        },
        {
          name: `ppt/slides/_rels/slide${index + 1}.xml.rels`,
          content: rels(
            `<Relationship Id="rId8" Type="x/slideLayout" Target="../slideLayouts/layout.xml"/>${notes === undefined ? "" : `<Relationship Id="rId9" Type="x/notesSlide" Target="../notesSlides/n${index + 1}.xml"/>`}`,
          ),
        },
        ...(notes === undefined
          ? []
          : [
              {
                name: `ppt/notesSlides/n${index + 1}.xml`,
                content: `${XML}<p:notes ${P}><p:cSld><p:spTree>${shape("body", [notes])}</p:spTree></p:cSld></p:notes>`,
              },
            ]),
      ],
    ),
    ...more,
  ]);
}

/** What all slides share: a ground in a theme's colour, and other shapes where they are given. */
export function pptxMaster(ground: string, shapes = ""): readonly ZipPart[] {
  const related = (type: string, target: string) =>
    `${XML}<Relationships><Relationship Id="rId1" Type="x/${type}" Target="${target}"/></Relationships>`;
  const tree = (inside: string) => `<p:spTree>${inside}</p:spTree>`;
  return [
    {
      name: "ppt/slideLayouts/layout.xml",
      content: `${XML}<p:sldLayout ${P}><p:cSld>${tree("")}</p:cSld></p:sldLayout>`,
    },
    {
      name: "ppt/slideLayouts/_rels/layout.xml.rels",
      content: related("slideMaster", "../slideMasters/master.xml"),
    },
    {
      name: "ppt/slideMasters/master.xml",
      content: `${XML}<p:sldMaster ${P}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${tree(shapes)}</p:cSld><p:clrMap bg1="lt1" tx1="dk1"/></p:sldMaster>`,
    },
    { name: "ppt/slideMasters/_rels/master.xml.rels", content: related("theme", "../theme/theme.xml") },
    {
      name: "ppt/theme/theme.xml",
      content: `${XML}<a:theme ${P}><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="${ground}"/></a:lt1></a:clrScheme></a:themeElements></a:theme>`,
    },
  ];
}

/** A book of chapters, each a page of XHTML. */
export function epubOf(chapters: readonly string[], more: readonly ZipPart[] = []): Buffer {
  const ids = chapters.map((_, index) => `c${index}`);
  return zipOf([
    { name: "mimetype", content: "application/epub+zip" },
    {
      name: "META-INF/container.xml",
      content: `${XML}<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`,
    },
    {
      name: "OEBPS/book.opf",
      content: `${XML}<package xmlns:dc="d"><metadata><dc:title>Le livre</dc:title></metadata><manifest>
        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        ${ids.map((id) => `<item id="${id}" href="text/${id}%20.xhtml" media-type="application/xhtml+xml"/>`).join("")}
        </manifest><spine><itemref idref="nav"/>${ids
          .toReversed()
          .map((id) => `<itemref idref="${id}"/>`)
          .join("")}</spine></package>`,
    },
    { name: "OEBPS/nav.xhtml", content: "<html><body><nav>Table</nav></body></html>" },
    ...chapters.map((body, index) => ({
      name: `OEBPS/text/c${index} .xhtml`,
      content: `${XML}<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`,
    })),
    ...more,
  ]);
}
