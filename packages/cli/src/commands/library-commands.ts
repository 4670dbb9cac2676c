import { addLibraryCareCommands } from "./library-care-commands.ts";
import { addLibraryFilesCommands } from "./library-files-commands.ts";
import { addLibraryMatchingCommands } from "./library-matching-commands.ts";
import { addLibrarySourcesCommands } from "./library-sources-commands.ts";
import { addLibraryTransferCommands } from "./library-transfer-commands.ts";
import { addLibraryWorksCommands } from "./library-works-commands.ts";
import type { Registrar } from "./registrar.ts";

export function addLibraryCommands(registrar: Registrar): void {
  const { program, texts, run } = registrar;
  const { help } = texts;
  program
    .command("parse")
    .description(help.parse)
    .helpGroup(help.groups.library)
    .argument("[names...]", help.parseNames)
    .action(run(async () => (await import("../in-process/parse-names.ts")).parseNames));
  addLibraryFilesCommands(registrar);
  addLibraryCareCommands(registrar);
  addLibraryMatchingCommands(registrar);
  addLibrarySourcesCommands(registrar);
  addLibraryTransferCommands(registrar);
  addLibraryWorksCommands(registrar);
}
