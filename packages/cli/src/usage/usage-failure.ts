import type { CommanderError } from "commander";
import { CliFailure } from "../cli-failure.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Texts } from "../texts/texts.ts";

/** The parser's English message as ours: its code says the kind, its quotes the word, its bracket the near one. */
export function usageFailure(texts: Texts, error: CommanderError, command: string): CliFailure {
  const { usage } = texts;
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const sentence = {
    "commander.unknownCommand": usage.unknownCommand(word),
    "commander.unknownOption": usage.unknownOption(word),
    "commander.missingMandatoryOptionValue": usage.missingOption(word.split(" ", 1)[0] ?? word),
    "commander.missingArgument": usage.missingArgument(word),
    "commander.optionMissingArgument": usage.missingValue(
      word.replace(/^-\w, /, "").split(" ", 1)[0] ?? word,
    ),
    "commander.excessArguments": usage.tooMany,
    "commander.help": usage.missingCommand(command),
  }[error.code];
  return new CliFailure(
    exitCodes.usage,
    "usage",
    sentence ?? usage.wrong,
    near === undefined ? usage.seeHelp(command) : usage.didYouMean(near),
  );
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

/** One of a few words. */
export function wordOf<Word extends string>(texts: Texts, text: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === text);
  if (word !== undefined) return word;
  throw new CliFailure(exitCodes.usage, "usage", texts.usage.notOneOf(text, words.join(", ")));
}
