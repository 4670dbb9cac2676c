import { decodeEntities } from "./entities.ts";
import { RAW, SELF_CLOSING, VOID } from "./html-elements.ts";
import type { MarkupElement, MarkupNode } from "./markup-tree.ts";

/** What is wrong with a file's markup, and what became of it. Everything else of it was read. */
export interface MarkupFault {
  readonly code:
    | "tag_not_closed"
    | "tag_not_open"
    | "markup_cut"
    | "markup_too_deep"
    | "markup_too_large"
    | "stray_bracket"
    | "entities_ignored"
    | "entity_unknown";
  readonly line: number;
  /** The name it is about. */
  readonly name: string;
}

export interface ReadMarkup {
  /** Holds whatever the file has on its top. */
  readonly root: MarkupElement;
  readonly faults: readonly MarkupFault[];
}

/** Far more than any question file needs, far less than harms. */
const MARKUP_LIMITS = { depth: 200, nodes: 1_000_000, faults: 200 } as const;

interface OpenElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: MarkupNode[];
  readonly line: number;
}

const NAME = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;
const ATTRIBUTE = /[\s/]*([^\s=>"'/<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
const TAG_END = /\s*(\/?)>/y;
const BRACKET = /[<>]/g;
const RAW_END = /<\/(?:script|style)/gi;
const ENTITY_LEFT = /&([A-Za-z_][\w.-]{0,60});/g;

/**
 * Reads XML, or HTML, of strangers. It knows no document types, resolves no entity but the letters of HTML, never looks
 * anything up, takes time in line with the length, and keeps on after a fault: each is told with its line.
 */
export function readMarkup(text: string, language: "xml" | "html", fromLine = 1): ReadMarkup {
  return new MarkupReader(text, language, fromLine).read();
}

class MarkupReader {
  private readonly source: string;
  private readonly isHtml: boolean;
  private readonly faults: MarkupFault[] = [];
  private readonly stack: OpenElement[];
  private at = 0;
  private line: number;
  private countedTo = 0;
  private nodes = 0;
  private readonly lastClose: number;

  constructor(source: string, language: "xml" | "html", fromLine: number) {
    this.source = source;
    this.lastClose = source.lastIndexOf(">");
    this.isHtml = language === "html";
    this.line = fromLine;
    this.stack = [{ kind: "element", name: "", attributes: new Map(), children: [], line: fromLine }];
  }

  read(): ReadMarkup {
    while (this.at < this.source.length) {
      if (this.nodes > MARKUP_LIMITS.nodes) {
        this.fault("markup_too_large", "");
        break;
      }
      if (this.source.charAt(this.at) === "<") this.bracket();
      else this.text();
    }
    for (const open of this.isHtml ? [] : this.stack.slice(1).reverse())
      this.fault("tag_not_closed", open.name, open.line);
    const [root] = this.stack;
    if (root === undefined) throw new Error("The root is never closed.");
    return { root, faults: this.faults };
  }

  private get top(): OpenElement {
    const top = this.stack.at(-1);
    if (top === undefined) throw new Error("The root is never closed.");
    return top;
  }

  private lineNow(): number {
    for (let at = this.countedTo; at < this.at; at += 1)
      if (this.source.charCodeAt(at) === 10) this.line += 1;
    this.countedTo = Math.max(this.countedTo, this.at);
    return this.line;
  }

  private fault(code: MarkupFault["code"], name: string, line = this.lineNow()): void {
    if (this.faults.length < MARKUP_LIMITS.faults) this.faults.push({ code, name: name.slice(0, 60), line });
  }

  private push(node: MarkupNode): void {
    this.nodes += 1;
    this.top.children.push(node);
  }

  private text(): void {
    const next = this.source.indexOf("<", this.at);
    const end = next === -1 ? this.source.length : next;
    const raw = this.source.slice(this.at, end);
    this.push({ kind: "text", raw, isVerbatim: false });
    if (!this.isHtml && raw.includes("&"))
      for (const [whole, name] of raw.matchAll(ENTITY_LEFT))
        if (decodeEntities(whole) === whole) this.fault("entity_unknown", name ?? "");
    this.at = end;
  }

  private bracket(): void {
    if (this.source.startsWith("<!--", this.at)) this.skipTo("-->");
    else if (this.source.startsWith("<![CDATA[", this.at)) this.verbatim();
    else if (this.source.startsWith("<?", this.at)) this.skipTo(this.isHtml ? ">" : "?>");
    else if (this.source.startsWith("<!", this.at)) this.documentType();
    else if (this.source.startsWith("</", this.at)) this.endTag();
    else this.startTag();
  }

  private skipTo(mark: string): void {
    const end = this.source.indexOf(mark, this.at);
    if (end === -1) this.cut(mark);
    else this.at = end + mark.length;
  }

  private cut(name: string): void {
    this.fault("markup_cut", name);
    this.at = this.source.length;
  }

  private verbatim(): void {
    const from = this.at + "<![CDATA[".length;
    const end = this.source.indexOf("]]>", from);
    this.push({
      kind: "text",
      raw: this.source.slice(from, end === -1 ? this.source.length : end),
      isVerbatim: true,
    });
    if (end === -1) this.cut("<![CDATA[");
    else this.at = end + 3;
  }

  /** Skipped with all that it declares. */
  private documentType(): void {
    const close = this.source.indexOf(">", this.at);
    const inner = this.source.slice(this.at, close === -1 ? undefined : close).indexOf("[");
    if (inner === -1 || close === -1) {
      this.skipTo(">");
      return;
    }
    const end = this.source.indexOf("]", this.at + inner);
    const declared = this.source.slice(this.at + inner, end === -1 ? undefined : end);
    if (declared.includes("<!ENTITY")) this.fault("entities_ignored", "DOCTYPE");
    if (end === -1) {
      this.cut("<!DOCTYPE");
      return;
    }
    this.at = end;
    this.skipTo(">");
  }

  private endTag(): void {
    const name = this.name(this.at + 2);
    if (name === undefined || this.at > this.lastClose) {
      this.stray();
      return;
    }
    const end = this.source.indexOf(">", this.at);
    const depth = this.stack.findLastIndex(
      (open, index) => index > 0 && open.name === bare(name, this.isHtml),
    );
    if (depth === -1) {
      // HTML is written carelessly, and shown all the same.
      if (!this.isHtml) this.fault("tag_not_open", name);
    } else {
      for (const open of this.isHtml ? [] : this.stack.slice(depth + 1).reverse())
        this.fault("tag_not_closed", open.name, open.line);
      this.stack.length = depth;
    }
    this.at = end + 1;
  }

  private startTag(): void {
    const written = this.name(this.at + 1);
    if (written === undefined) {
      this.stray();
      return;
    }
    const line = this.lineNow();
    const name = bare(written, this.isHtml);
    this.at += 1 + written.length;
    const attributes = this.attributes();
    const isEmpty = this.tagEnd(written);
    if (this.isHtml && SELF_CLOSING.has(name) && this.top.name === name) this.stack.pop();
    const element: OpenElement = { kind: "element", name, attributes, children: [], line };
    this.push(element);
    if (isEmpty || (this.isHtml && VOID.has(name))) return;
    if (this.isHtml && RAW.has(name)) {
      this.skipRaw();
      return;
    }
    if (this.stack.length < MARKUP_LIMITS.depth) this.stack.push(element);
    else this.fault("markup_too_deep", name, line);
  }

  private name(at: number): string | undefined {
    NAME.lastIndex = at;
    return NAME.exec(this.source)?.[0];
  }

  private attributes(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (;;) {
      ATTRIBUTE.lastIndex = this.at;
      const match = ATTRIBUTE.exec(this.source);
      if (match === null) return found;
      const [whole, name = "", double, single, none] = match;
      found.set(bare(name, this.isHtml), decodeEntities(double ?? single ?? none ?? ""));
      this.at += whole.length;
    }
  }

  private tagEnd(name: string): boolean {
    TAG_END.lastIndex = this.at;
    const match = TAG_END.exec(this.source);
    if (match !== null) {
      this.at += match[0].length;
      return match[1] === "/";
    }
    this.fault("markup_cut", `<${name}`);
    BRACKET.lastIndex = this.at;
    const next = BRACKET.exec(this.source);
    if (next === null) this.at = this.source.length;
    else this.at = next.index + (next[0] === ">" ? 1 : 0);
    return false;
  }

  private skipRaw(): void {
    RAW_END.lastIndex = this.at;
    this.at = RAW_END.exec(this.source)?.index ?? this.source.length;
  }

  /** A bracket that begins nothing is a letter. */
  private stray(): void {
    if (!this.isHtml) this.fault("stray_bracket", this.source.slice(this.at, this.at + 20));
    this.push({ kind: "text", raw: "&lt;", isVerbatim: false });
    this.at += 1;
  }
}

function bare(name: string, isHtml: boolean): string {
  const local = name.slice(name.lastIndexOf(":") + 1);
  return isHtml ? local.toLowerCase() : local;
}
