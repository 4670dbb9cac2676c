import type { usage as english } from "../en/usage.ts";

export const usage: typeof english = {
  unknownCommand: (name) => `La commande « ${name} » n'existe pas.`,
  unknownOption: (name) => `L'option ${name} n'existe pas.`,
  missingArgument: (name) => `Il manque l'argument ${name}.`,
  missingOption: (name) => `Il manque l'option ${name}.`,
  missingCommand: (name, commands) => `${name} attend une commande à sa suite : ${commands}.`,
  missingValue: (name) => `${name} attend une valeur.`,
  tooMany: "Il y a plus d'arguments que cette commande n'en prend.",
  wrong: "Cette ligne de commande n'a pas été comprise.",
  didYouMean: (name) => `Vouliez-vous dire ${name} ?`,
  seeHelp: (command) => `Voir : ${command} --help`,
  unknownLanguage: (text) => `--lang doit être fr ou en, pas « ${text} ».`,
  notANumber: (option, text) => `${option} doit être un nombre entier au-dessus de 0, pas « ${text} ».`,
  unknownShell: (text) => `« ${text} » n'est pas bash, zsh ou fish.`,
  notOneOf: (name, words, text) => `${name} doit être l'un de ${words}, pas « ${text} ».`,
  notAnId: (text) =>
    `« ${text} » n'est pas un identifiant ; ceux-ci sont dans la première colonne des listes.`,
};
