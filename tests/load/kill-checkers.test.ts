import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { signUp } from "../../bench/harness/account.ts";
import { freePort, type Program, type Server, souffleur, start } from "../../bench/harness/server.ts";
import { createWriters, type Writers } from "../../bench/harness/writers.ts";
import { PATIENCE } from "../support/test-config.ts";
import { waitUntil } from "../support/wait-until.ts";

/** Some of each thing they write. */
const ENOUGH = 60;

describe("the writers who hold a server to its word", () => {
  let folder: string;
  let program: Program;
  let server: Server;
  let writers: Writers;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "souffleur-kill-"));
    program = souffleur(join(folder, "data"), await freePort(), PATIENCE);
    server = await start(program);
    writers = createWriters(await signUp(server, join(folder, "data")));
    const work = writers.work(server);
    await waitUntil("enough is written", () => writers.acknowledged() >= ENOUGH);
    await server.stop("SIGKILL");
    await work;
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  /**
   * What happens to the database between the kill and the next start, and what the writers say then. It happens to all rows
   * of a table: what is sent again may have changed or deleted any one of them.
   */
  async function afterRestart(tamper: string): Promise<readonly string[]> {
    const database = new DatabaseSync(join(folder, "data/souffleur.db"));
    database.exec(tamper);
    database.close();
    server = await start(program);
    return [...(await writers.check(server)), ...(await writers.finish(server))];
  }

  it("have nothing to say when all they were told is there once", async () => {
    expect(await afterRestart("select 1")).toEqual([]);
  });

  it("notice artists that are gone", async () => {
    const wrong = await afterRestart("delete from artists");
    expect(wrong).toContainEqual(expect.stringMatching(/^LOST .*\/artists\//));
  });

  it("notice plannings that are gone", async () => {
    const wrong = await afterRestart("delete from plannings");
    expect(wrong).toContainEqual(expect.stringMatching(/^LOST .*\/plannings\//));
  });

  it("notice names that went back to what they were", async () => {
    const wrong = await afterRestart("update artists set name = 'Somebody ' || rowid");
    expect(wrong).toContainEqual(expect.stringMatching(/^LOST .*Somebody/));
  });

  it("notice an entry nobody was told of", async () => {
    const wrong = await afterRestart(
      "insert into plannings select '018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f', event_date, version, created_at from plannings limit 1",
    );
    expect(wrong).toContainEqual(expect.stringMatching(/^DOUBLED .*018f5a3c/));
  });
});
