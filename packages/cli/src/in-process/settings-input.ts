import type { SettingsInput } from "@souffleur/server";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";

/** Options that stand for a setting; they are stronger than the file and the environment. */
const settingOptions: Readonly<Record<string, string>> = {
  host: "SOUFFLEUR_HOST",
  port: "SOUFFLEUR_PORT",
  dataDir: "SOUFFLEUR_DATA_DIR",
  databaseUrl: "SOUFFLEUR_DATABASE_URL",
  logLevel: "SOUFFLEUR_LOG_LEVEL",
};

export function settingsInput({ terminal }: Context, input: Input): SettingsInput {
  const given = Object.entries(settingOptions).map(([option, key]) => [key, input.text(option)] as const);
  return {
    environment: terminal.environment,
    configFile: input.text("config"),
    flags: Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  };
}
