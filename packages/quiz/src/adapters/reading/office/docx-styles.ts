import { isShaded } from "./unseen-runs.ts";
import { attributeOf, child, descendants, type XmlNode } from "./xml.ts";

export interface Style {
  /** Of a heading, from 1. */
  readonly level: number | undefined;
  readonly isContents: boolean;
  readonly isQuote: boolean;
  readonly isShaded: boolean;
  readonly numbering: XmlNode | undefined;
}

export interface Styles {
  of(id: string | undefined): Style;
}

const PLAIN: Style = {
  level: undefined,
  isContents: false,
  isQuote: false,
  isShaded: false,
  numbering: undefined,
};
const MOST_ANCESTORS = 10;

/** What the styles of a document say of its paragraphs: by their outline level, or by a name Word gives in our languages. */
export function readStyles(part: readonly XmlNode[]): Styles {
  const nodes = new Map<string, XmlNode>();
  for (const style of descendants(part, "style")) nodes.set(attributeOf(style, "w:styleId") ?? "", style);
  const known = new Map<string, Style>();
  const styleOf = (id: string, depth: number): Style => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const node = nodes.get(id);
    const parent = attributeOf(child(node, "basedOn") ?? {}, "w:val");
    const inherited = parent === undefined || depth > MOST_ANCESTORS ? PLAIN : styleOf(parent, depth + 1);
    const style = ownStyle(id, node, inherited);
    known.set(id, style);
    return style;
  };
  return { of: (id) => (id === undefined ? PLAIN : styleOf(id, 0)) };
}

function ownStyle(id: string, node: XmlNode | undefined, inherited: Style): Style {
  const name = attributeOf(child(node, "name") ?? {}, "w:val") ?? id;
  const outline = attributeOf(child(node, "pPr", "outlineLvl") ?? {}, "w:val");
  const named = /^(?:heading|titre|überschrift)\s*([1-9])$/i.exec(name)?.[1];
  const outlined = outline === undefined ? inherited.level : Number.parseInt(outline, 10) + 1;
  const isTitle = /^(?:title|titre)$/i.test(name);
  return {
    level: isTitle ? 1 : named === undefined ? headingLevel(outlined) : Number(named),
    isContents: inherited.isContents || /^(?:toc|tm|table des mati[eè]res)(?:\s|\d|heading|$)/i.test(name),
    isQuote: inherited.isQuote || /^(?:intense )?(?:quote|citation)/i.test(name),
    isShaded: inherited.isShaded || isShaded(child(node, "pPr")) || isShaded(child(node, "rPr")),
    numbering: child(node, "pPr", "numPr") ?? inherited.numbering,
  };
}

/** The ninth stands for text. */
function headingLevel(level: number | undefined): number | undefined {
  return level !== undefined && level >= 1 && level <= 9 ? level : undefined;
}
