import type { Registrar } from "./registrar.ts";

/** How authors do. */
export function addQuizEvaluationCommands({ program, texts, run }: Registrar): void {
  const { help, quizEvaluation: words } = texts;
  program
    .command("eval")
    .description(words.help.evaluate)
    .option("--model", words.help.model)
    .option("--seed <number>", words.help.seed)
    .option("--no-wait", help.noWait)
    .action(run(async () => (await import("../quiz/evaluate.ts")).evaluate));
}
