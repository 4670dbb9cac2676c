import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { OperatorError } from "./operator-error.ts";

/** Read when nobody names another file, if it is there. */
const DEFAULT_FILE = "souffleur.env";

export interface ConfigFile {
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The settings' file: the one named, which must be there, or `souffleur.env` of the working directory, which may be. */
export function readConfigFile(named: string | undefined, directory = "."): ConfigFile | undefined {
  const path = resolve(directory, named ?? DEFAULT_FILE);
  const text = readText(path, named !== undefined);
  if (text === undefined) return undefined;
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(parseEnv(text))) {
    // Other programs' keys may share the file, as they share the environment.
    if (key.startsWith("SOUFFLEUR_") && value !== undefined) values[key] = value;
  }
  return { path, values };
}

function readText(path: string, mustExist: boolean): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (!mustExist && error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new OperatorError(
      "config_file_unreadable",
      {
        en: `The settings' file ${path} cannot be read.`,
        fr: `Le fichier de réglages ${path} ne peut pas être lu.`,
      },
      {
        en: "Correct --config or SOUFFLEUR_CONFIG, or leave them out.",
        fr: "Corrigez --config ou SOUFFLEUR_CONFIG, ou n'en mettez pas.",
      },
      error,
    );
  }
}
