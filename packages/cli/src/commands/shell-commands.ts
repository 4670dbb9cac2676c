import type { Registrar } from "./registrar.ts";

export function addShellCommands({ program, texts, run }: Registrar): void {
  const { help } = texts;
  program
    .command("completion")
    .description(help.completion)
    .helpGroup(help.groups.shell)
    .argument("<shell>", help.completionShell)
    .action(run(async () => (await import("../completion/print-script.ts")).printCompletionScript));
  program
    .command("__complete", { hidden: true })
    .argument("[words...]")
    .allowUnknownOption()
    .action(run(async () => (await import("../completion/complete.ts")).completerOf(program)));
}
