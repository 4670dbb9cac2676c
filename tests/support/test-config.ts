import { type Config, type ConfigSources, loadConfig } from "@souffleur/platform/config";

/** How late a server of a test may be before it turns requests away: the machine may be busy with other tests. */
export const PATIENCE = { SOUFFLEUR_SHED_AT_MS: "600000" };

export function testConfig({ environment = {}, ...sources }: Partial<ConfigSources>): Config {
  return loadConfig({ ...sources, environment: { ...PATIENCE, ...environment } });
}
