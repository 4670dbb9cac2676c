import { type Locale, nearest } from "@souffleur/kernel";
import type { NoticeKind } from "../notice.ts";

/** The words of one kind of message in one language, with places for what changes. */
export interface TemplateText {
  readonly subject: string;
  readonly body: string;
}

export interface MessageTemplate extends TemplateText {
  readonly kind: NoticeKind;
  readonly locale: Locale;
  /** Somebody wrote it; else it is as we ship it. */
  readonly isOwn: boolean;
  readonly version: number;
}

const shared = ["person", "production", "shifts", "count", "note", "link"] as const;
const variables = {
  assigned: shared,
  changed: shared,
  cancelled: shared,
  reminder: shared,
  availability_asked: ["person", "period", "note", "link"],
  late: [...shared, "minutes"],
  declined: shared,
} as const satisfies Readonly<Record<NoticeKind, readonly string[]>>;

export type TemplateVariable = (typeof variables)[NoticeKind][number];
export type TemplateValues = Readonly<Partial<Record<TemplateVariable, string>>>;

/** What a template of this kind may name. */
export function variablesOf(kind: NoticeKind): readonly TemplateVariable[] {
  // A personal page is the person's own: whoever plans does not get its key.
  return variables[kind].filter((name) => name !== "link" || (kind !== "late" && kind !== "declined"));
}

export interface UnknownVariable {
  readonly name: string;
  /** What may be meant. */
  readonly near: string | undefined;
}

const VARIABLE = /\{([a-z_]{1,40})\}/g;

/** What a text names that messages of this kind do not know. */
export function unknownVariables(kind: NoticeKind, text: string): readonly UnknownVariable[] {
  const known: readonly string[] = variablesOf(kind);
  const named = new Set([...text.matchAll(VARIABLE)].map(([, name = ""]) => name));
  return [...named]
    .filter((name) => !known.includes(name))
    .map((name) => ({ name, near: nearest(name, known, 3) }));
}

/** A line that names only what there is nothing to say of is left out; what a value says is never read as a template. */
export function renderText(text: string, values: TemplateValues): string {
  return text
    .split("\n")
    .filter((line) => !isEmptyWith(line, values))
    .map((line) => line.replace(VARIABLE, (_, name: string) => valueIn(values, name)))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** A subject is one line, whatever is put into it. */
export function renderSubject(subject: string, values: TemplateValues): string {
  return renderText(subject, values).replace(/\s+/g, " ");
}

function isEmptyWith(line: string, values: TemplateValues): boolean {
  const named = [...line.matchAll(VARIABLE)].map(([, name = ""]) => name);
  return named.length > 0 && named.every((name) => valueIn(values, name) === "");
}

function valueIn(values: TemplateValues, name: string): string {
  return Object.hasOwn(values, name) ? (values[name as TemplateVariable] ?? "") : "";
}
