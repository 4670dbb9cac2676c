import type { Piece, Run } from "../../../domain/documents/piece.ts";
import { ReadProblem } from "../read-problem.ts";
import type { Reader } from "../reader.ts";
import { readingLimits } from "../reading-limits.ts";
import { DeckColours, type SlideColours } from "./pptx-colours.ts";
import { frameWithin, isAway, type SlideSize, slideSizeOf, WHOLE_SLIDE } from "./pptx-places.ts";
import {
  attributeOf,
  child,
  childrenNamed,
  childrenOf,
  descendants,
  nameOf,
  partOf,
  relationsOf,
  textOf,
  type XmlNode,
} from "./xml.ts";
import { openZip, type Zip } from "./zip.ts";

/** PowerPoint: slide by slide its title, its text, its tables, and what its author notes to say. */
export const readPptx: Reader = ({ bytes, progress }) => {
  const zip = openZip(bytes);
  const [presentation] = partOf(zip, "ppt/presentation.xml").filter(
    (node) => nameOf(node) === "presentation",
  );
  const slides = slidesOf(zip);
  if (slides.length > readingLimits.pages) throw new ReadProblem("too_many_pages");
  const [title] = descendants(partOf(zip, "docProps/core.xml"), "title");
  return {
    pieces: piecesOf(zip, { slides, size: slideSizeOf(presentation) }, (done) =>
      progress(done, slides.length),
    ),
    facts: () => ({ title: title && textOf(title), pages: slides.length }),
  };
};

function slidesOf(zip: Zip): readonly string[] {
  const relations = relationsOf(zip, "ppt/presentation.xml");
  const ids = descendants(partOf(zip, "ppt/presentation.xml"), "sldId");
  return [...ids].flatMap((slide) => relations.get(attributeOf(slide, "r:id") ?? "")?.target ?? []);
}

interface Slides {
  readonly slides: readonly string[];
  readonly size: SlideSize;
}

function* piecesOf(zip: Zip, { slides, size }: Slides, progress: (done: number) => void): Generator<Piece> {
  const colours = new DeckColours(zip);
  for (const [index, slide] of slides.entries()) {
    const page = index + 1;
    const [root] = partOf(zip, slide).filter((node) => nameOf(node) === "sld");
    // A slide somebody hid is not shown to anybody.
    if (root !== undefined && attributeOf(root, "show") !== "0") {
      const shapes = childrenOf(child(root, "cSld", "spTree") ?? {});
      const slideShapes = new SlideShapes(size, colours.ofSlide(slide, root));
      for (const piece of slideShapes.pieces(shapes)) yield { ...piece, page };
      for (const piece of notesOf(zip, slide)) yield { ...piece, page };
    }
    progress(page);
  }
}

function* notesOf(zip: Zip, slide: string): Generator<Piece> {
  for (const { type, target } of relationsOf(zip, slide).values()) {
    if (type !== "notesSlide") continue;
    for (const shape of descendants(partOf(zip, target), "sp")) {
      if (placeOf(shape) !== "body") continue;
      const runs = paragraphsIn(shape).flatMap((paragraph) => [
        ...runsOf(paragraph, () => false),
        { text: " " },
      ]);
      yield { kind: "note", runs };
    }
  }
}

/** Of no interest: they are on every slide. */
const FURNITURE = new Set(["sldNum", "dt", "ftr", "hdr", "sldImg"]);
const TITLES = new Set(["title", "ctrTitle"]);

/** What the shapes of a slide say to those who look at it. */
class SlideShapes {
  readonly #size: SlideSize;
  readonly #colours: SlideColours;

  constructor(size: SlideSize, colours: SlideColours) {
    this.#size = size;
    this.#colours = colours;
  }

  *pieces(nodes: readonly XmlNode[], frame = WHOLE_SLIDE): Generator<Piece> {
    const isTitle = (node: XmlNode) => TITLES.has(placeOf(node) ?? "");
    // Whatever was drawn first, a slide begins with its title.
    for (const node of [...nodes.filter(isTitle), ...nodes.filter((each) => !isTitle(each))]) {
      if (isAway(node, this.#size, frame)) continue;
      const name = nameOf(node);
      if (name === "grpSp") yield* this.pieces(childrenOf(node), frameWithin(node, frame));
      else if (name === "graphicFrame") yield* this.#rows(node);
      else if (name === "sp" && !FURNITURE.has(placeOf(node) ?? "")) yield* this.#text(node);
    }
  }

  *#text(shape: XmlNode): Generator<Piece> {
    const ground = this.#colours.groundIn(child(shape, "spPr"), child(shape, "style"));
    const isUnseen = (properties: XmlNode) => this.#colours.isUnseen(properties, ground);
    yield* textOfShape(shape, isUnseen);
  }

  *#rows(frame: XmlNode): Generator<Piece> {
    for (const row of descendants([frame], "tr")) {
      const runs = childrenNamed(row, "tc").flatMap((cell, index): readonly Run[] => [
        ...(index > 0 ? [{ text: " | " }] : []),
        ...paragraphsIn(cell).flatMap((paragraph) => [
          // What colour a style gives a cell is not followed.
          ...runsOf(paragraph, (properties) => this.#colours.isUnseen(properties, undefined)),
          { text: " " },
        ]),
      ]);
      yield { kind: "row", runs };
    }
  }
}

type IsUnseen = (properties: XmlNode) => boolean;

/** What a shape is on its slide: a title, the text, the number. */
function placeOf(shape: XmlNode): string | undefined {
  const place = child(shape, "nvSpPr", "nvPr", "ph");
  return place && (attributeOf(place, "type") ?? "body");
}

function* textOfShape(shape: XmlNode, isUnseen: IsUnseen): Generator<Piece> {
  const place = placeOf(shape);
  if (place !== undefined && TITLES.has(place)) {
    const text = paragraphsIn(shape)
      .map((paragraph) =>
        runsOf(paragraph, isUnseen)
          .map((run) => run.text)
          .join(""),
      )
      .join(" ");
    yield { kind: "heading", level: place === "ctrTitle" ? 1 : 2, runs: [{ text }] };
    return;
  }
  for (const paragraph of paragraphsIn(shape)) {
    const properties = child(paragraph, "pPr");
    const isBulleted =
      child(properties, "buChar") ??
      child(properties, "buAutoNum") ??
      (place === "body" ? paragraph : undefined);
    const isItem = isBulleted !== undefined && child(properties, "buNone") === undefined;
    const runs = runsOf(paragraph, isUnseen);
    if (runs.length === 0) continue;
    yield isItem ? { kind: "item", runs: [{ text: "• " }, ...runs] } : { kind: "paragraph", runs };
  }
}

function paragraphsIn(shape: XmlNode): readonly XmlNode[] {
  return childrenNamed(child(shape, "txBody"), "p");
}

function runsOf(paragraph: XmlNode, isUnseen: IsUnseen): readonly Run[] {
  return childrenOf(paragraph).flatMap((node): readonly Run[] => {
    const name = nameOf(node);
    if (name === "br") return [{ text: " " }];
    if (name !== "r" && name !== "fld") return [];
    const properties = child(node, "rPr") ?? {};
    if (isUnseen(properties)) return [];
    const isEmphasized = attributeOf(properties, "b") === "1" || attributeOf(properties, "i") === "1";
    return [{ text: textOf(child(node, "t") ?? {}), isEmphasized }];
  });
}
