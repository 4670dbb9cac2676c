// Lets clients work on a server, kills it with signal 9 at a random moment, starts it again, checks, and repeats.
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { type Program, type Server, start } from "./server.ts";

/** Clients that note what the server acknowledged, and can tell whether it is still so. */
export type Activity = {
  /** Works until the server is gone. */
  work(server: Server): Promise<void>;
  /** After each restart: what was acknowledged since the last one. Returns one line for each thing wrong. */
  check(server: Server): Promise<readonly string[]>;
  /** After the last restart: finishes what was under way and checks everything. */
  finish(server: Server): Promise<readonly string[]>;
};

const WORK_AT_LEAST_MS = 40;
const WORK_AT_MOST_MS = 600;

export type Kills = {
  readonly kills: number;
  readonly restartMs: readonly number[];
  readonly wrong: readonly string[];
};

export async function killAtRandom(
  program: Program,
  database: string,
  kills: number,
  begin: (server: Server) => Promise<Activity>,
): Promise<Kills> {
  let server = await start(program);
  const activity = await begin(server);
  const wrong: string[] = [];
  const restartMs: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const work = activity.work(server);
    await sleep(WORK_AT_LEAST_MS + Math.random() * (WORK_AT_MOST_MS - WORK_AT_LEAST_MS));
    await server.stop("SIGKILL");
    await work;
    server = await start(program);
    restartMs.push(server.readyAfterMs);
    wrong.push(...(await activity.check(server)), ...pragma(database, "quick_check(5)"));
  }
  wrong.push(...(await activity.finish(server)));
  await server.stop();
  wrong.push(...pragma(database, "integrity_check(5)"), ...pragma(database, "foreign_key_check"));
  return { kills, restartMs, wrong };
}

function pragma(database: string, check: string): string[] {
  const connection = new DatabaseSync(database, { readOnly: true, timeout: 5000 });
  try {
    const rows = connection
      .prepare(`PRAGMA ${check}`)
      .all()
      .map((row) => JSON.stringify(Object.values(row)));
    return rows.filter((row) => row !== '["ok"]').map((row) => `${check}: ${row}`);
  } finally {
    connection.close();
  }
}
