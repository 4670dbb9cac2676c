import { fail, nearest, ok, type Result } from "@souffleur/kernel";
import { type FieldName, fieldNamed, fieldsOfKind, type PlaceKind } from "./template-fields.ts";

/** A piece of a name: words as they are, a field, or a bracket that goes where nothing in it is known. */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "field"; readonly field: FieldName }
  | {
      readonly kind: "bracket";
      readonly open: string;
      readonly close: string;
      readonly parts: TemplateParts;
    };
export type TemplateParts = readonly TemplatePart[];

/** A template once read: the folders, and the file without its extension. */
export interface Template {
  readonly kind: PlaceKind;
  readonly text: string;
  readonly folders: readonly TemplateParts[];
  readonly file: TemplateParts;
}

/** Why a template is none. */
export interface TemplateFailure {
  readonly code: "template_invalid";
  readonly reason:
    | "field_unknown"
    | "brace_open"
    | "brace_stray"
    | "extension_missing"
    | "title_missing"
    | "episode_missing"
    | "folder_invalid"
    | "too_long"
    | "too_deep";
  /** The words it is about. */
  readonly part: string;
  /** What was perhaps meant, or what there is to choose from. */
  readonly hint?: string;
}

const MAX_LENGTH = 500;
const MAX_FOLDERS = 8;
const ENDING = /\.\{\s*ext\s*\}$/i;

export function parseTemplate(text: string, kind: PlaceKind): Result<Template, TemplateFailure> {
  if (text.length > MAX_LENGTH) return invalid("too_long", `${text.length}`, `${MAX_LENGTH}`);
  if (!ENDING.test(text)) return invalid("extension_missing", text.slice(-12), ".{ext}");
  const names = text.normalize("NFC").replace(ENDING, "").split("/");
  if (names.length > MAX_FOLDERS + 1) return invalid("too_deep", `${names.length - 1}`, `${MAX_FOLDERS}`);
  const parsed: TemplateParts[] = [];
  for (const name of names) {
    if (!isName(name)) return invalid("folder_invalid", name);
    const parts = parseName(name, kind);
    if (!parts.ok) return parts;
    parsed.push(parts.value);
  }
  const file = parsed.pop() ?? [];
  const missing = missingIn(file, kind);
  return missing === undefined ? ok({ kind, text, folders: parsed, file }) : fail(missing);
}

/** A name of the owner's own: no way out of the tree, and nothing a disk refuses. */
function isName(name: string): boolean {
  const outsideFields = name.replaceAll(/\{[^{}]*\}/g, "x").trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  return outsideFields !== "" && !/^\.+$|[\\:*?"<>|\u0000-\u001f\u007f]/.test(outsideFields);
}

/** Without these two files would have the same name. */
function missingIn(file: TemplateParts, kind: PlaceKind): TemplateFailure | undefined {
  const fields = new Set(fieldsIn(file));
  if (kind === "movie" && !(fields.has("Title") || fields.has("OriginalTitle")))
    return { code: "template_invalid", reason: "title_missing", part: "{Title}" };
  const isNumbered = fields.has("SxxExx") || (fields.has("Season") && fields.has("Episode"));
  if (kind === "episode" && !isNumbered)
    return { code: "template_invalid", reason: "episode_missing", part: "{SxxExx}" };
  return undefined;
}

export function fieldsIn(parts: TemplateParts): readonly FieldName[] {
  return parts.flatMap((part) =>
    part.kind === "field" ? [part.field] : part.kind === "bracket" ? fieldsIn(part.parts) : [],
  );
}

const closings: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

function parseName(name: string, kind: PlaceKind): Result<TemplateParts, TemplateFailure> {
  const parts: TemplatePart[] = [];
  for (let at = 0; at < name.length; ) {
    const read = readPart(name, at, kind);
    if (!read.ok) return read;
    parts.push(read.value.part);
    at = read.value.end;
  }
  return ok(parts);
}

interface ReadPart {
  readonly part: TemplatePart;
  readonly end: number;
}

function readPart(name: string, at: number, kind: PlaceKind): Result<ReadPart, TemplateFailure> {
  const sign = name.charAt(at);
  if (sign === "{") return readField(name, at, kind);
  if (sign === "}") return invalid("brace_stray", name.slice(Math.max(0, at - 10), at + 1));
  const close = closings[sign];
  const end = close === undefined ? -1 : name.indexOf(close, at);
  if (close !== undefined && end > at) {
    const inner = parseName(name.slice(at + 1, end), kind);
    return inner.ok
      ? ok({ part: { kind: "bracket", open: sign, close, parts: inner.value }, end: end + 1 })
      : inner;
  }
  return ok(readText(name, at, kind));
}

/** Words up to the next field or bracket. `SxxExx` stands for itself, as people write it. */
function readText(name: string, at: number, kind: PlaceKind): ReadPart {
  if (kind === "episode" && /^SxxExx\b/i.test(name.slice(at)))
    return { part: { kind: "field", field: "SxxExx" }, end: at + "SxxExx".length };
  const rest = name.slice(at + 1);
  const stop = rest.search(kind === "episode" ? /[{}([]|\bSxxExx\b/i : /[{}([]/);
  const end = stop === -1 ? name.length : at + 1 + stop;
  return { part: { kind: "text", text: name.slice(at, end) }, end };
}

function readField(name: string, at: number, kind: PlaceKind): Result<ReadPart, TemplateFailure> {
  const end = name.indexOf("}", at);
  if (end === -1) return invalid("brace_open", name.slice(at, at + 20));
  const word = name.slice(at + 1, end);
  const field = fieldNamed(word, kind);
  if (field !== undefined) return ok({ part: { kind: "field", field }, end: end + 1 });
  const known = fieldsOfKind(kind);
  return invalid("field_unknown", word.slice(0, 40), nearest(word, known) ?? known.join(", "));
}

function invalid(
  reason: TemplateFailure["reason"],
  part: string,
  hint?: string,
): Result<never, TemplateFailure> {
  return fail({ code: "template_invalid", reason, part, ...(hint !== undefined && { hint }) });
}
