import type { QuestionId } from "../questions/question.ts";
import { type Chance, chanceOf, shuffled } from "./chance.ts";
import type { QuizPlan } from "./quiz.ts";

/** What came of one rule. */
export interface RuleOutcome {
  readonly wanted: number;
  /** How many of the bank fit it. */
  readonly fitting: number;
  readonly chosen: readonly QuestionId[];
}

export interface Drawn {
  readonly questionIds: readonly QuestionId[];
  readonly rules: readonly RuleOutcome[];
  /** Fixed ones that the bank does not ask any more. */
  readonly gone: readonly QuestionId[];
}

interface Pool {
  /** What fits each rule, in the order of the rules. */
  readonly candidates: readonly (readonly QuestionId[])[];
  /** Which of the fixed ones are still asked. */
  readonly askable: ReadonlySet<QuestionId>;
}

/**
 * Draws what the rules ask for, no question twice. Where rules overlap a question goes to the one that could not be
 * filled without it, so that nothing is said to be missing that could have been found.
 */
export function chooseQuestions(plan: QuizPlan, pool: Pool, ...salt: readonly string[]): Drawn {
  const chance = chanceOf(plan.seed, ...salt);
  const fixed = [...new Set(plan.fixed)].filter((id) => pool.askable.has(id));
  const taken = new Set<QuestionId>(fixed);
  const candidates = pool.candidates.map((ids) =>
    shuffled(
      [...ids].sort().filter((id) => !taken.has(id)),
      chance,
    ),
  );
  const holder = fill(
    plan.rules.map(({ count }) => count),
    candidates,
  );
  const rules = plan.rules.map(({ count }, rule) => ({
    wanted: count,
    fitting: pool.candidates[rule]?.length ?? 0,
    chosen: (candidates[rule] ?? []).filter((id) => holder.get(id) === rule),
  }));
  return {
    questionIds: [...fixed, ...rules.flatMap(({ chosen }) => chosen)],
    rules,
    gone: [...new Set(plan.fixed)].filter((id) => !pool.askable.has(id)),
  };
}

/** The order they are asked in. */
export function orderOf(
  ids: readonly QuestionId[],
  shuffleQuestions: boolean,
  chance: Chance,
): readonly QuestionId[] {
  return shuffleQuestions ? shuffled(ids, chance) : ids;
}

/** Which rule holds each question: augmenting paths, as in the matching of a bipartite graph. */
function fill(
  wanted: readonly number[],
  candidates: readonly (readonly QuestionId[])[],
): Map<QuestionId, number> {
  const holder = new Map<QuestionId, number>();
  const scarceFirst = wanted
    .map((_, rule) => rule)
    .sort((a, b) => (candidates[a]?.length ?? 0) - (candidates[b]?.length ?? 0));
  for (const rule of scarceFirst) {
    for (let got = 0; got < (wanted[rule] ?? 0); got++) if (!take(rule, candidates, holder)) break;
  }
  return holder;
}

function take(
  rule: number,
  candidates: readonly (readonly QuestionId[])[],
  holder: Map<QuestionId, number>,
): boolean {
  // Breadth first: a free question for this rule, or a chain of rules that each pass one on.
  const from = new Map<QuestionId, { readonly rule: number; readonly before: QuestionId | undefined }>();
  const reached = new Set([rule]);
  const queue: { rule: number; before: QuestionId | undefined }[] = [{ rule, before: undefined }];
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    for (const id of candidates[step.rule] ?? []) {
      if (from.has(id)) continue;
      from.set(id, step);
      const held = holder.get(id);
      if (held === undefined) {
        passOn(id, from, holder);
        return true;
      }
      if (!reached.has(held)) {
        reached.add(held);
        queue.push({ rule: held, before: id });
      }
    }
  }
  return false;
}

function passOn(
  free: QuestionId,
  from: ReadonlyMap<QuestionId, { readonly rule: number; readonly before: QuestionId | undefined }>,
  holder: Map<QuestionId, number>,
): void {
  for (let id: QuestionId | undefined = free; id !== undefined; ) {
    const step = from.get(id);
    if (step === undefined) return;
    holder.set(id, step.rule);
    id = step.before;
  }
}
