import { type ConfigSources, loadConfig } from "@souffleur/platform/config";
import { createLog } from "@souffleur/platform/log";
import { createServer, type Server } from "./create-server.ts";

export interface Serving {
  readonly server: Server;
  /** The address people can open. */
  readonly address: string;
}

/** Starts the whole product from its settings. */
export async function serve(sources: ConfigSources): Promise<Serving> {
  const config = loadConfig(sources);
  const server = await createServer({ config, log: createLog(config.logLevel) });
  return { server, address: await server.listen() };
}
