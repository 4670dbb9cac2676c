import type { Registrar } from "./registrar.ts";
import { repeated } from "./repeated.ts";

/** Asking the agents, deciding about what they propose, and the bank. */
export function addQuizReviewCommands({ program, texts, run }: Registrar): void {
  const { help, quizReview: words } = texts;
  const code = () => import("../quiz/review.ts");
  program
    .command("generate")
    .description(words.help.generate)
    .requiredOption("--subject <subject>", words.help.subject)
    .option("--count <number>", words.help.count)
    .option("--language <language>", words.help.language)
    .option("--document <id>", words.help.document, repeated)
    .option("--about <words>", words.help.about)
    .option("--level <level>", words.help.level)
    .option("--model", words.help.model)
    .option("--chosen-only", words.help.chosenOnly)
    .option("--seed <number>", words.help.seed)
    .option("--wait", words.help.wait)
    .action(run(async () => (await code()).generateQuestions));
  const drafts = program
    .command("drafts")
    .description(words.help.drafts)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listQuestionDrafts));
  drafts
    .command("accept")
    .description(words.help.accept)
    .argument("<ids...>", words.help.draftIds)
    .action(run(async () => (await code()).acceptQuestionDrafts));
  drafts
    .command("reject")
    .description(words.help.reject)
    .argument("<ids...>", words.help.draftIds)
    .option("--reason <text>", words.help.reason)
    .action(run(async () => (await code()).rejectQuestionDrafts));
  addBankCommands({ program, texts, run });
}

function addBankCommands({ program, texts, run }: Registrar): void {
  const { help, quizReview: words } = texts;
  const code = () => import("../quiz/review.ts");
  const bank = program.command("bank").description(words.help.bank);
  bank
    .command("list")
    .description(words.help.list)
    .option("--search <words>", words.help.search)
    .option("--tag <tag>", words.help.tag)
    .option("--topic <topic>", words.help.topic)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listQuestions));
  bank
    .command("show")
    .description(words.help.show)
    .argument("<id>", words.help.questionId)
    .action(run(async () => (await code()).showQuestion));
  bank
    .command("retire")
    .description(words.help.retire)
    .argument("<ids...>", words.help.questionIds)
    .action(run(async () => (await code()).retireQuestions));
  bank
    .command("tag")
    .description(words.help.tagThem)
    .argument("<tag>", words.help.tagName)
    .argument("<ids...>", words.help.questionIds)
    .action(run(async () => (await code()).tagQuestions));
}
