import { describe, expect, test } from "vitest";
import type { Finding } from "../src/domain/linting/finding.ts";
import { type LintOptions, lintQuestion } from "../src/domain/linting/lint.ts";
import type { Asked, Rule } from "../src/domain/linting/rule.ts";
import type { QuestionContent } from "../src/domain/questions/question.ts";
import { questionOf } from "./question-lines.ts";

/** A question as a line, or with what a line cannot say. */
export type Case = string | readonly [line: string, more: Partial<QuestionContent>, asked?: Asked];

export interface Cases {
  readonly flagged: readonly Case[];
  readonly clean: readonly Case[];
}

type Read = (content: QuestionContent, options?: LintOptions) => readonly Finding[];

/** Every case as a test of its own, and what holds of every rule. `read` is what people have it looked at by. */
export function testRule(
  rule: Rule,
  cases: Readonly<Record<"fr" | "en", Cases>>,
  read: Read = lintQuestion,
): void {
  describe(rule.id, () => {
    for (const language of ["fr", "en"] as const) {
      for (const each of cases[language].flagged)
        test(`flags (${language}) ${lineOf(each)}`, () => {
          const found = findingsOf(read, rule, each, language);
          expect(found.length).toBeGreaterThan(0);
          for (const { message, severity, places } of found) {
            expect(message.fr.length > 10 && message.en.length > 10, "a sentence in both languages").toBe(
              true,
            );
            expect(places.length).toBeGreaterThan(0);
            expect(["error", "warning", "note"].indexOf(severity)).toBeGreaterThanOrEqual(
              ["error", "warning", "note"].indexOf(rule.severity),
            );
          }
        });
      for (const each of cases[language].clean)
        test(`leaves alone (${language}) ${lineOf(each)}`, () => {
          expect(findingsOf(read, rule, each, language)).toEqual([]);
        });
    }
  });
}

function findingsOf(read: Read, rule: Rule, each: Case, language: "fr" | "en") {
  const [line, more, asked] = typeof each === "string" ? [each] : each;
  return read(questionOf(line, language, more), asked && { asked }).filter((one) => one.rule === rule.id);
}

function lineOf(each: Case): string {
  if (typeof each === "string") return each.slice(0, 120);
  const [line, more, asked] = each;
  return `${line} ${JSON.stringify({ ...more, ...asked })}`.slice(0, 160);
}
