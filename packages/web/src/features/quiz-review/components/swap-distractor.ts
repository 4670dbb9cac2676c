import type { QuestionDraft, ShownQuestionContent } from "../../../lib/api/types.ts";

/** Wrong answers exchanged in one draft, and those that are left to take. */
export interface Swapped {
  readonly id?: string;
  readonly spares?: readonly string[];
  readonly changed?: Pick<ShownQuestionContent, "options">;
}

export const unswapped: Swapped = {};

/** Puts the next other wrong answer in a place; what stood there comes last in turn. */
export function swapIn(draft: QuestionDraft, before: Swapped, place: number): Swapped {
  const options = before.changed?.options ?? draft.content.options;
  const [spare, ...rest] = before.spares ?? draft.spare_distractors;
  const old = options[place];
  if (old === undefined || old.right || spare === undefined) return before;
  const changed = options.map((option, at) => (at === place ? { text: spare, right: false } : option));
  return { id: draft.id, spares: [...rest, old.text], changed: { options: changed } };
}
