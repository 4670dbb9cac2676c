import type { Finding } from "../linting/finding.ts";
import { findingOf } from "../linting/lint.ts";
import { ReadQuestion } from "../linting/reading/read-question.ts";
import type { Rule } from "../linting/rule.ts";
import type { QuestionContent } from "../questions/question.ts";
import { cultureBound } from "./rules/culture-bound.ts";
import { excludingWords } from "./rules/excluding-words.ts";
import { genderedRole } from "./rules/gendered-role.ts";
import { hardToRead } from "./rules/hard-to-read.ts";

/** Every rule about who may feel left out, for an audience where one is named. */
export const fairnessRules = (level?: string): readonly Rule[] => [
  genderedRole,
  excludingWords,
  cultureBound,
  hardToRead(level),
];

/** Flags wording that wounds or leaves people out, and what is harder to read than the audience reads. Pure. */
export function readFairness(
  content: QuestionContent,
  { level }: { readonly level?: string } = {},
): readonly Finding[] {
  const question = new ReadQuestion(content);
  return fairnessRules(level).flatMap((rule) =>
    rule.look(question, {}).map((sighting) => findingOf(rule, sighting)),
  );
}
