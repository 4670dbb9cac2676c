import { attributeOf, child, nameOf, type XmlNode } from "./xml.ts";

/** Of a slide, in the units of the file: 12,700 to a point. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** How places within a group lie on the slide. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

export const WHOLE_SLIDE: Frame = { x: 0, y: 0, scaleX: 1, scaleY: 1 };

/** Both ways smaller than a point: nobody sees what stands in it. */
const SMALLEST = 12_700;

/** What a presentation says of its slides; PowerPoint's first size where it says nothing. */
export function slideSizeOf(presentation: XmlNode | undefined): SlideSize {
  const size = child(presentation, "sldSz") ?? {};
  return { width: numberOf(size, "cx") ?? 9_144_000, height: numberOf(size, "cy") ?? 6_858_000 };
}

/** Whether a shape is hidden, beside its slide, or next to nothing in size. One that says no place has its layout's. */
export function isAway(shape: XmlNode, { width, height }: SlideSize, frame: Frame): boolean {
  const hidden = attributeOf(namesOf(shape), "hidden") ?? "";
  if (hidden === "1" || hidden === "true") return true;
  const box = boxOf(shape, frame);
  if (box === undefined) return false;
  if (box.width < SMALLEST && box.height < SMALLEST) return true;
  return box.x + box.width <= 0 || box.y + box.height <= 0 || box.x >= width || box.y >= height;
}

/** The frame of what is in a group. */
export function frameWithin(group: XmlNode, frame: Frame): Frame {
  const place = child(group, "grpSpPr", "xfrm");
  const [from, extent] = [child(place, "chOff") ?? {}, child(place, "chExt") ?? {}];
  const box = boxOf(group, frame);
  if (box === undefined) return frame;
  const scaleX = box.width / (numberOf(extent, "cx") || 1);
  const scaleY = box.height / (numberOf(extent, "cy") || 1);
  const x = box.x - (numberOf(from, "x") ?? 0) * scaleX;
  return { x, y: box.y - (numberOf(from, "y") ?? 0) * scaleY, scaleX, scaleY };
}

function boxOf(shape: XmlNode, frame: Frame) {
  const place = placeOf(shape);
  const [from, extent] = [child(place, "off"), child(place, "ext")];
  if (from === undefined || extent === undefined) return undefined;
  const width = (numberOf(extent, "cx") ?? 0) * frame.scaleX;
  const height = (numberOf(extent, "cy") ?? 0) * frame.scaleY;
  const x = frame.x + (numberOf(from, "x") ?? 0) * frame.scaleX;
  const y = frame.y + (numberOf(from, "y") ?? 0) * frame.scaleY;
  if ((numberOf(place ?? {}, "rot") ?? 0) === 0) return { x, y, width, height };
  // Turned, it reaches at most as far as a circle around it.
  const reach = Math.hypot(width, height);
  return { x: x + (width - reach) / 2, y: y + (height - reach) / 2, width: reach, height: reach };
}

function placeOf(shape: XmlNode): XmlNode | undefined {
  if (nameOf(shape) === "graphicFrame") return child(shape, "xfrm");
  return child(shape, nameOf(shape) === "grpSp" ? "grpSpPr" : "spPr", "xfrm");
}

function namesOf(shape: XmlNode): XmlNode {
  const parts = { grpSp: "nvGrpSpPr", graphicFrame: "nvGraphicFramePr" } as const;
  const name = nameOf(shape);
  return child(shape, name === "grpSp" || name === "graphicFrame" ? parts[name] : "nvSpPr", "cNvPr") ?? {};
}

function numberOf(node: XmlNode, name: string): number | undefined {
  const number = Number(attributeOf(node, name) ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}
