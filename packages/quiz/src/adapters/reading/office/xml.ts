import { XMLParser } from "fast-xml-parser";
import { ReadProblem } from "../read-problem.ts";
import { readingLimits } from "../reading-limits.ts";
import type { Zip } from "./zip.ts";

/** A tag, its attributes and what is in it, or a text, as the parser gives them. */
export type XmlNode = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ":@";
const TEXT = "#text";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  maxNestedTags: readingLimits.depth,
  ignorePiTags: true,
  ignoreDeclaration: true,
});

/** Parses a part of an office document. None of these has a DOCTYPE unless it is up to something. */
function parseXml(bytes: Uint8Array): readonly XmlNode[] {
  const source = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (/<!DOCTYPE|<!ENTITY/i.test(source)) throw new ReadProblem("forbidden_markup");
  try {
    const parsed: unknown = parser.parse(withLetters(source));
    return nodesIn(parsed);
  } catch (error) {
    if (error instanceof RangeError || /nested/i.test(String(error))) throw new ReadProblem("too_nested");
    throw new ReadProblem("damaged");
  }
}

const named: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

/** Letters that are written as their number, which the parser leaves as they are. */
function withLetters(source: string): string {
  return source.replace(
    /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi,
    (_, hex: string | undefined, decimal: string) => {
      const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
      if (code > 0x10ffff) return "";
      const letter = String.fromCodePoint(code);
      return named[letter] ?? letter;
    },
  );
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function nodesIn(value: unknown): readonly XmlNode[] {
  return Array.isArray(value) ? value : [];
}

/** The parsed part of this name; nothing where there is none. */
export function partOf(zip: Zip, name: string): readonly XmlNode[] {
  const bytes = zip.bytes(name);
  return bytes === undefined ? [] : parseXml(bytes);
}

/** Without the prefix of its namespace: programs choose those freely. */
export function nameOf(node: XmlNode): string {
  for (const key in node) if (key !== ATTRIBUTES) return key.slice(key.indexOf(":") + 1);
  return "";
}

export function childrenOf(node: XmlNode): readonly XmlNode[] {
  for (const key in node) if (key !== ATTRIBUTES && key !== TEXT) return nodesIn(node[key]);
  return [];
}

/** With its prefix or without. */
export function attributeOf(node: XmlNode, name: string): string | undefined {
  const attributes = node[ATTRIBUTES];
  if (typeof attributes !== "object" || attributes === null) return undefined;
  for (const [key, value] of Object.entries(attributes))
    if (key === name || (!name.includes(":") && key.endsWith(`:${name}`))) return String(value);
  return undefined;
}

export function child(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of path) found = found && childrenOf(found).find((each) => nameOf(each) === name);
  return found;
}

export function childrenNamed(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node === undefined ? [] : childrenOf(node).filter((each) => nameOf(each) === name);
}

/** All the text in a tag. */
export function textOf(node: XmlNode): string {
  const own = node[TEXT];
  return own === undefined ? childrenOf(node).map(textOf).join("") : String(own);
}

/** Tags of this name, however deep. */
export function* descendants(nodes: readonly XmlNode[], name: string): Generator<XmlNode> {
  for (const node of nodes) {
    if (nameOf(node) === name) yield node;
    yield* descendants(childrenOf(node), name);
  }
}

/** What `r:id` of a part stands for: `ppt/slides/_rels/slide1.xml.rels` says it for `ppt/slides/slide1.xml`. */
export function relationsOf(
  zip: Zip,
  part: string,
): ReadonlyMap<string, { readonly type: string; readonly target: string }> {
  const cut = part.lastIndexOf("/") + 1;
  const [folder, file] = [part.slice(0, cut), part.slice(cut)];
  const relations = new Map<string, { readonly type: string; readonly target: string }>();
  for (const relation of descendants(partOf(zip, `${folder}_rels/${file}.rels`), "Relationship")) {
    const [id, type, target] = ["Id", "Type", "Target"].map((name) => attributeOf(relation, name) ?? "");
    // What lies elsewhere is not fetched.
    if (attributeOf(relation, "TargetMode") === "External") continue;
    relations.set(id ?? "", {
      type: (type ?? "").replace(/^.*\//, ""),
      target: resolved(folder, target ?? ""),
    });
  }
  return relations;
}

/** The name of a part as another one in a folder calls it. */
export function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith("/") ? target : `${folder}${target}`).split("/"))
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  return parts.join("/");
}
