// The bench's end of the load client (load-generator.ts).
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Kind, LoadOrder, LoadResult } from "./load-generator.ts";

export type Load = {
  run(kind: Kind, connections: number, seconds: number): Promise<LoadResult>;
  close(): void;
};

const GENERATOR = fileURLToPath(new URL("./load-generator.ts", import.meta.url));

/** Starts a load client and lets it fill the server's database with what it will ask for. */
export async function openLoad(port: number, headers: Readonly<Record<string, string>>): Promise<Load> {
  const child = fork(GENERATOR, { execArgv: [] });
  process.on("exit", () => child.kill("SIGKILL"));
  const order = (message: LoadOrder) =>
    new Promise<LoadResult>((resolve, reject) => {
      child.once("message", (result: LoadResult) => resolve(result));
      child.once("exit", (code) => reject(new Error(`the load client ended with ${code}`)));
      child.send(message);
    }).finally(() => child.removeAllListeners());
  await order({ do: "prepare", port, headers });
  return {
    run: (kind, connections, seconds) => order({ do: "run", kind, connections, seconds }),
    close: () => child.disconnect(),
  };
}
