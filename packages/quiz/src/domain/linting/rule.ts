import type { Message } from "@souffleur/kernel";
import type { Bloom, Difficulty, QuestionKind, Solo } from "../questions/question.ts";
import type { FindingPlace, Severity } from "./finding.ts";
import type { ReadQuestion } from "./reading/read-question.ts";

/** What a rule is about; the page and the guide list the rules by it. */
export const ruleGroups = [
  "structure",
  "cue",
  "stem",
  "options",
  "safety",
  "level",
  "fairness",
  "quiz",
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** What people are told of a rule, wherever it is explained. */
export interface RuleFacts {
  /** Never changes its meaning, and is the label of the flaw in data of others where they have one. */
  readonly id: string;
  readonly group: RuleGroup;
  /** At most; a finding may be of less. */
  readonly severity: Severity;
  readonly name: Message;
  /** Why it matters, and what to do. */
  readonly advice: Message;
}

/** What somebody asked for, where they did. */
export interface Asked {
  readonly bloom?: Bloom;
  readonly solo?: Solo;
  readonly difficulty?: Difficulty;
}

/** What a rule saw in one question. */
export interface Sighting {
  readonly places: readonly FindingPlace[];
  /** What is wrong here, in words of this question. Without, the rule's name says enough. */
  readonly message?: Message;
  /** Less than the rule's own. */
  readonly severity?: Severity;
}

/** A rule about one question. */
export interface Rule extends RuleFacts {
  /** Of which kinds of questions it speaks. */
  readonly kinds: readonly QuestionKind[];
  look(question: ReadQuestion, asked: Asked): readonly Sighting[];
}

/** A rule about questions that are asked together. */
export interface QuizRule extends RuleFacts {
  look(questions: readonly ReadQuestion[]): readonly QuizSighting[];
}

export interface QuizSighting {
  readonly message: Message;
  /** Which questions it is about, from 0. */
  readonly questions: readonly number[];
  readonly severity?: Severity;
}

export const everyKind: readonly QuestionKind[] = ["one", "several", "true_false", "short", "number"];
/** Those whose options an author wrote. */
export const choiceKinds: readonly QuestionKind[] = ["one", "several"];
