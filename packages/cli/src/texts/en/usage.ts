/** What is wrong with a command line. */
export const usage = {
  unknownCommand: (name: string) => `There is no command "${name}".`,
  unknownOption: (name: string) => `There is no option ${name}.`,
  missingArgument: (name: string) => `The argument ${name} is missing.`,
  missingOption: (name: string) => `The option ${name} is missing.`,
  missingCommand: (name: string, commands: string) => `${name} needs a command after it: ${commands}.`,
  missingValue: (name: string) => `${name} needs a value.`,
  tooMany: "There are more arguments than this command takes.",
  wrong: "This command line was not understood.",
  didYouMean: (name: string) => `Did you mean ${name}?`,
  seeHelp: (command: string) => `See: ${command} --help`,
  unknownLanguage: (text: string) => `--lang must be fr or en, not "${text}".`,
  notANumber: (option: string, text: string) => `${option} must be a whole number above 0, not "${text}".`,
  unknownShell: (text: string) => `"${text}" is not bash, zsh or fish.`,
  notOneOf: (name: string, words: string, text: string) => `${name} must be one of ${words}, not "${text}".`,
  notAnId: (text: string) => `"${text}" is no id; ids stand in the first column of the lists.`,
};
