import type { QuizChoices } from "../../../lib/api/types.ts";

type Choice = QuizChoices["items"][number];

/** What the bank has of something, with how many questions have it. */
export function choiceData(
  choices: readonly Choice[],
  field: Choice["field"],
  labels: Readonly<Record<string, string>> = {},
): { value: string; label: string }[] {
  return choices
    .filter((choice) => choice.field === field)
    .map(({ value, questions }) => ({ value, label: `${labels[value] ?? value} (${questions})` }));
}
