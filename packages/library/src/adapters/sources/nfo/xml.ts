import { XMLParser } from "fast-xml-parser";

/** An element of a document that somebody else wrote. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const MOST_NESTED = 30;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // No entity is ever looked up: the five of XML, and numbers, are read below.
  processEntities: false,
  htmlEntities: false,
  maxNestedTags: MOST_NESTED,
});

/** The elements at the top; nothing where it is no XML, or declares anything: what a declaration can do is not wanted. */
export function readXml(text: string): readonly XmlElement[] | undefined {
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) return undefined;
  try {
    return elementsOf(parser.parse(text));
  } catch {
    return undefined;
  }
}

function elementsOf(nodes: unknown): readonly XmlElement[] {
  return listOf(nodes).flatMap((node): XmlElement[] => {
    if (!isRecord(node)) return [];
    const name = Object.keys(node).find((key) => key !== ":@" && !key.startsWith("#"));
    if (name === undefined) return [];
    const children = node[name];
    const texts = listOf(children).map((child) => (isRecord(child) ? child["#text"] : undefined));
    const text = decoded(texts.filter((one) => typeof one === "string").join(" "));
    return [{ name, attributes: attributesOf(node[":@"]), text, children: elementsOf(children) }];
  });
}

function attributesOf(given: unknown): Readonly<Record<string, string>> {
  if (!isRecord(given)) return {};
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, decoded(value)]] : [],
    ),
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text
    .replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (all, name, decimal, hex) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    })
    .replace(/\0/g, "");
}

/** The same as text, on lines of their own. */
export function writeXml(elements: readonly XmlElement[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elements.map((one) => lineOf(one, "")).join("")}`;
}

function lineOf({ name, attributes, text, children }: XmlElement, indent: string): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join("");
  const content = escaped(text);
  if (children.length === 0)
    return content === ""
      ? `${indent}<${name}${said} />\n`
      : `${indent}<${name}${said}>${content}</${name}>\n`;
  const inner = children.map((child) => lineOf(child, `${indent}  `)).join("");
  return `${indent}<${name}${said}>${content}\n${inner}${indent}</${name}>\n`;
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[<>&"]/g, (sign) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" })[sign] ?? sign);
}
