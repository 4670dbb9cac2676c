import type { QuestionStatistics, ShownQuestionContent } from "../../../lib/api/types.ts";

/** From fewer answers on, whether a question tells people apart is a matter of chance. */
const ENOUGH_TO_TELL_APART = 30;
const CLEARLY = 0.3;
const HARDLY = 0.1;
/** Below, three people more or less turn who the best and the weakest are. */
const FEWEST_IN_A_GROUP = 5;

export type Separation = "early" | "clearly" | "little" | "hardly" | "reversed";

/** Whether those who know the rest know this one too, in one word. */
export function separationOf({ n, discrimination }: QuestionStatistics): Separation {
  if (n < ENOUGH_TO_TELL_APART || discrimination === undefined) return "early";
  if (discrimination < 0) return "reversed";
  if (discrimination < HARDLY) return "hardly";
  return discrimination < CLEARLY ? "little" : "clearly";
}

export function hasGroups({ group_size: size }: QuestionStatistics): boolean {
  return size >= FEWEST_IN_A_GROUP;
}

/** Whether those who answered saw it as it is now: else the figures are those of another question. */
export function isOfTheseWords(statistics: QuestionStatistics, content: ShownQuestionContent): boolean {
  const answered = statistics.options.map(({ text, is_right }) => [text, is_right]);
  const now = content.options.map(({ text, right }) => [text, right]);
  return statistics.stem === content.stem && JSON.stringify(answered) === JSON.stringify(now);
}
