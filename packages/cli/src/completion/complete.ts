import type { Command } from "commander";
import { commandAt } from "../command-tree.ts";
import type { Handler } from "../context.ts";

export interface Candidate {
  readonly word: string;
  readonly summary: string;
}

/** What may stand at the place of the last of these words. */
export function candidates(program: Command, words: readonly string[]): readonly Candidate[] {
  const typed = words.at(-1) ?? "";
  const command = commandAt(program, words.slice(0, -1));
  const all = typed.startsWith("-") ? optionsOf(command) : commandsOf(command);
  return all.filter(({ word }) => word.startsWith(typed));
}

/** One candidate a line, its summary after a tab: every shell can cut that. */
export function completerOf(program: Command): Handler {
  return async ({ output }, input) => {
    const found = candidates(program, input.words(0));
    output.result(found, () => found.map(({ word, summary }) => `${word}\t${summary}`).join("\n"));
  };
}

function commandsOf(command: Command): Candidate[] {
  const help = command.createHelp();
  return help.visibleCommands(command).map((sub) => ({ word: sub.name(), summary: sub.description() }));
}

function optionsOf(command: Command): Candidate[] {
  const help = command.createHelp();
  return [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)]
    .filter((option) => option.long != null)
    .map((option) => ({ word: option.long ?? "", summary: option.description }));
}
