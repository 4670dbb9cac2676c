import {
  bloomLevels,
  difficulties,
  type Option,
  type QuestionContent,
  questionKinds,
  soloLevels,
  type TakenAnswer,
} from "../../questions/question.ts";
import { isObject, type JsonObject } from "./json-object.ts";
import { quotationOfJson } from "./quotation-of-json.ts";

export interface JsonContent {
  readonly content?: QuestionContent;
  /** What is wrong with it; where there is a content, what of it is not taken. */
  readonly faults: readonly string[];
}

const KNOWN = new Set(
  "kind stem options answers explanation hint bloom solo difficulty language topic tags notes source title extra id".split(
    " ",
  ),
);

/** A question as our JSON writes it. */
export function contentOfJson(value: unknown): JsonContent {
  if (!isObject(value)) return { faults: ["not an object"] };
  const kind = questionKinds.find((known) => known === value.kind);
  if (kind === undefined) return { faults: [`kind: ${shown(value.kind)}`] };
  if (typeof value.stem !== "string" || value.stem.trim() === "") return { faults: ["stem"] };
  const faults = unknownNames(value, KNOWN, "");
  const options = listOf(value.options, (one, at) => optionOf(one, `options[${at}].`, faults));
  const answers = listOf(value.answers, (one, at) => answerOf(one, `answers[${at}].`, faults));
  if (options === undefined) return { faults: ["options"] };
  if (answers === undefined) return { faults: ["answers"] };
  const content: QuestionContent = {
    kind,
    stem: value.stem,
    options,
    answers,
    ...texts(value, ["explanation", "hint"], faults),
    ...word("bloom", bloomLevels, value.bloom, faults),
    ...word("solo", soloLevels, value.solo, faults),
    ...word("difficulty", difficulties, value.difficulty, faults),
    language: texts(value, ["language"], faults).language ?? "en",
    ...texts(value, ["topic"], faults),
    tags: tagsOf(value.tags, faults),
    ...texts(value, ["notes"], faults),
    ...sourceOf(value.source, faults),
    ...texts(value, ["title"], faults),
    ...extraOf(value.extra, faults),
  };
  return { content, faults };
}

function shown(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 60) : typeof value;
}

/** What it has and we do not know; nobody reads more names than these. */
function unknownNames(value: JsonObject, known: ReadonlySet<string>, before: string): string[] {
  return Object.keys(value)
    .filter((name) => !known.has(name))
    .slice(0, 20)
    .map((name) => before + name);
}

function tagsOf(value: unknown, faults: string[]): readonly string[] {
  if (value === undefined || value === null) return [];
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  const tags = all.filter((tag) => typeof tag === "string");
  if (!Array.isArray(value) || tags.length < all.length) faults.push("tags");
  return tags;
}

function listOf<Item>(
  value: unknown,
  itemOf: (value: JsonObject, at: number) => Item | undefined,
): readonly Item[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > 100) return undefined;
  const items = value.map((item, at) => (isObject(item) ? itemOf(item, at) : undefined));
  return items.includes(undefined) ? undefined : items.filter((item) => item !== undefined);
}

const OF_OPTION = new Set(["text", "isRight", "feedback", "weight"]);
const OF_ANSWER = new Set(["text", "weight", "feedback", "tolerance"]);

function optionOf(value: JsonObject, before: string, faults: string[]): Option | undefined {
  const { text, isRight } = value;
  if (typeof text !== "string" || typeof isRight !== "boolean") return undefined;
  faults.push(...unknownNames(value, OF_OPTION, before));
  return {
    ...{ text, isRight },
    ...texts(value, ["feedback"], faults, before),
    ...numbers(value, ["weight"], faults, before),
  };
}

function answerOf(value: JsonObject, before: string, faults: string[]): TakenAnswer | undefined {
  const { text } = value;
  if (typeof text !== "string") return undefined;
  faults.push(...unknownNames(value, OF_ANSWER, before));
  return {
    text,
    ...numbers(value, ["weight"], faults, before),
    ...texts(value, ["feedback"], faults, before),
    ...numbers(value, ["tolerance"], faults, before),
  };
}

function texts<Name extends string>(
  value: JsonObject,
  names: readonly Name[],
  faults: string[],
  before = "",
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = value[name];
    if (typeof text === "string" && text !== "") found[name] = text;
    else if (!isNothing(text)) faults.push(before + name);
  }
  return found;
}

function numbers<Name extends string>(
  value: JsonObject,
  names: readonly Name[],
  faults: string[],
  before: string,
): Partial<Record<Name, number>> {
  const found: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const number = value[name];
    if (typeof number === "number" && Number.isFinite(number)) found[name] = number;
    else if (!isNothing(number)) faults.push(before + name);
  }
  return found;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function word<Name extends string, Word extends string>(
  name: Name,
  words: readonly Word[],
  value: unknown,
  faults: string[],
): Partial<Record<Name, Word>> {
  if (value === undefined || value === null) return {};
  const known = words.find((one) => one === value);
  const found: Partial<Record<Name, Word>> = {};
  if (known === undefined) faults.push(`${name}: ${shown(value)}`);
  else found[name] = known;
  return found;
}

function sourceOf(value: unknown, faults: string[]) {
  if (value === undefined || value === null) return {};
  const source = quotationOfJson(value);
  if (source === undefined) faults.push("source");
  return source === undefined ? {} : { source };
}

function extraOf(value: unknown, faults: string[]) {
  if (value === undefined || value === null) return {};
  const entries = isObject(value) ? Object.entries(value) : [];
  const kept = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  if (!isObject(value) || kept.length < entries.length) faults.push("extra");
  return kept.length === 0 ? {} : { extra: Object.fromEntries(kept) };
}
