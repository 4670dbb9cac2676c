import type { Registrar } from "./registrar.ts";

export function addLibraryCommands({ program, texts: { help }, run }: Registrar): void {
  program
    .command("parse")
    .description(help.parse)
    .helpGroup(help.groups.library)
    .argument("[names...]", help.parseNames)
    .action(run(async () => (await import("../in-process/parse-names.ts")).parseNames));
}
