import type { Registrar } from "./registrar.ts";

/** From downloads to works, and what people decide on the way. */
export function addLibraryMatchingCommands({ program, texts, run }: Registrar): void {
  const { help, libraryMatching: words } = texts;
  const says = words.help;
  program
    .command("process")
    .description(says.process)
    .helpGroup(help.groups.library)
    .argument("[folder]", says.processFolder)
    .option("--dry-run", help.options.dryRun)
    .option("--rematch", says.rematch)
    .option("--only-known", says.onlyKnown)
    .option("--no-wait", help.noWait)
    .action(run(async () => (await import("../library/process.ts")).processLibrary));
  program
    .command("pending")
    .description(says.pending)
    .helpGroup(help.groups.library)
    .option("--groups", says.groups)
    .option("--limit <count>", help.options.limit)
    .action(run(async () => (await import("../library/pending.ts")).listPending));
  program
    .command("validate")
    .description(says.validate)
    .helpGroup(help.groups.library)
    .argument("<id>", says.match)
    .option("--candidate <place>", says.candidate)
    .option("--title <title>", says.title)
    .option("--year <year>", says.year)
    .option("--id <id>", says.id)
    .option("--kind <kind>", says.kind)
    .option("--season <number>", says.season)
    .option("--episode <number>", says.episode)
    .option("--group", says.group)
    .option("--reject", says.reject)
    .option("--restore", says.restore)
    .option("--dry-run", says.validateDryRun)
    .action(run(async () => (await import("../library/validate.ts")).validate));
}
