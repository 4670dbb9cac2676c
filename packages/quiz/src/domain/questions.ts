/** What programs of others may use of this module without a server: questions, and what they look like. */

export { readFairness } from "./fairness/read-fairness.ts";
export type { FormatProblem } from "./formats/format-problem.ts";
export { type ReadFormat, readFormats, type WriteFormat, writeFormats } from "./formats/formats.ts";
export { type ReadFile, readQuestions } from "./formats/read-questions.ts";
export { type TextFormat, textFormats, type WrittenText, writeQuestions } from "./formats/write-questions.ts";
export type { WriteRequest, WrittenQuestion } from "./formats/writing.ts";
export type { Finding, FindingPlace, Severity } from "./linting/finding.ts";
export { type LintOptions, lintQuestion, lintQuiz, type QuizFinding } from "./linting/lint.ts";
export type { Option, QuestionContent, QuestionKind, TakenAnswer } from "./questions/question.ts";
