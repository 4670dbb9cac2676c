// The owner account and API key a measured server has, as a server in use would.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Server } from "./server.ts";

/** Sets up the owner of a fresh server and returns the headers that carry a key of theirs. */
export async function signUp({ url }: Server, dataDir: string): Promise<Record<string, string>> {
  // Changing anything with the cookie takes a page of the server's own.
  const headers = { "content-type": "application/json", origin: url };
  const post = async (path: string, cookie: string, body: object): Promise<Response> => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method: "POST",
      headers: { ...headers, cookie },
      body: JSON.stringify(body),
    });
    if (response.status !== 201) throw new Error(`${path} → ${response.status} ${await response.text()}`);
    return response;
  };
  const code = readFileSync(join(dataDir, "setup-code"), "utf8").trim();
  const owner = { name: "Bench", login: "bench", password: "twelve quiet geese asleep" };
  const session = await post("/setup", "", { code, ...owner });
  const cookie = session.headers
    .getSetCookie()
    .map((each) => each.split(";", 1)[0])
    .join("; ");
  const key = await post("/api-keys", cookie, { name: "bench", roles: ["owner"] });
  const { secret } = await key.json();
  return { authorization: `Bearer ${secret}` };
}
