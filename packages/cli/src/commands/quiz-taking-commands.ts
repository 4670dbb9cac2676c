import type { Command } from "commander";
import type { Registrar } from "./registrar.ts";

/** Quizzes: `souffleur quiz quizzes`. */
export function addQuizTakingCommands(quiz: Command, { texts, run }: Registrar): void {
  const { help, quizTaking: words } = texts;
  const code = () => import("../quiz/quizzes.ts");
  const quizzes = quiz.command("quizzes").description(words.help.quizzes);
  quizzes
    .command("list")
    .description(words.help.list)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listQuizzes));
  quizzes
    .command("create")
    .description(words.help.create)
    .argument("<title>", words.help.title)
    .option("--count <number>", words.help.count)
    .option("--topic <topic>", words.help.topic)
    .option("--tag <tag>", words.help.tag)
    .option("--language <language>", words.help.language)
    .option("--mode <mode>", words.help.mode)
    .action(run(async () => (await code()).createQuiz));
  quizzes
    .command("share")
    .description(words.help.share)
    .argument("<id>", help.anId)
    .argument("<label>", words.help.label)
    .option("--attempts <number>", words.help.attempts)
    .action(run(async () => (await code()).shareQuiz));
  quizzes
    .command("results")
    .description(words.help.results)
    .argument("<id>", help.anId)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listResults));
}
