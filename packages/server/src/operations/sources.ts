import { type ConfigSources, readConfigFile } from "@souffleur/platform/config";

export interface SettingsInput {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The file named by a flag; else the one SOUFFLEUR_CONFIG names, else `souffleur.env` here if it is there. */
  readonly configFile?: string | undefined;
  readonly flags?: Readonly<Record<string, string | undefined>>;
}

/** All places a setting may come from. */
export function settingsSources({ environment, configFile, flags = {} }: SettingsInput): ConfigSources {
  const file = readConfigFile(configFile ?? environment.SOUFFLEUR_CONFIG);
  return { environment, flags, ...(file && { file: file.values }) };
}
