import type { Registrar } from "./registrar.ts";

/** The folders of the library and the files in them. */
export function addLibraryFilesCommands({ program, texts, run }: Registrar): void {
  const { help, libraryFiles: words } = texts;
  const code = () => import("../library/scan.ts");
  program
    .command("scan")
    .description(words.help.scan)
    .helpGroup(help.groups.library)
    .argument("[folder]", words.help.folder)
    .option("--dry-run", help.options.dryRun)
    .option("--confirm-missing", words.help.confirmMissing)
    .option("--accept-folder", words.help.acceptFolder)
    .option("--no-wait", help.noWait)
    .action(run(async () => (await code()).scan));
  program
    .command("folders")
    .description(words.help.folders)
    .helpGroup(help.groups.library)
    .action(run(async () => (await code()).listFolders));
}
