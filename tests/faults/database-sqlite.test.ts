import { spawn } from "node:child_process";
import { once } from "node:events";
import { ok } from "@souffleur/kernel";
import { type Database, tables } from "@souffleur/platform/database";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, targets } from "../support/databases.ts";

interface Tables {
  notes: { id: number; text: string; follows: number | null };
}

let opened: TestDatabase;
let database: Database;
beforeEach(async () => {
  opened = await targets.sqliteFile.open();
  database = opened.database;
  await sql`create table notes (id integer primary key, text text not null,
    follows integer references notes (id) deferrable initially deferred) strict`.execute(database.queries);
});
afterEach(() => opened.close());

const write = (id: number, text = "short", follows: number | null = null) =>
  database.unit(async (unit) =>
    ok(await tables<Tables>(unit.queries).insertInto("notes").values({ id, text, follows }).execute()),
  );
const ids = async () =>
  (await tables<Tables>(database.queries).selectFrom("notes").select("id").orderBy("id").execute()).map(
    (row) => row.id,
  );
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: unknown) => error,
  );

describe("a group of units whose shared commit fails", () => {
  it("fails every member, and stores nothing of any", async () => {
    // The reference to nothing is found only by the COMMIT, which all of them share.
    const outcomes = await Promise.all([outcome(write(1)), outcome(write(2, "x", 99)), outcome(write(3))]);
    expect(outcomes.map((error) => database.dialect.isForeignKeyViolation(error))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await ids()).toEqual([]);
    await write(4);
    expect(await ids()).toEqual([4]);
  });

  it("runs no action that waited for the commit", async () => {
    const seen: string[] = [];
    const told = database.unit(async (unit) => {
      unit.afterCommit(() => seen.push("told"));
      return ok(undefined);
    });
    await Promise.all([outcome(told), outcome(write(2, "x", 99))]);
    expect(seen).toEqual([]);
  });
});

describe("a full disk", () => {
  const large = "x".repeat(20_000);
  const setPages = (count: number) => sql.raw(`pragma max_page_count = ${count}`).execute(database.queries);

  it("refuses the write as such, keeps nothing of it, and reads go on", async () => {
    await write(1);
    await setPages(8);
    const error = await outcome(
      database.unit(async (unit) => {
        const notes = tables<Tables>(unit.queries);
        await notes.insertInto("notes").values({ id: 2, text: "first half", follows: null }).execute();
        for (let id = 3; id < 20; id++)
          await notes.insertInto("notes").values({ id, text: large, follows: null }).execute();
        return ok(undefined);
      }),
    );
    expect(database.dialect.isStorageFull(error)).toBe(true);
    expect(database.dialect.isUnavailable(error)).toBe(false);
    expect(await ids()).toEqual([1]);
  });

  it("takes writes again once there is space", async () => {
    await setPages(4);
    expect(database.dialect.isStorageFull(await outcome(write(1, large)))).toBe(true);
    await setPages(1_000_000);
    expect(await outcome(write(1, large))).toBe("done");
  });

  it("fails a unit of the same group too, or keeps it whole", async () => {
    await setPages(4);
    const outcomes = await Promise.all([outcome(write(1)), outcome(write(2, large)), outcome(write(3))]);
    const acknowledged = [1, 2, 3].filter((_, index) => outcomes[index] === "done");
    expect(await ids()).toEqual(acknowledged);
    expect(acknowledged).not.toContain(2);
  });
});

describe("a database locked by another process", () => {
  const file = () => (opened.url ?? "").slice("sqlite:".length);
  async function holdLock(milliseconds: number) {
    const holder = spawn(
      process.execPath,
      [new URL("hold-lock.ts", import.meta.url).pathname, file(), String(milliseconds)],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    await once(holder.stdout, "data");
    return { ended: once(holder, "exit"), kill: () => holder.kill("SIGKILL") };
  }

  it("waits, and writes when it is free again", async () => {
    const holder = await holdLock(700);
    const started = performance.now();
    expect(await outcome(write(1))).toBe("done");
    expect(performance.now() - started).toBeGreaterThan(300);
    await holder.ended;
  });

  it("gives up after five seconds, says that it is for now, and loses nothing", async () => {
    await write(1);
    const holder = await holdLock(20_000);
    const started = performance.now();
    const error = await outcome(write(2));
    const waited = performance.now() - started;
    const readMeanwhile = await ids();
    holder.kill();
    await holder.ended;
    expect(database.dialect.isUnavailable(error)).toBe(true);
    expect(waited).toBeGreaterThan(4_000);
    expect(waited).toBeLessThan(6_500);
    expect(readMeanwhile).toEqual([1]);
    await write(3);
    expect(await ids()).toEqual([1, 3]);
  });

  it("answers everything else while it waits", async () => {
    const holder = await holdLock(1_000);
    const writing = write(1);
    const started = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const delay = performance.now() - started;
    await writing;
    await holder.ended;
    expect(delay).toBeLessThan(300);
  });
});
