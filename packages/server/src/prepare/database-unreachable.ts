import { type Config, OperatorError } from "@souffleur/platform/config";
import type { Database } from "@souffleur/platform/database";

/** A database server that does not answer, said in one sentence; nothing for any other error. */
export function asUnreachable(database: Database, config: Config, error: unknown): OperatorError | undefined {
  if (database.dialect.kind !== "postgres" || !cannotConnect(database, error)) return undefined;
  const { host } = new URL(config.databaseUrl);
  const reason = error instanceof Error ? error.message : String(error);
  return new OperatorError(
    "database_unreachable",
    {
      en: `The PostgreSQL server at ${host} cannot be used: ${reason}.`,
      fr: `Le serveur PostgreSQL ${host} n'est pas utilisable : ${reason}.`,
    },
    {
      en: "Check that it runs, and SOUFFLEUR_DATABASE_URL with its user, password and database.",
      fr: "Vérifiez qu'il tourne, et SOUFFLEUR_DATABASE_URL avec son utilisateur, son mot de passe et sa base.",
    },
    error,
  );
}

// Wrong password, wrong user, no such database, name not found.
const REFUSALS = ["28P01", "28000", "3D000", "ENOTFOUND", "EAI_AGAIN"];

function cannotConnect(database: Database, error: unknown): boolean {
  if (database.dialect.isUnavailable(error)) return true;
  return error instanceof Error && "code" in error && REFUSALS.includes(String(error.code));
}
