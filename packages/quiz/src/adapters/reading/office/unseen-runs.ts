import { attributeOf, child, type XmlNode } from "./xml.ts";

/** In half points: smaller than anybody reads. */
const SMALLEST_SIZE = 4;

/** A mark that is there is on, unless it says otherwise. */
export function isOn(mark: XmlNode | undefined): boolean {
  return mark !== undefined && !/^(?:0|false|off|none)$/.test(attributeOf(mark, "w:val") ?? "");
}

/** Whether nobody sees a run: hidden, hardly a point high, or white where nothing dark is behind it. */
export function isUnseen(properties: XmlNode | undefined, isOnColour: boolean): boolean {
  if (isOn(child(properties, "vanish"))) return true;
  const size = Number(attributeOf(child(properties, "sz") ?? {}, "w:val") ?? Number.NaN);
  if (size <= SMALLEST_SIZE) return true;
  const color = attributeOf(child(properties, "color") ?? {}, "w:val") ?? "";
  const isMarked = isShaded(properties) || isOn(child(properties, "highlight"));
  return /^(?:f[c-f]){3}$/i.test(color) && !isOnColour && !isMarked;
}

/** Of a run, a paragraph or a style: whether it has a ground of its own that is not white. */
export function isShaded(properties: XmlNode | undefined): boolean {
  const shading = child(properties, "shd");
  if (shading === undefined) return false;
  const fill = attributeOf(shading, "w:fill") ?? "auto";
  const pattern = attributeOf(shading, "w:val") ?? "clear";
  return (
    pattern !== "clear" ||
    attributeOf(shading, "w:themeFill") !== undefined ||
    !/^(?:auto|ffffff)$/i.test(fill)
  );
}
