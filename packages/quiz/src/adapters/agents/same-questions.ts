import { setImmediate } from "node:timers/promises";
import { DuplicateIndex } from "../../domain/likeness/duplicate-index.ts";
import type { Finding } from "../../domain/linting/finding.ts";
import { fingerprintOf } from "../../domain/questions/fingerprint.ts";
import type { QuestionContent } from "../../domain/questions/question.ts";

export const sameQuestion: Finding = {
  rule: "duplicate",
  severity: "error",
  message: {
    en: "A question that says the same is there already.",
    fr: "Une question qui dit la même chose existe déjà.",
  },
  places: [{ part: "question" }],
};

/** So many are read before others get their turn. */
const AT_A_TIME = 100;

/** Questions that say the same, in the same words or in others. */
export class SameQuestions {
  readonly #known = new Set<string>();
  readonly #index = new DuplicateIndex<number>();

  static async of(known: readonly QuestionContent[]): Promise<SameQuestions> {
    const same = new SameQuestions();
    for (const [at, content] of known.entries()) {
      same.add(content);
      if (at % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
    }
    return same;
  }

  add(content: QuestionContent): void {
    this.#index.add(this.#known.size, content);
    this.#known.add(fingerprintOf(content));
  }

  has(content: QuestionContent): boolean {
    return this.#known.has(fingerprintOf(content)) || this.#index.near(content).length > 0;
  }
}
