import type { Registrar } from "./registrar.ts";
import { repeated } from "./repeated.ts";

/** Films and series as they are looked at. */
export function addLibraryWorksCommands({ program, texts, run }: Registrar): void {
  const { help, libraryWorks: words } = texts;
  const code = () => import("../library/works.ts");
  const stats = () => import("../library/statistics.ts");
  const library = program.command("library").description(words.help.library).helpGroup(help.groups.library);
  library
    .command("list")
    .description(words.help.list)
    .option("--search <text>", words.help.search)
    .option("--kind <kind>", words.help.kind)
    .option("--sort <order>", words.help.sort)
    .option("--genre <genre>", words.help.genre, repeated, [])
    .option("--resolution <resolution>", words.help.resolution, repeated, [])
    .option("--codec <codec>", words.help.codec, repeated, [])
    .option("--language <language>", words.help.language, repeated, [])
    .option("--person <name>", words.help.person, repeated, [])
    .option("--from <year>", words.help.from)
    .option("--to <year>", words.help.to)
    .option("--unseen", words.help.unseen)
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await code()).listWorks));
  library
    .command("show")
    .description(words.help.show)
    .argument("<id>", words.help.id)
    .action(run(async () => (await code()).showWork));
  library
    .command("stats")
    .description(words.help.stats)
    .action(run(async () => (await stats()).showStatistics));
  program
    .command("stats")
    .description(words.help.stats)
    .helpGroup(help.groups.library)
    .action(run(async () => (await stats()).showStatistics));
}
