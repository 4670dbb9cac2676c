import { attributeOf, child, childrenNamed, descendants, type XmlNode } from "./xml.ts";

/** Counts the items of numbered lists, as Word does when it shows them. */
export class ListMarks {
  readonly #abstract = new Map<string, XmlNode>();
  readonly #lists = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor(part: readonly XmlNode[]) {
    for (const list of descendants(part, "abstractNum"))
      this.#abstract.set(attributeOf(list, "w:abstractNumId") ?? "", list);
    for (const list of descendants(part, "num"))
      this.#lists.set(
        attributeOf(list, "w:numId") ?? "",
        attributeOf(child(list, "abstractNumId") ?? {}, "w:val") ?? "",
      );
  }

  /** What stands before an item; nothing where the paragraph is none. */
  markOf(numbering: XmlNode | undefined): string | undefined {
    if (numbering === undefined) return undefined;
    const id = attributeOf(child(numbering, "numId") ?? {}, "w:val") ?? "0";
    if (id === "0") return undefined;
    const level = attributeOf(child(numbering, "ilvl") ?? {}, "w:val") ?? "0";
    const format = this.#formatOf(id, level);
    if (format === "bullet" || format === "none" || format === undefined) return "• ";
    const key = `${id} ${level}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    // A list in a list begins anew with each item of the outer one.
    for (const other of this.#counts.keys())
      if (other.startsWith(`${id} `) && Number(other.split(" ")[1]) > Number(level))
        this.#counts.delete(other);
    return format === "lowerLetter" ? `${String.fromCharCode(96 + ((count - 1) % 26) + 1)}) ` : `${count}. `;
  }

  #formatOf(id: string, level: string): string | undefined {
    const list = this.#abstract.get(this.#lists.get(id) ?? "");
    const own = childrenNamed(list, "lvl").find((each) => attributeOf(each, "w:ilvl") === level);
    return attributeOf(child(own, "numFmt") ?? {}, "w:val");
  }
}
