import { decodeEntities } from "./entities.ts";

export interface MarkupElement {
  readonly kind: "element";
  /** Without its prefix; in HTML in small letters. */
  readonly name: string;
  /** Resolved, by their names without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
  /** From 1. */
  readonly line: number;
}

export interface MarkupText {
  readonly kind: "text";
  /** As it is written: references are resolved where it is used, since HTML tells `&#32;` from a space. */
  readonly raw: string;
  /** Everything in it means itself. */
  readonly isVerbatim: boolean;
}

export type MarkupNode = MarkupElement | MarkupText;

export function elementsOf(parent: MarkupElement): readonly MarkupElement[] {
  return parent.children.filter((node) => node.kind === "element");
}

export function childrenOf(parent: MarkupElement, name: string): readonly MarkupElement[] {
  return elementsOf(parent).filter((element) => element.name === name);
}

export function childOf(parent: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return parent === undefined ? undefined : childrenOf(parent, name)[0];
}

/** Every element of a name, at any depth, in the order of the file; not within one already found. */
export function descendantsOf(parent: MarkupElement, ...names: readonly string[]): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  const visit = (element: MarkupElement) => {
    for (const child of elementsOf(element)) {
      if (names.includes(child.name)) found.push(child);
      else visit(child);
    }
  };
  visit(parent);
  return found;
}

/** All that is written in it, at any depth, references resolved. */
export function textOf(node: MarkupNode | undefined): string {
  if (node === undefined) return "";
  if (node.kind === "text") return node.isVerbatim ? node.raw : decodeEntities(node.raw);
  return node.children.map(textOf).join("");
}

export function childText(parent: MarkupElement | undefined, name: string): string {
  return textOf(childOf(parent, name)).trim();
}

export function attributeOf(element: MarkupElement | undefined, name: string): string {
  return element?.attributes.get(name)?.trim() ?? "";
}
