import { truncateSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, test } from "vitest";
import { endProcesses, souffleur, startServer } from "../support/souffleur-process.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

afterEach(async () => {
  await endProcesses();
  removeTemporaryFolders();
});

/** A start that must be refused: one line that says what is wrong and what to do next, nothing on stdout. */
async function refusedStart(dataDir: string, line: readonly string[] = [], environment = {}) {
  const { code, stdout, stderr } = await souffleur(
    ["serve", "--no-web", "--data-dir", dataDir, "--port", "0", ...line],
    environment,
  );
  expect(stdout).toBe("");
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  return { code, stderr };
}

/** A data folder whose server ran once and stopped in good order. */
async function usedFolder(): Promise<string> {
  const folder = temporaryFolder();
  const server = await startServer(folder);
  server.signal("SIGTERM");
  expect(await server.ended).toEqual({ code: 0, signal: null });
  return folder;
}

const databaseIn = (folder: string) => join(folder, "souffleur.db");

describe("a start that cannot work is refused", () => {
  test("a setting that does not exist is named", async () => {
    const { code, stderr } = await refusedStart(temporaryFolder(), [], { SOUFFLEUR_PROT: "1" });
    expect(code).toBe(2);
    expect(stderr).toBe("SOUFFLEUR_PROT is not a setting of Souffleur. Maybe SOUFFLEUR_PORT is meant.\n");
  });

  test("a port that is taken is named, with what to do", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const address = taken.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const { code, stderr } = await refusedStart(temporaryFolder(), ["--port", port]);
    taken.close();
    expect(code).toBe(4);
    expect(stderr).toMatch(`Port ${port} of 127.0.0.1 is taken`);
    expect(stderr).toMatch("--port");
  });

  test("an address that is not this machine's is named", async () => {
    const { stderr } = await refusedStart(await usedFolder(), ["--host", "192.0.2.1"]);
    expect(stderr).toMatch("192.0.2.1");
  });

  test("a second server on the same database is refused, and the first one goes on", async () => {
    const folder = temporaryFolder();
    const first = await startServer(folder);
    const { code, stderr } = await refusedStart(folder);
    expect(code).toBe(4);
    expect(stderr).toMatch(/^Another Souffleur is running on the database .*souffleur\.db\. Stop it first/);
    expect((await fetch(`${first.address}/api/v1/health`)).status).toBe(200);
  });

  test("a killed server leaves no lock behind", async () => {
    const folder = temporaryFolder();
    const first = await startServer(folder);
    first.signal("SIGKILL");
    await first.ended;
    await startServer(folder);
  });

  test("a data folder that cannot be made is named", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const { stderr } = await refusedStart(join(file, "data"));
    expect(stderr).toMatch(/cannot write in its data folder .*file\/data/);
  });

  test("a PostgreSQL server that is not there is named, without its password", async () => {
    const { code, stderr } = await refusedStart(temporaryFolder(), [], {
      SOUFFLEUR_DATABASE_URL: "postgres://app:hunter2@127.0.0.1:1/souffleur",
    });
    expect(code).toBe(5);
    expect(stderr).toMatch("The PostgreSQL server at 127.0.0.1:1 cannot be used");
    expect(stderr).not.toMatch("hunter2");
  });
});

describe("a damaged database stops the start and is not touched", () => {
  const hint = /is damaged \(.*\); nothing was changed\. .*souffleur restore FILE/;

  test("its header is overwritten", async () => {
    const folder = await usedFolder();
    const file = await open(databaseIn(folder), "r+");
    await file.write("not a database at all", 0);
    await file.close();
    expect((await refusedStart(folder)).stderr).toMatch(hint);
  });

  test("a page in the middle is overwritten", async () => {
    const folder = await usedFolder();
    const file = await open(databaseIn(folder), "r+");
    await file.write(Buffer.alloc(3 * 4_096, 0xaa), 0, 3 * 4_096, 2 * 4_096);
    await file.close();
    expect((await refusedStart(folder)).stderr).toMatch(hint);
  });

  test("it is cut short", async () => {
    const folder = await usedFolder();
    truncateSync(databaseIn(folder), 5 * 4_096);
    expect((await refusedStart(folder)).stderr).toMatch(hint);
  });

  test("it is cut to nothing, which SQLite would take for a new one", async () => {
    const folder = await usedFolder();
    truncateSync(databaseIn(folder), 0);
    expect((await refusedStart(folder)).stderr).toMatch(hint);
  });

  test("it was made by a newer version", async () => {
    const folder = await usedFolder();
    const database = new DatabaseSync(databaseIn(folder));
    database.exec(
      "insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030-01-01')",
    );
    database.close();
    const { stderr } = await refusedStart(folder);
    expect(stderr).toMatch(
      /made by a newer Souffleur \(it has 9999-from-the-future\); nothing was changed\./,
    );
  });
});
