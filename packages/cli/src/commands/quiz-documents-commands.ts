import type { Command } from "commander";
import type { Registrar } from "./registrar.ts";

/** Course material: `souffleur quiz add` and `souffleur quiz documents`. */
export function addQuizDocumentsCommands(quiz: Command, { texts, run }: Registrar): void {
  const { help, quizDocuments: words } = texts;
  const code = () => import("../quiz/documents.ts");
  quiz
    .command("add")
    .description(words.help.add)
    .argument("<sources...>", words.help.sources)
    .requiredOption("--subject <subject>", words.help.subject)
    .option("--title <title>", words.help.title)
    .option("--no-wait", help.noWait)
    .action(run(async () => (await import("../quiz/add-documents.ts")).addDocuments));
  const documents = quiz.command("documents").description(words.help.documents);
  documents
    .command("list")
    .description(words.help.list)
    .option("--subject <subject>", words.help.subject)
    .option("--search <text>", words.help.search)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listDocuments));
  documents
    .command("show")
    .description(words.help.show)
    .argument("<id>", help.anId)
    .action(run(async () => (await code()).showDocument));
  documents
    .command("remove")
    .description(words.help.remove)
    .argument("<id>", help.anId)
    .option("--yes", help.options.yes)
    .action(run(async () => (await code()).removeDocument));
}
