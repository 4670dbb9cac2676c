import { OperatorError } from "@souffleur/platform/config";

export function noDatabase(file: string): OperatorError {
  return new OperatorError(
    "database_unreachable",
    {
      en: `There is no database at ${file}.`,
      fr: `Il n'y a pas de base de données à ${file}.`,
    },
    {
      en: "Start the server once to make it, or say where it is with --data-dir.",
      fr: "Démarrez une fois le serveur pour la créer, ou dites où elle est avec --data-dir.",
    },
  );
}
