import {
  attributeOf,
  child,
  childrenOf,
  descendants,
  nameOf,
  partOf,
  relationsOf,
  type XmlNode,
} from "./xml.ts";
import type { Zip } from "./zip.ts";

/** In hundredths of a point: smaller than anybody reads. */
const SMALLEST_SIZE = 200;
/** In thousandths of a percent: what is less is see-through. */
const LEAST_INK = 5_000;
/** Of each of red, green and blue: nobody tells them apart. */
const NEAREST = 3;
const FILLS = new Set(["solidFill", "gradFill", "blipFill", "pattFill", "grpFill"]);

/** What slides of one layout have in common. */
interface Shared {
  readonly parts: readonly (XmlNode | undefined)[];
  readonly isPainted: boolean;
  /** What its master calls a colour, by what the theme calls it. */
  readonly names: ReadonlyMap<string, string>;
  readonly theme: XmlNode | undefined;
}

/** The colours of a presentation: hundreds of slides share a few layouts, which are looked at once. */
export class DeckColours {
  readonly #zip: Zip;
  readonly #layouts = new Map<string | undefined, Shared>();

  constructor(zip: Zip) {
    this.#zip = zip;
  }

  ofSlide(part: string, slide: XmlNode): SlideColours {
    const layout = targetOf(this.#zip, part, "slideLayout");
    const shared = this.#layouts.get(layout) ?? sharedOf(this.#zip, layout);
    this.#layouts.set(layout, shared);
    return new SlideColours(slide, shared);
  }
}

function sharedOf(zip: Zip, layout: string | undefined): Shared {
  const master = layout && targetOf(zip, layout, "slideMaster");
  const theme = master && targetOf(zip, master, "theme");
  const parts = [layout, master].map((part) => rootOf(zip, part));
  const map = child(parts[1], "clrMap") ?? {};
  const names = ["bg1", "bg2", "tx1", "tx2"].map((name) => [name, attributeOf(map, name) ?? name] as const);
  const [scheme] = theme ? descendants(partOf(zip, theme), "clrScheme") : [];
  return { parts, isPainted: parts.some(isPainted), names: new Map(names), theme: scheme };
}

/** The colours of one slide, as far as it, its layout, its master and their theme say them plainly. */
export class SlideColours {
  readonly #shared: Shared;
  /** What is under its shapes; nothing where something else may be painted there. */
  readonly #ground: string | undefined;

  constructor(slide: XmlNode, shared: Shared) {
    this.#shared = shared;
    const isCovered = shared.isPainted || isPainted(slide);
    this.#ground = isCovered ? undefined : this.#groundOf([slide, ...shared.parts]);
  }

  /** What words in a shape stand on. */
  groundIn(properties: XmlNode | undefined, style?: XmlNode): string | undefined {
    const fill = fillOf(properties);
    if (fill !== undefined) return nameOf(fill) === "solidFill" ? this.#colourOf(fill)?.hex : undefined;
    const isStyled = (attributeOf(child(style, "fillRef") ?? {}, "idx") ?? "0") !== "0";
    return isStyled && child(properties, "noFill") === undefined ? undefined : this.#ground;
  }

  /** Whether nobody sees words: hardly a point high, without ink, or in the colour of what they stand on. */
  isUnseen(properties: XmlNode, ground: string | undefined): boolean {
    const size = Number(attributeOf(properties, "sz") ?? Number.NaN);
    if (size <= SMALLEST_SIZE) return true;
    // An edge is drawn around letters that have one.
    if (fillOf(child(properties, "ln")) !== undefined) return false;
    if (child(properties, "noFill") !== undefined) return true;
    const colour = this.#colourOf(child(properties, "solidFill"));
    if (colour === undefined) return false;
    const isMarked = child(properties, "highlight") !== undefined;
    return colour.isClear || (!isMarked && ground !== undefined && isSame(colour.hex, ground));
  }

  #groundOf(parts: readonly (XmlNode | undefined)[]): string | undefined {
    const background = parts.map((part) => child(part, "cSld", "bg")).find((found) => found !== undefined);
    // Paper, where nobody said otherwise.
    if (background === undefined) return "ffffff";
    const fill = fillOf(child(background, "bgPr")) ?? child(background, "bgRef");
    return nameOf(fill ?? {}) === "gradFill" ? undefined : this.#colourOf(fill)?.hex;
  }

  #colourOf(fill: XmlNode | undefined): { readonly hex: string; readonly isClear: boolean } | undefined {
    const [colour] = fill === undefined ? [] : childrenOf(fill).filter((each) => /Clr$/.test(nameOf(each)));
    if (colour === undefined) return undefined;
    const changes = childrenOf(colour);
    const alpha = changes.find((change) => nameOf(change) === "alpha");
    const isClear = alpha !== undefined && Number(attributeOf(alpha, "val") ?? LEAST_INK) < LEAST_INK;
    const hex = this.#hexOf(colour);
    // One that was made lighter or darker is another one.
    const isOther = changes.some((change) => !/^(?:alpha)?$/.test(nameOf(change)));
    if (isClear) return { hex: hex ?? "", isClear };
    return hex === undefined || isOther ? undefined : { hex, isClear };
  }

  #hexOf(colour: XmlNode): string | undefined {
    const value = attributeOf(colour, "val") ?? "";
    switch (nameOf(colour)) {
      case "srgbClr":
        return hexIn(value);
      case "sysClr":
        return hexIn(attributeOf(colour, "lastClr") ?? "");
      case "prstClr":
        return { white: "ffffff", black: "000000" }[value];
      case "schemeClr": {
        const [named] = childrenOf(child(this.#shared.theme, this.#shared.names.get(value) ?? value) ?? {});
        return named === undefined || nameOf(named) === "schemeClr" ? undefined : this.#hexOf(named);
      }
      default:
        return undefined;
    }
  }
}

function targetOf(zip: Zip, part: string, type: string): string | undefined {
  return [...relationsOf(zip, part).values()].find((relation) => relation.type === type)?.target;
}

function rootOf(zip: Zip, part: string | undefined): XmlNode | undefined {
  return part === undefined ? undefined : partOf(zip, part).find((node) => child(node, "cSld") !== undefined);
}

/** Whether anything is drawn that words may stand on: a picture, or a shape with a colour of its own. */
function isPainted(part: XmlNode | undefined): boolean {
  const shapes = childrenOf(child(part, "cSld", "spTree") ?? {});
  const [picture] = [...descendants(shapes, "pic"), ...descendants(shapes, "graphicFrame")];
  if (picture !== undefined) return true;
  return [...descendants(shapes, "sp")].some((shape) => {
    const properties = child(shape, "spPr");
    const styled = attributeOf(child(shape, "style", "fillRef") ?? {}, "idx") ?? "0";
    return fillOf(properties) !== undefined || (styled !== "0" && child(properties, "noFill") === undefined);
  });
}

function fillOf(properties: XmlNode | undefined): XmlNode | undefined {
  return properties && childrenOf(properties).find((each) => FILLS.has(nameOf(each)));
}

function hexIn(value: string): string | undefined {
  return /^[\da-f]{6}$/i.test(value) ? value.toLowerCase() : undefined;
}

function isSame(one: string, other: string): boolean {
  return [0, 2, 4].every((at) => {
    const [a, b] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.abs((a ?? 0) - (b ?? 0)) <= NEAREST;
  });
}
