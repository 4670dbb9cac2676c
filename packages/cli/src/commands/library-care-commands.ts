import type { Registrar } from "./registrar.ts";
import { repeated } from "./repeated.ts";

/** The care of the collection: each command looks and reports, and with `--fix` does something about it. */
export function addLibraryCareCommands({ program, texts, run }: Registrar): void {
  const { help, libraryCare: words } = texts;
  const code = () => import("../library/care.ts");
  const look = (name: string, summary: string) =>
    program
      .command(name)
      .description(summary)
      .helpGroup(help.groups.library)
      .option("--folder <id-or-path>", words.help.folder)
      .option("--limit <number>", help.options.limit);
  const care = (name: string, summary: string) =>
    look(name, summary)
      .option("--fix", words.help.fix)
      .option("--dry-run", help.options.dryRun)
      .option("--finding <id>", words.help.finding, repeated)
      .option("--undo <fix>", words.help.undo)
      .option("--resume <fix>", words.help.resume);
  care("check", words.help.check).action(run(async () => (await code()).check));
  care("cleanup", words.help.cleanup).action(run(async () => (await code()).cleanup));
  care("regroup", words.help.regroup).action(run(async () => (await code()).regroup));
  care("repair-links", words.help.repairLinks).action(run(async () => (await code()).repairLinks));
  care("consolidate", words.help.consolidate).action(run(async () => (await code()).consolidate));
  care("duplicates", words.help.duplicates)
    .option("--keep <file>", words.help.keep)
    .action(run(async () => (await code()).duplicates));
  look("upgrades", words.help.upgrades)
    .option("--min-lines <number>", words.help.minLines)
    .action(run(async () => (await code()).upgrades));
  look("missing", words.help.missing).action(run(async () => (await code()).missing));
}
