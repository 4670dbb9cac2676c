import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fairnessRules } from "../fairness/read-fairness.ts";
import { quizRules, rules } from "./rules.ts";

test.each([
  ["en", "quiz-rules.md"],
  ["fr", "quiz-rules.fr.md"],
] as const)("the guide explains every rule (%s)", (locale, file) => {
  const guide = readFileSync(new URL(`../../../../../docs/guide/${file}`, import.meta.url), "utf8");
  for (const { id, name, advice } of [...rules, ...fairnessRules(), ...quizRules]) {
    expect(guide).toContain(`**${name[locale]}** (\`${id}\``);
    expect(guide).toContain(advice[locale]);
  }
});
