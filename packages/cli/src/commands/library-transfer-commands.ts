import type { Registrar } from "./registrar.ts";

/** Moving decided files into storage, and back. */
export function addLibraryTransferCommands({ program, texts, run }: Registrar): void {
  const { help, libraryTransfers: words } = texts;
  const code = () => import("../library/transfers.ts");
  const transfer = program
    .command("transfer")
    .description(words.help.transfer)
    .helpGroup(help.groups.library)
    .argument("[files...]", words.help.files)
    .option("--dry-run", help.options.dryRun)
    .option("--conflicts <choice>", words.help.conflicts)
    .option("--yes", help.options.yes)
    .action(run(async () => (await code()).transfer));
  transfer
    .command("list")
    .description(words.help.list)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listTransfers));
  transfer
    .command("show")
    .description(words.help.show)
    .argument("<id>", help.anId)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).showTransfer));
  transfer
    .command("undo")
    .description(words.help.undo)
    .argument("<id>", help.anId)
    .action(run(async () => (await code()).undoTransfer));
  transfer
    .command("resume")
    .description(words.help.resume)
    .argument("<id>", help.anId)
    .action(run(async () => (await code()).resumeTransfer));
  addTrashFileCommands({ program, texts, run });
  program
    .command("import")
    .description(words.help.import)
    .helpGroup(help.groups.library)
    .argument("[folder]", words.help.collection)
    .option("--dry-run", help.options.dryRun)
    .action(run(async () => (await import("../library/import.ts")).importCollection));
}

/** What transfers and fixes threw away, and its removal for good. */
function addTrashFileCommands({ program, texts, run }: Registrar): void {
  const { help, libraryTransfers: words } = texts;
  const code = () => import("../library/trash-files.ts");
  const trash = program
    .command("trash-files")
    .description(words.help.trashFiles)
    .helpGroup(help.groups.library);
  trash
    .command("list")
    .description(words.help.trashFilesList)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listTrashFiles));
  trash
    .command("empty")
    .description(words.help.trashFilesEmpty)
    .option("--older-than <days>", words.help.olderThan)
    .option("--with-needed", words.help.withNeeded)
    .option("--dry-run", help.options.dryRun)
    .option("--yes", help.options.yes)
    .action(run(async () => (await code()).emptyTrashFiles));
}
