import type { Command } from "commander";

/** The command a line means, as far as its words name one. */
export function commandAt(program: Command, line: readonly string[]): Command {
  return line.reduce<Command>(
    (command, word) => command.commands.find((sub) => sub.name() === word) ?? command,
    program,
  );
}

/** `souffleur plan artists list` */
export function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}

/** Every command with something to run, for tests that must leave none out. */
export function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
