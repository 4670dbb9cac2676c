import { type Locale, type Message, systemClock } from "@souffleur/kernel";
import {
  createAccounts,
  createUser,
  listUsers as listStoredUsers,
  loginInput,
  nameInput,
  resetPassword,
  type User,
} from "@souffleur/platform/auth";
import { loadConfig, OperatorError } from "@souffleur/platform/config";
import { type Author, type Failure, problemDocument, type Role, roles } from "@souffleur/platform/http";
import { problemCatalogue } from "../problem-catalogue.ts";
import { onCurrentSchema } from "./on-current-schema.ts";
import { type SettingsInput, settingsSources } from "./sources.ts";

/** Somebody at the machine itself: whoever can read the database needs no other right. */
const author: Author = { actor: { kind: "system", name: "souffleur user" } };
const MOST_LISTED = 10_000;

export interface UserInput {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly string[];
  readonly locale: Locale;
}

/** Gives somebody an account; makes the database where there is none yet. */
export function addUser(input: SettingsInput, given: UserInput): Promise<User> {
  const config = loadConfig(settingsSources(input));
  if (!loginInput.safeParse(given.login).success || !nameInput.safeParse(given.name).success) throw badName();
  const known = given.roles.filter((role): role is Role => roles.some((one) => one === role));
  if (known.length !== given.roles.length) throw badRole();
  return onCurrentSchema(config, async (database) => {
    const accounts = createAccounts({ database, clock: systemClock, dataDir: config.dataDir });
    const result = await createUser(accounts, author, { ...given, roles: known });
    if (!result.ok) throw refusal(result.failure);
    return result.value;
  });
}

export function listUsers(input: SettingsInput): Promise<readonly User[]> {
  const config = loadConfig(settingsSources(input));
  return onCurrentSchema(config, (database) => listStoredUsers(database.queries, MOST_LISTED, undefined));
}

/** A new password for somebody who lost theirs; all their sessions end. */
export function resetUserPassword(input: SettingsInput, login: string, password: string): Promise<void> {
  const config = loadConfig(settingsSources(input));
  return onCurrentSchema(config, async (database) => {
    const accounts = createAccounts({ database, clock: systemClock, dataDir: config.dataDir });
    const result = await resetPassword(accounts, author, login, password);
    if (!result.ok) throw refusal(result.failure);
  });
}

/** What the API would say, said here. */
function refusal(failure: Failure): OperatorError {
  const say = (locale: Locale) => problemDocument(problemCatalogue, failure, locale, "").detail;
  const sentence: Message = { en: say("en"), fr: say("fr") };
  return new OperatorError(failure.code === "user_not_found" ? "not_found" : "user_refused", sentence);
}

function badName(): OperatorError {
  return new OperatorError("user_refused", {
    en: "A login has up to 100 letters, digits and . _ @ + -, and a name up to 200 characters.",
    fr: "Un identifiant compte jusqu'à 100 lettres, chiffres et . _ @ + -, et un nom jusqu'à 200 caractères.",
  });
}

function badRole(): OperatorError {
  return new OperatorError("user_refused", {
    en: `The roles are ${roles.join(", ")}.`,
    fr: `Les rôles sont ${roles.join(", ")}.`,
  });
}
