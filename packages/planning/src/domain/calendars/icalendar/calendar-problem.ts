import type { Message } from "@souffleur/kernel";

/** Something in a file that is not as it should be: what was made of it is in the sentence. */
export interface CalendarProblem {
  /** Where it stands, as an editor counts lines. */
  readonly line: number;
  readonly code: CalendarProblemCode;
  readonly message: Message;
}

export type CalendarProblemCode =
  | "not_a_calendar"
  | "too_large"
  | "too_many_lines"
  | "too_many_components"
  | "too_deep"
  | "bad_line"
  | "unmatched_end"
  | "unclosed"
  | "bad_value"
  | "no_start"
  | "bad_rule"
  | "rule_note"
  | "rule_cut"
  | "unknown_zone"
  | "bad_zone"
  | "ends_before_start"
  | "not_supported"
  | "repeated_event"
  | "more_problems";

/** Gathers problems, and counts those beyond what anybody would read. */
export class ProblemList {
  readonly #kept: CalendarProblem[] = [];
  readonly #most: number;
  #more = 0;

  constructor(most = 200) {
    this.#most = most;
  }

  add(line: number, code: CalendarProblemCode, message: Message): void {
    if (this.#kept.length < this.#most) this.#kept.push({ line, code, message });
    else this.#more += 1;
  }

  /** In the order of the lines. */
  all(): readonly CalendarProblem[] {
    const sorted = [...this.#kept].sort((a, b) => a.line - b.line);
    if (this.#more === 0) return sorted;
    const line = sorted.at(-1)?.line ?? 1;
    const message = {
      fr: `${this.#more} autres remarques n’ont pas été gardées.`,
      en: `${this.#more} more remarks were not kept.`,
    };
    return [...sorted, { line, code: "more_problems", message }];
  }
}

/** A piece of somebody's file inside a sentence: short, and on one line. */
export function excerpt(text: string): string {
  const flat = text.slice(0, 80).replace(/\p{C}+/gu, " ");
  return flat.length > 60 ? `${flat.slice(0, 60)}…` : flat;
}
