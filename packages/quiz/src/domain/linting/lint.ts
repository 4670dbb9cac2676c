import type { QuestionContent } from "../questions/question.ts";
import type { Finding, Severity } from "./finding.ts";
import { ReadQuestion } from "./reading/read-question.ts";
import type { Asked, Rule, Sighting } from "./rule.ts";
import { quizRules, rules } from "./rules.ts";

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export interface LintOptions {
  /** Whom it is for: what they can read is another's business, see `readFairness`. */
  readonly level?: string;
  /** What was asked for, where somebody asked. */
  readonly asked?: Asked;
}

/** What the rules have to say of one question, errors first. Pure; any input ends in an answer. */
export function lintQuestion(content: QuestionContent, { asked = {} }: LintOptions = {}): readonly Finding[] {
  const question = new ReadQuestion(content);
  return inOrder(
    rules
      .filter(({ kinds }) => kinds.includes(content.kind))
      .flatMap((rule) => rule.look(question, asked).map((sighting) => findingOf(rule, sighting))),
  );
}

/** What can only be seen of questions that are asked together. */
export function lintQuiz(contents: readonly QuestionContent[]): readonly QuizFinding[] {
  const questions = contents.map((content) => new ReadQuestion(content));
  return inOrder(
    quizRules.flatMap((rule) =>
      rule.look(questions).map(({ message, severity, questions: about }) => ({
        rule: rule.id,
        severity: severity ?? rule.severity,
        message,
        places: [{ part: "quiz" as const }],
        questions: about,
      })),
    ),
  );
}

/** Of a quiz, with the questions it is about, from 0. */
export interface QuizFinding extends Finding {
  readonly questions: readonly number[];
}

export function findingOf(rule: Pick<Rule, "id" | "severity" | "name">, sighting: Sighting): Finding {
  return {
    rule: rule.id,
    severity: sighting.severity ?? rule.severity,
    message: sighting.message ?? rule.name,
    places: sighting.places,
  };
}

function inOrder<Found extends Finding>(findings: Found[]): readonly Found[] {
  return findings.sort((one, other) => weight[one.severity] - weight[other.severity]);
}
