// The owner account and API key a measured server has, as a server in use would.
import type { Server } from "./server.ts";

/** Sets up the owner on a fresh server and returns the headers that carry its API key. */
export async function signUp(server: Server): Promise<Record<string, string>> {
  const setup = await fetch(`${server.url}/api/v1/setup`);
  if (setup.status === 404) return {};
  throw new Error("not written yet");
}
