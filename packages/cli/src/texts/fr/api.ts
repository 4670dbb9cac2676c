import type { api as english } from "../en/api.ts";

export const api: typeof english = {
  badAddress: (address) =>
    `« ${address} » n'est pas l'adresse d'un serveur ; elle commence par http:// ou https://.`,
  unreachable: (origin) => `Aucun Souffleur ne répond à ${origin}.`,
  unreachableNext: "Démarrez-le avec `souffleur serve`, ou dites où il est avec --url ou SOUFFLEUR_URL.",
  signInNext: "Donnez une clé d'API avec SOUFFLEUR_API_KEY ; `souffleur token create` en fait une.",
  more: (shown) => `Il y en a plus que ces ${shown} ; demandez-en davantage avec --limit.`,
  sayYes: "Confirmez avec --yes.",
  yesNo: "[o/N]",
  nothingDone: "Rien n'a été fait.",
  saved: (file) => `Écrit dans ${file}.`,
  notSaved: (file) => `Impossible d'écrire le fichier ${file}.`,
};
