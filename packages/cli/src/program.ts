import { Command } from "commander";
import { addAccountCommands } from "./commands/account-commands.ts";
import { addLibraryCommands } from "./commands/library-commands.ts";
import { addPlanCommands } from "./commands/plan-commands.ts";
import { addQuizCommands } from "./commands/quiz-commands.ts";
import { addServerCommands } from "./commands/server-commands.ts";
import { addSharedCommands } from "./commands/shared-commands.ts";
import { addShellCommands } from "./commands/shell-commands.ts";
import type { Context, Handler } from "./context.ts";
import { Input } from "./input.ts";
import { type Language, languages } from "./language.ts";
import { createOutput } from "./output/output.ts";
import { painter } from "./output/style.ts";
import type { Terminal } from "./terminal.ts";
import type { Texts } from "./texts/texts.ts";
import { wrongLanguage } from "./usage/usage-failure.ts";
import { version } from "./version.ts";

/** All commands with their help. Nothing of what they do is loaded yet. */
export function createProgram(terminal: Terminal, language: Language, texts: Texts): Command {
  const { help } = texts;
  const program = new Command("souffleur");
  const paint = painter(terminal, terminal.stdout);
  program
    .description(help.program)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      // Faults are said by us, in the person's language.
      writeErr: () => {},
      getOutHelpWidth: () => terminal.stdout.columns ?? 100,
      getOutHasColors: () => true,
    })
    .configureHelp({
      showGlobalOptions: true,
      sortSubcommands: false,
      styleTitle: (title) => paint("bold", titleIn(help.titles, title)),
      optionDescription: (option) =>
        option.defaultValue === undefined
          ? option.description
          : `${option.description} (${help.defaultValue(String(option.defaultValue))})`,
    })
    .helpOption("-h, --help", help.helpOption)
    .helpCommand("help [command]", help.helpCommand)
    .version(version, "-V, --version", help.version)
    .option("--json", help.options.json)
    .option("--lang <language>", help.options.lang)
    .option("--url <address>", help.options.url)
    .option("--api-key <key>", help.options.apiKey)
    .addHelpText("after", `\n${help.exitCodes}`);

  const run =
    (load: () => Promise<Handler>) =>
    async (...typed: unknown[]): Promise<void> => {
      const command = typed.at(-1) as Command;
      const options: Record<string, unknown> = command.optsWithGlobals();
      const input = new Input(typed.slice(0, -2), options);
      const handler = await load();
      await handler(contextOf(terminal, language, texts, input), input);
    };
  addServerCommands({ program, texts, run });
  addAccountCommands({ program, texts, run });
  addPlanCommands({ program, texts, run });
  addQuizCommands({ program, texts, run });
  addLibraryCommands({ program, texts, run });
  addSharedCommands({ program, texts, run });
  addShellCommands({ program, texts, run });
  return program;
}

function contextOf(terminal: Terminal, language: Language, texts: Texts, input: Input): Context {
  const asked = input.text("lang");
  if (asked !== undefined && !languages.includes(asked as Language)) throw wrongLanguage(texts, asked);
  return {
    terminal,
    language,
    texts,
    output: createOutput(terminal, input.flag("json")),
    url: input.text("url") ?? terminal.environment.SOUFFLEUR_URL,
    apiKey: input.text("apiKey") ?? terminal.environment.SOUFFLEUR_API_KEY,
  };
}

function titleIn(titles: Readonly<Record<string, string>>, title: string): string {
  return titles[title] ?? title;
}
