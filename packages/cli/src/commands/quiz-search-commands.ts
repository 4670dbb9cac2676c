import type { Registrar } from "./registrar.ts";

/** Looking for passages of the course material. */
export function addQuizSearchCommands({ program, texts, run }: Registrar): void {
  const { help, quizSearch: words } = texts;
  program
    .command("search")
    .description(words.help.search)
    .argument("<text>", words.help.text)
    .option("--subject <subject>", words.help.subject)
    .option("--language <language>", words.help.language)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await import("../quiz/search.ts")).searchPassages));
}
