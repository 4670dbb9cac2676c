import { join } from "node:path";
import type { z } from "zod";
import { type Setting, type SettingName, settings } from "./settings.ts";

type Values = { readonly [Name in SettingName]: z.output<(typeof settings)[Name]["schema"]> };

/** The settings in force. */
export interface Config extends Omit<Values, "databaseUrl"> {
  readonly databaseUrl: string;
}

/** Where a value came from, weakest first. */
export interface ConfigSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly file?: Readonly<Record<string, string | undefined>>;
  readonly flags?: Readonly<Record<string, string | undefined>>;
}

/** A setting that cannot be used. Its message names the key, where it was set, and what would be right. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Keys that belong to the tests, and the one that names the file itself. */
const NOT_SETTINGS = /^SOUFFLEUR_(TEST_\w+|CONFIG)$/;

export function loadConfig(sources: ConfigSources): Config {
  refuseUnknown(sources);
  const values = Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [
      name,
      readSetting(setting as Setting<unknown>, sources),
    ]),
  ) as Values;
  return { ...values, databaseUrl: values.databaseUrl ?? `sqlite:${join(values.dataDir, "souffleur.db")}` };
}

/** Every setting as it is in force, secrets hidden, for `souffleur config`. */
export function describeConfig(config: Config): readonly { key: string; value: string; help: string }[] {
  return Object.entries(settings).map(([name, { key, help, ...setting }]) => {
    const value = String(config[name as SettingName]);
    return { key, value: "secret" in setting && setting.secret ? maskSecret(value) : value, help };
  });
}

/** Hides passwords in addresses; shows the rest, which is what one needs to see. */
export function maskSecret(value: string): string {
  return value
    .replace(/(:\/\/[^:/@]*:)[^@]*@/, "$1***@")
    .replace(/([?&](?:password|token|key)=)[^&]*/gi, "$1***");
}

function readSetting(
  setting: Setting<unknown>,
  { environment, file = {}, flags = {} }: ConfigSources,
): unknown {
  const text = flags[setting.key] ?? file[setting.key] ?? environment[setting.key] ?? setting.fallback;
  if (text === undefined) return undefined;
  const parsed = setting.schema.safeParse(text);
  if (parsed.success) return parsed.data;
  const shown = setting.secret ? "" : `, not "${text.slice(0, 100)}"`;
  throw new ConfigError(`${setting.key} ${parsed.error.issues[0]?.message ?? "is not valid"}${shown}.`);
}

function refuseUnknown({ environment, file = {}, flags = {} }: ConfigSources): void {
  const known = new Set<string>(Object.values(settings).map((setting) => setting.key));
  for (const key of [...Object.keys(flags), ...Object.keys(file), ...Object.keys(environment)]) {
    if (!key.startsWith("SOUFFLEUR_") || known.has(key) || NOT_SETTINGS.test(key)) continue;
    const near = [...known].find((candidate) => distance(candidate, key) <= 2);
    throw new ConfigError(
      `${key} is not a setting of Souffleur.${near === undefined ? "" : ` Maybe ${near} is meant.`}`,
    );
  }
}

/** How many letters must change to make one word of the other. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
