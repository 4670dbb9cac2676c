import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { signUp } from "../../bench/harness/account.ts";
import { freePort, type Program, type Server, souffleur, start } from "../../bench/harness/server.ts";
import { createWriters, type Writers } from "../../bench/harness/writers.ts";

const WORK_MS = 300;

describe("the writers who hold a server to its word", () => {
  let folder: string;
  let program: Program;
  let server: Server;
  let writers: Writers;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "souffleur-kill-"));
    program = souffleur(join(folder, "data"), await freePort());
    server = await start(program);
    writers = createWriters(await signUp(server, join(folder, "data")));
    const work = writers.work(server);
    await sleep(WORK_MS);
    await server.stop("SIGKILL");
    await work;
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  /** What happens to the database between the kill and the next start, and what the writers say then. */
  async function afterRestart(tamper: string): Promise<readonly string[]> {
    const database = new DatabaseSync(join(folder, "data/souffleur.db"));
    database.exec(tamper);
    database.close();
    server = await start(program);
    return [...(await writers.check(server)), ...(await writers.finish(server))];
  }

  it("have nothing to say when all they were told is there once", async () => {
    expect(await afterRestart("select 1")).toEqual([]);
    expect(writers.acknowledged()).toBeGreaterThan(20);
  });

  it("notice an artist that is gone", async () => {
    const wrong = await afterRestart("delete from artists where rowid = (select min(rowid) from artists)");
    expect(wrong).toContainEqual(expect.stringMatching(/^LOST .*\/artists\//));
  });

  it("notice a planning that is gone", async () => {
    const wrong = await afterRestart(
      "delete from plannings where rowid = (select min(rowid) from plannings)",
    );
    expect(wrong).toContainEqual(expect.stringMatching(/^LOST .*\/plannings\//));
  });

  it("notice a name that went back to what it was", async () => {
    const wrong = await afterRestart(
      "update artists set name = 'Somebody' where rowid = (select min(rowid) from artists)",
    );
    expect(wrong).toContainEqual(expect.stringMatching(/^LOST .*Somebody/));
  });

  it("notice an entry nobody was told of", async () => {
    const wrong = await afterRestart(
      "insert into plannings select '018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f', event_date, version, created_at from plannings limit 1",
    );
    expect(wrong).toContainEqual(expect.stringMatching(/^DOUBLED .*018f5a3c/));
  });
});
