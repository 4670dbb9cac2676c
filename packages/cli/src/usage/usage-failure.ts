import type { Command, CommanderError } from "commander";
import { CliFailure } from "../cli-failure.ts";
import { fullName } from "../command-tree.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Texts } from "../texts/texts.ts";

/** The parser's English message as ours: its code says the kind, its quotes the word, its bracket the near one. */
export function usageFailure(texts: Texts, error: CommanderError, at: Command): CliFailure {
  const { usage } = texts;
  const command = fullName(at);
  const below = at.commands.map((one) => one.name()).filter((name) => name !== "help");
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const sentence = {
    "commander.unknownCommand": usage.unknownCommand(word),
    "commander.unknownOption": usage.unknownOption(word),
    "commander.missingMandatoryOptionValue": usage.missingOption(longName(word)),
    "commander.missingArgument": usage.missingArgument(word),
    "commander.optionMissingArgument": usage.missingValue(longName(word)),
    "commander.excessArguments": usage.tooMany,
    "commander.help": usage.missingCommand(command, below.join(", ")),
  }[error.code];
  return new CliFailure(
    exitCodes.usage,
    "usage",
    sentence ?? usage.wrong,
    near === undefined ? usage.seeHelp(command) : usage.didYouMean(near),
  );
}

/** `--output` of `-o, --output <file>` */
function longName(flags: string): string {
  return flags.replace(/^-\w, /, "").split(" ", 1)[0] ?? flags;
}

export function wrongLanguage(texts: Texts, asked: string): CliFailure {
  return new CliFailure(exitCodes.usage, "usage", texts.usage.unknownLanguage(asked));
}

/** A whole number above 0 given as an option. */
export function numberOption(
  texts: Texts,
  option: string,
  text: string | undefined,
  fallback: number,
): number {
  if (text === undefined) return fallback;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new CliFailure(exitCodes.usage, "usage", texts.usage.notANumber(option, text));
}

/** One of a few words, given as an option or an argument. */
export function wordOf<Word extends string>(
  texts: Texts,
  name: string,
  text: string,
  words: readonly Word[],
): Word {
  const word = words.find((each) => each === text);
  if (word !== undefined) return word;
  throw new CliFailure(exitCodes.usage, "usage", texts.usage.notOneOf(name, words.join(", "), text));
}

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Ids as lists show them; the server would call another word no UUID, which says nothing to a person. */
export function idsOf(texts: Texts, words: readonly string[]): string[] {
  const wrong = words.find((word) => !ID.test(word));
  if (wrong === undefined) return [...words];
  throw new CliFailure(exitCodes.usage, "usage", texts.usage.notAnId(wrong));
}
