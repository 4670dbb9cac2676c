import type { Registrar } from "./registrar.ts";

/** Questions in and out, as files of other programs. */
export function addQuizExchangeCommands({ program, texts, run }: Registrar): void {
  const { quizExchange: words } = texts;
  const code = () => import("../quiz/exchange.ts");
  program
    .command("import")
    .description(words.help.import)
    .argument("<files...>", words.help.files)
    .option("--dry-run", words.help.dryRun)
    .option("--language <language>", words.help.language)
    .action(run(async () => (await code()).importQuestions));
  program
    .command("export")
    .description(words.help.export)
    .requiredOption("--format <format>", words.help.format)
    .requiredOption("-o, --output <file>", words.help.output)
    .option("--variants <number>", words.help.variants)
    .option("--seed <number>", words.help.seed)
    .option("--title <title>", words.help.title)
    .option("--topic <topic>", words.help.topic)
    .option("--tag <tag>", words.help.tag)
    .option("--kind <kind>", words.help.kind)
    .option("--language <language>", words.help.questionLanguage)
    .action(run(async () => (await code()).exportQuestions));
}
