/** What is wrong with a command line. */
export const usage = {
  unknownCommand: (name: string) => `There is no command "${name}".`,
  unknownOption: (name: string) => `There is no option ${name}.`,
  missingArgument: (name: string) => `The argument ${name} is missing.`,
  missingOption: (name: string) => `The option ${name} is missing.`,
  missingCommand: (name: string) => `${name} needs the name of a command after it.`,
  missingValue: (name: string) => `${name} needs a value.`,
  tooMany: "There are more arguments than this command takes.",
  wrong: "This command line was not understood.",
  didYouMean: (name: string) => `Did you mean ${name}?`,
  seeHelp: (command: string) => `See: ${command} --help`,
  unknownLanguage: (text: string) => `--lang must be fr or en, not "${text}".`,
  notANumber: (option: string, text: string) => `${option} must be a whole number above 0, not "${text}".`,
  unknownShell: (text: string) => `"${text}" is not bash, zsh or fish.`,
  notOneOf: (word: string, words: string) => `“${word}” is none of: ${words}.`,
};
