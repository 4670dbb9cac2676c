import { addQuizDocumentsCommands } from "./quiz-documents-commands.ts";
import { addQuizEvaluationCommands } from "./quiz-evaluation-commands.ts";
import { addQuizExchangeCommands } from "./quiz-exchange-commands.ts";
import { addQuizLintCommands } from "./quiz-lint-commands.ts";
import { addQuizReviewCommands } from "./quiz-review-commands.ts";
import { addQuizSearchCommands } from "./quiz-search-commands.ts";
import { addQuizTakingCommands } from "./quiz-taking-commands.ts";
import type { Registrar } from "./registrar.ts";

/** The quiz assistant: everything is behind `souffleur quiz`. */
export function addQuizCommands({ program, texts, run }: Registrar): void {
  const { help, quiz: words } = texts;
  const quiz = program.command("quiz").description(words.help.quiz).helpGroup(help.groups.quiz);
  const registrar: Registrar = { program: quiz, texts, run };
  // In the order they are needed: material, questions, quizzes; then what helps beside.
  addQuizDocumentsCommands(quiz, registrar);
  addQuizSearchCommands(registrar);
  addQuizReviewCommands(registrar);
  addQuizTakingCommands(quiz, registrar);
  addQuizExchangeCommands(registrar);
  addQuizLintCommands(registrar);
  addQuizEvaluationCommands(registrar);
}
