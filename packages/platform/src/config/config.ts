import { join } from "node:path";
import { type Message, nearest } from "@souffleur/kernel";
import type { z } from "zod";
import { maskSecret } from "./mask-secret.ts";

import { OperatorError } from "./operator-error.ts";
import type { Setting } from "./setting.ts";
import { type SettingName, settings } from "./settings.ts";

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

export type ConfigOrigin = "default" | "environment" | "file" | "flag";

/** A setting that cannot be used. Its message names the key and what would be right. */
export class ConfigError extends OperatorError {
  override name = "ConfigError";
}

/** Keys of the tests, of the command line, and the one that names the file itself: a server has no use for them. */
const NOT_SETTINGS = /^SOUFFLEUR_(TEST_\w+|CONFIG|URL|API_KEY)$/;
const SHOWN_LENGTH = 100;

export function loadConfig(sources: ConfigSources): Config {
  refuseUnknown(sources);
  const values = Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [
      name,
      readSetting(setting as Setting<unknown>, sources),
    ]),
  ) as Values;
  refuseNobody(values);
  return { ...values, databaseUrl: values.databaseUrl ?? `sqlite:${join(values.dataDir, "souffleur.db")}` };
}

export interface DescribedSetting {
  readonly key: string;
  readonly value: string;
  readonly origin: ConfigOrigin;
  readonly help: Message;
}

/** Every setting as it is in force, secrets hidden, for `souffleur config`. */
export function describeConfig(config: Config, sources: ConfigSources): readonly DescribedSetting[] {
  return Object.entries(settings).map(([name, setting]) => {
    const value = String(config[name as SettingName]);
    return {
      key: setting.key,
      value: "secret" in setting && setting.secret ? maskSecret(value) : value,
      origin: originOf(setting.key, sources),
      help: setting.help,
    };
  });
}

/** Mail that comes from nobody is refused by every server: better to say so at once. */
function refuseNobody({ smtpUrl, mailFrom }: Values): void {
  if (smtpUrl === "" || mailFrom !== "") return;
  throw new ConfigError("setting_invalid", {
    en: "SOUFFLEUR_MAIL_FROM must be set where SOUFFLEUR_SMTP_URL is: an e-mail address messages come from.",
    fr: "SOUFFLEUR_MAIL_FROM doit être réglé avec SOUFFLEUR_SMTP_URL : l'adresse e-mail d'où viennent les messages.",
  });
}

function originOf(key: string, { environment, file = {}, flags = {} }: ConfigSources): ConfigOrigin {
  if (flags[key] !== undefined) return "flag";
  if (file[key] !== undefined) return "file";
  return environment[key] === undefined ? "default" : "environment";
}

function readSetting(
  setting: Setting<unknown>,
  { environment, file = {}, flags = {} }: ConfigSources,
): unknown {
  const text = flags[setting.key] ?? file[setting.key] ?? environment[setting.key] ?? setting.fallback;
  if (text === undefined) return undefined;
  const parsed = setting.schema.safeParse(text);
  if (parsed.success) return parsed.data;
  const shown = JSON.stringify(text.slice(0, SHOWN_LENGTH));
  throw new ConfigError("setting_invalid", {
    en: `${setting.key} must be ${setting.expected.en}${setting.secret ? "" : `, not ${shown}`}.`,
    fr: `${setting.key} doit être ${setting.expected.fr}${setting.secret ? "" : `, pas ${shown}`}.`,
  });
}

function refuseUnknown({ environment, file = {}, flags = {} }: ConfigSources): void {
  const known = new Set<string>(Object.values(settings).map((setting) => setting.key));
  for (const key of [...Object.keys(flags), ...Object.keys(file), ...Object.keys(environment)]) {
    if (!key.startsWith("SOUFFLEUR_") || known.has(key) || NOT_SETTINGS.test(key)) continue;
    const near = nearest(key, known);
    throw new ConfigError(
      "setting_unknown",
      { en: `${key} is not a setting of Souffleur.`, fr: `${key} n'est pas un réglage de Souffleur.` },
      near === undefined
        ? {
            en: "`souffleur config` lists them all.",
            fr: "`souffleur config` les donne tous.",
          }
        : { en: `Maybe ${near} is meant.`, fr: `Est-ce ${near} ?` },
    );
  }
}
