import { marksOfPlain } from "../../questions/write-marks.ts";
import { encodePath } from "../markup/file-names.ts";
import { attributeOf, elementsOf, type MarkupElement, textOf } from "../markup/markup-tree.ts";
import type { PackageMedia } from "../media.ts";
import type { Place } from "../raw-question.ts";
import type { Reading } from "../reading.ts";

export interface Inside {
  readonly place: Place;
  readonly reading: Reading;
  readonly media: PackageMedia;
}

/** The texts and pictures of QTI 1's material, at any depth, in their order; answers to give are not among them. */
export function materialOf(parent: MarkupElement | undefined, inside: Inside, gap = ""): string {
  if (parent === undefined) return "";
  const parts = elementsOf(parent).map((element) => partOf(element, inside, gap));
  const isLine = parts.some((part) => part === gap && gap !== "");
  return inside.media.taken(
    parts
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .join(isLine ? " " : "\n"),
  );
}

function partOf(element: MarkupElement, inside: Inside, gap: string): string {
  const { reading, place } = inside;
  const { name } = element;
  if (name.startsWith("response_")) return gap;
  if (name === "mattext" || name === "mat_formattedtext") return textPart(element, inside);
  if (name === "matimage") {
    const file = attributeOf(element, "uri");
    return file === "" ? "" : `![${attributeOf(element, "label")}](${encodePath(file)})`;
  }
  if (name === "matbreak") return "";
  if (/^mat(?:audio|video|applet|application)$/.test(name)) {
    reading.problem("media_lost", place, name);
    return "";
  }
  return materialOf(element, inside, gap);
}

function textPart(element: MarkupElement, { reading, place }: Inside): string {
  const type = (attributeOf(element, "texttype") || attributeOf(element, "type")).toLowerCase();
  const text = textOf(element);
  const isHtml = type.includes("html") || /<\/?[a-z][^<>]*>/i.test(text);
  return isHtml ? reading.html(text, place) : marksOfPlain(text.replace(/\s+/g, " ").trim());
}
