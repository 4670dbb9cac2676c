import type { Registrar } from "./registrar.ts";

/** The sources films and series are known from. */
export function addLibrarySourcesCommands({ program, texts, run }: Registrar): void {
  const { help, librarySources: words } = texts;
  const code = () => import("../library/imdb.ts");
  program
    .command("enrich")
    .description(words.help.enrich)
    .helpGroup(help.groups.library)
    .argument("[ids...]", words.help.enrichIds)
    .option("--dry-run", words.help.enrichDryRun)
    .option("--no-wait", help.noWait)
    .action(run(async () => (await import("../library/enrich.ts")).enrich));
  program
    .command("nfo")
    .description(words.help.nfo)
    .helpGroup(help.groups.library)
    .argument("<id>", words.help.nfoId)
    .action(run(async () => (await import("../library/nfo.ts")).printNfo));
  const imdb = program.command("imdb").description(words.help.imdb).helpGroup(help.groups.library);
  imdb
    .command("import")
    .description(words.help.imdbImport)
    .option("--no-wait", help.noWait)
    .action(run(async () => (await code()).importImdb));
  imdb
    .command("sync")
    .description(words.help.imdbSync)
    .option("--no-wait", help.noWait)
    .action(run(async () => (await code()).syncImdb));
  imdb
    .command("stats")
    .description(words.help.imdbStats)
    .action(run(async () => (await code()).imdbStats));
}
