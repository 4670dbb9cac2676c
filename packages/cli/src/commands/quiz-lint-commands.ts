import type { Registrar } from "./registrar.ts";

/** What is wrong with questions from anywhere. */
export function addQuizLintCommands({ program, texts, run }: Registrar): void {
  const { help } = texts.quizLint;
  program
    .command("lint")
    .description(help.lint)
    .argument("<files...>", help.files)
    .option("--level <name>", help.level)
    .option("--notes", help.notes)
    .action(run(async () => (await import("../in-process/quiz/lint-files.ts")).lintFiles));
}
