import { loadConfig } from "@souffleur/platform/config";
import { createLog } from "@souffleur/platform/log";
import { createServer } from "../create-server.ts";
import { ensureWritableFolder } from "../prepare/data-folder.ts";
import { type SettingsInput, settingsSources } from "./sources.ts";
import { withDatabase } from "./with-database.ts";

/** Fills an empty database without a server; the jobs of the example run when one is started. */
export async function fillWithDemo(input: SettingsInput): Promise<void> {
  const config = loadConfig(settingsSources(input));
  ensureWritableFolder(config.dataDir);
  await withDatabase(config, { exclusive: true, create: true }, async () => {
    const server = await createServer({ config, log: createLog(config.logLevel) });
    try {
      await server.fillDemo();
    } finally {
      await server.close();
    }
  });
}
