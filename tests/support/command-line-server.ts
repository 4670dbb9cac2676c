import { createLog } from "@souffleur/platform/log";
import { createServer } from "@souffleur/server";
import { expect } from "vitest";
import { type Ran, run, type Situation } from "../../packages/cli/test/fake-terminal.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { testConfig } from "./test-config.ts";

/** A server on a port of its own, and the command line that speaks to it. */
export interface CommandLineServer {
  readonly dataDir: string;
  readonly url: string;
  souffleur(line: readonly string[], situation?: Situation): Promise<Ran>;
  /** What a command that must go well gives a program. */
  json(...line: string[]): ReturnType<typeof JSON.parse>;
  /** What the server answers to something no command makes. */
  post(path: string, body: unknown): Promise<unknown>;
  close(): Promise<void>;
}

export async function startCommandLineServer(): Promise<CommandLineServer> {
  const dataDir = temporaryFolder();
  const flags = { SOUFFLEUR_DATA_DIR: dataDir, SOUFFLEUR_PORT: "0" };
  const server = await createServer({
    config: testConfig({ flags }),
    log: createLog("silent"),
  });
  const url = await server.listen();
  const souffleur = (line: readonly string[], situation: Situation = {}) =>
    run(line, { ...situation, environment: { SOUFFLEUR_URL: url, ...situation.environment } });
  return {
    dataDir,
    url,
    souffleur,
    async json(...line) {
      const ran = await souffleur([...line, "--json"]);
      expect(ran, ran.stderr).toMatchObject({ exitCode: 0 });
      return JSON.parse(ran.stdout);
    },
    async post(path, body) {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`${url}/api/v1${path}`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      expect(answer.status).toBe(201);
      return answer.json();
    },
    close: () => server.close(),
  };
}
