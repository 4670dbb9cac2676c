import { isObject } from "./json-object.ts";
import { Members } from "./members.ts";

export interface LooseOption {
  readonly text: string;
  readonly isRight: boolean;
  readonly feedback?: string | undefined;
  readonly weight?: number | undefined;
  readonly lost: readonly string[];
}

const MOST_OPTIONS = 100;

/** Texts to choose from, or objects with a text; nothing where one of them is neither. */
export function looseOptions(list: readonly unknown[]): readonly LooseOption[] | undefined {
  if (list.length > MOST_OPTIONS) return undefined;
  const options = list.map(optionOf);
  return options.includes(undefined) ? undefined : options.filter((option) => option !== undefined);
}

function optionOf(value: unknown): LooseOption | undefined {
  if (typeof value === "string") return { text: value, isRight: false, lost: [] };
  if (!isObject(value)) return undefined;
  const members = new Members(value);
  const text = members.text(["text", "answer", "option", "label"]);
  if (text === undefined) return undefined;
  const isRight =
    members.truth(["isRight", "is_right", "correct", "is_correct", "isCorrect", "right"]) === true;
  const feedback = members.text(["feedback", "explanation", "rationale", "comment"]);
  const weight = members.number(["weight"]);
  return { text, isRight, feedback, weight, lost: members.unread() };
}
