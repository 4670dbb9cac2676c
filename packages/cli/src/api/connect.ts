import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { type ApiClient, type ClientOptions, createClient } from "@souffleur/client";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";

export interface Api {
  readonly client: ApiClient;
  readonly options: ClientOptions;
}

/** The client for the server the options name; without any, for the one on this machine. */
export function connect(context: Context, headers?: Readonly<Record<string, string>>): Api {
  const { language, apiKey, texts } = context;
  const baseUrl = context.url ?? localAddress(context.terminal.environment);
  if (!/^https?:\/\/[^/]+/.test(baseUrl))
    throw new CliFailure(exitCodes.usage, "usage", texts.api.badAddress(baseUrl));
  const options: ClientOptions = {
    baseUrl,
    locale: language,
    ...(apiKey !== undefined && headers === undefined && { apiKey }),
    ...(headers && { headers }),
  };
  return { client: createClient(options), options };
}

/** Where `souffleur serve` would listen here: the file of settings is stronger than the environment, as it is there. */
function localAddress(environment: Readonly<Record<string, string | undefined>>): string {
  const file = settingsFile(environment.SOUFFLEUR_CONFIG ?? "souffleur.env");
  const port = file.SOUFFLEUR_PORT ?? environment.SOUFFLEUR_PORT ?? "4321";
  return `http://127.0.0.1:${port}`;
}

function settingsFile(path: string): Readonly<Record<string, string | undefined>> {
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}
