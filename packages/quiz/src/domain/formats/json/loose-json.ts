import { bloomLevels, difficulties, soloLevels } from "../../questions/question.ts";
import { marksOfPlain } from "../../questions/write-marks.ts";
import type { RawOption, RawQuestion } from "../raw-question.ts";
import { isObject } from "./json-object.ts";
import { type LooseOption, looseOptions } from "./loose-options.ts";
import { Members } from "./members.ts";

export interface LooseQuestion {
  readonly question: Omit<RawQuestion, "place">;
  /** Members that have no place in a question of ours, and values that say nothing we know. */
  readonly lost: readonly string[];
  /** What is named as right and is none of the options. */
  readonly unknown: readonly string[];
}

/** A question as other programs write JSON: options as texts, the right one by its place, letter or text. */
export function looseQuestion(value: unknown): LooseQuestion | undefined {
  if (!isObject(value)) return undefined;
  const members = new Members(value);
  const stem = members.text(["stem", "question", "prompt"]);
  const options = looseOptions(members.list(["options", "choices"]) ?? []);
  if (stem === undefined || options === undefined || options.length === 0) return undefined;
  const { worths, kind, unknown } = keyOf(members, options);
  const question: Omit<RawQuestion, "place"> = {
    kind,
    stem: marksOfPlain(stem.trim()),
    options: options.map((option, index) => rawOption(option, worths[index] ?? 0)),
    explanation: marked(members.text(["explanation", "rationale"])),
    hint: marked(members.text(["hint"])),
    topic: members.text(["topic", "subject", "category"]),
    language: members.text(["language", "lang"]),
    tags: members.words(["tags", "keywords", "labels"]),
    bloom: members.oneOf(["bloom", "bloom_level"], bloomLevels),
    solo: members.oneOf(["solo", "solo_level"], soloLevels),
    difficulty: members.oneOf(["difficulty"], difficulties),
    notes: members.text(["notes", "note", "comment"]),
    title: members.text(["title", "name", "id"]),
  };
  const inOptions = options.flatMap(({ lost }, index) => lost.map((name) => `options[${index}].${name}`));
  return { question, unknown, lost: [...members.unread(), ...inOptions].slice(0, MOST_NAMED) };
}

/** Nobody reads more names than that. */
const MOST_NAMED = 20;

function rawOption({ text, feedback }: LooseOption, worth: number): RawOption {
  return { text: marksOfPlain(text.trim()), worth, feedback: marked(feedback) };
}

function marked(text: string | undefined): string | undefined {
  return text === undefined ? undefined : marksOfPlain(text.trim());
}

const SEVERAL = ["several", "multiple", "multiple_response", "multi_select"] as const;
const EITHER = ["one", "single", "single_choice", "multiple_choice", "mcq"] as const;

/** What each option is worth: by the key beside them, or by what each says of itself. */
function keyOf(members: Members, options: readonly LooseOption[]) {
  const written = members.any(["key", "answer", "correct", "correct_answer", "answers"]);
  const keys = written === undefined ? [] : Array.isArray(written) ? written : [written];
  const texts = options.map(({ text }) => text);
  const places = keys.map((key) => placeOf(key, texts));
  const unknown = keys.filter((_, index) => texts[places[index] ?? -1] === undefined).map(String);
  const rights = new Set(written === undefined ? placesOfRight(options) : places);
  const said = members.oneOf(["kind", "type"], [...SEVERAL, ...EITHER]);
  const isSeveral = keys.length > 1 || rights.size > 1 || SEVERAL.some((word) => word === said);
  const share = isSeveral ? 100 / rights.size : 100;
  const worths = options.map(({ weight }, index) => weight ?? (rights.has(index) ? share : 0));
  return { worths, unknown, kind: isSeveral ? ("several" as const) : ("one" as const) };
}

function placesOfRight(options: readonly LooseOption[]): readonly number[] {
  return options.flatMap(({ isRight }, index) => (isRight ? [index] : []));
}

function placeOf(key: unknown, texts: readonly string[]): number {
  if (typeof key === "number") return key;
  if (typeof key !== "string") return -1;
  const same = texts.indexOf(key);
  if (same !== -1) return same;
  return /^[A-Za-z]$/.test(key) ? key.toUpperCase().charCodeAt(0) - 65 : -1;
}
