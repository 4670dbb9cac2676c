import { parseSync } from "@swc/core";

/** What one source holds, in counts that say how hard it is to read. */
export interface SourceSizes {
  readonly lines: number;
  readonly codeLines: number;
  readonly commentLines: number;
  readonly functions: readonly FunctionSize[];
  readonly anyTypes: number;
  readonly casts: number;
}

export interface FunctionSize {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

interface SyntaxNode {
  readonly type: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly [member: string]: unknown;
}

const TEXT_NODES = new Set(["StringLiteral", "TemplateElement", "RegExpLiteral", "JSXText"]);
const CAST_NODES = new Set(["TsAsExpression", "TsTypeAssertion"]);
const FUNCTION_NODES = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
const METHOD_NODES = new Set([
  "ClassMethod",
  "PrivateMethod",
  "Constructor",
  "MethodProperty",
  "GetterProperty",
  "SetterProperty",
]);
/** Where a function gets its name from what it is bound to: the member that holds the name, and the one that holds it. */
const BINDINGS: Readonly<Record<string, readonly [name: string, value: string]>> = {
  VariableDeclarator: ["id", "init"],
  KeyValueProperty: ["key", "value"],
  ClassProperty: ["key", "value"],
  PrivateProperty: ["key", "value"],
  AssignmentExpression: ["left", "right"],
};

/** Reads a TypeScript source; `tsx` allows elements in it. */
export function readSource(text: string, { tsx = false } = {}): SourceSizes {
  // The parser counts bytes from a place of its own: an empty statement in front shows where that is.
  const source = `;${text.replace(/^#!/, "//")}`;
  const program = parseSync(source, { syntax: "typescript", tsx, target: "esnext", decorators: true });
  const nodes = [...walk(program as unknown as SyntaxNode, undefined)];
  const base = nodes.find(({ node }) => node.type === "EmptyStatement")?.node.span?.start ?? 0;
  const bytes = Buffer.from(source);
  const lineAt = lineCounter(bytes, base);
  const functions = nodes.flatMap(({ node, boundTo }) => sizeOfFunction(node, boundTo, lineAt));
  return {
    ...countLines(text, withoutTexts(bytes, nodes, base)),
    functions,
    anyTypes: nodes.filter(({ node }) => node.type === "TsKeywordType" && node.kind === "any").length,
    casts: nodes.filter(({ node }) => CAST_NODES.has(node.type)).length,
  };
}

interface Visit {
  readonly node: SyntaxNode;
  readonly boundTo: string | undefined;
}

function* walk(node: SyntaxNode, boundTo: string | undefined): Generator<Visit> {
  yield { node, boundTo };
  const binding = BINDINGS[node.type];
  for (const [member, value] of Object.entries(node)) {
    const name = binding?.[1] === member ? nameOf(node[binding[0]]) : undefined;
    for (const child of nodesIn(value)) yield* walk(child, name);
  }
}

/** The nearest nodes below a value: arguments, array elements and class members sit in objects without a type. */
function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (isNode(value)) yield value;
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) yield* nodesIn(part);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (typeof node.value === "string") return node.value;
  return nameOf(node.property) ?? nameOf(node.id);
}

function sizeOfFunction(
  node: SyntaxNode,
  boundTo: string | undefined,
  lineAt: (offset: number) => number,
): FunctionSize[] {
  const isMethod = METHOD_NODES.has(node.type);
  if (node.span === undefined || !(isMethod || FUNCTION_NODES.has(node.type)) || !hasBody(node)) return [];
  const name = isMethod ? (nameOf(node.key) ?? "[computed]") : (nameOf(node.identifier) ?? boundTo);
  if (name === undefined) return [];
  const line = lineAt(node.span.start);
  return [{ name, line, lines: lineAt(node.span.end - 1) - line + 1 }];
}

/** Overloads and abstract methods have none. */
function hasBody(node: SyntaxNode): boolean {
  const { body, function: inner } = node;
  return (
    isNode(body) || (typeof inner === "object" && inner !== null && "body" in inner && isNode(inner.body))
  );
}

/** The line, counted from one, of an offset of the parser's. */
function lineCounter(bytes: Buffer, base: number): (offset: number) => number {
  const ends = [...bytes.entries()].filter(([, byte]) => byte === 10).map(([index]) => index + base);
  return (offset) => ends.filter((end) => end < offset).length + 1;
}

/** The source with every text blanked out: a `//` that is left begins a comment. */
function withoutTexts(bytes: Buffer, nodes: readonly Visit[], base: number): string {
  const blanked = Buffer.from(bytes);
  for (const { node } of nodes) {
    if (node.span === undefined || !TEXT_NODES.has(node.type)) continue;
    for (let at = node.span.start - base; at < node.span.end - base; at++) {
      // The text stays visible as code, and its line ends stay where they are.
      if (blanked[at] !== 10) blanked[at] = 95;
    }
  }
  return blanked.toString().slice(1);
}

function countLines(
  text: string,
  blanked: string,
): Pick<SourceSizes, "lines" | "codeLines" | "commentLines"> {
  const mark = (comment: string) => comment.replace(/[^\n]/g, "\u0000");
  const marked = blanked.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, mark).split("\n");
  return {
    lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
    codeLines: marked.filter((line) => line.replaceAll("\u0000", "").trim() !== "").length,
    commentLines: marked.filter((line) => line.includes("\u0000")).length,
  };
}
