import { instantOf, ok } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import { type FileStore, memoryFiles } from "@souffleur/platform/files";
import { ledgerOf } from "@souffleur/platform/ledger";
import { trashOf } from "@souffleur/platform/trash";
import { afterAll, beforeAll, expect, it } from "vitest";
import { collectUnused } from "../../packages/server/src/lifecycle/collect-unused.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whatever database remembers what was done: nothing goes that may still be asked for. */
export function collectUnusedContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let now = Date.parse("2026-05-12T12:00:00Z");
  const author = { actor: { kind: "system", name: "test" } } as const;
  const clock = { millis: () => now, now: () => instantOf(now) };
  const subject = { type: "planning.document", id: "1", label: "x" };

  beforeAll(async () => {
    opened = await openMigrated(target);
  });
  afterAll(() => opened.close());

  const put = async (files: FileStore, text: string): Promise<string> => {
    const stored = await files.put([Buffer.from(text)], 1_000);
    if (!stored.ok) throw new Error("too large");
    return stored.value.hash;
  };
  const write = (work: (unit: Unit) => Promise<unknown>) =>
    opened.database.unit(async (unit) => {
      await work(unit);
      return ok(undefined);
    });

  it("what a record, the trash or a deed of the last month names stays; the rest goes after a day", async () => {
    const files = memoryFiles(() => now);
    const names = ["used", "in the trash", "may be undone", "done long ago", "nobody's"];
    const [used = "", trashed = "", undoable = "", old = "", orphan = ""] = await Promise.all(
      names.map((name) => put(files, `${target.name} ${name}`)),
    );
    await write((unit) =>
      ledgerOf(unit, clock, author).record({ action: "x.y", subject, before: { hash: old } }),
    );
    now += 29 * DAY;
    const young = await put(files, `${target.name} just put`);
    await write(async (unit) => {
      await trashOf(unit, clock, author).put({ subject, snapshot: { nested: [{ hash: trashed }] } });
      await ledgerOf(unit, clock, author).record({ action: "x.y", subject, before: { hash: undoable } });
    });
    now += 2 * DAY - 30 * HOUR;
    const inUse = [async (_: unknown, hashes: readonly string[]) => hashes.filter((hash) => hash === used)];
    const collect = () => collectUnused({ database: opened.database, files, inUse, now });
    expect(await collect()).toBe(1);
    const left = async () => (await Array.fromAsync(files.list(), ({ hash }) => hash)).sort();
    expect(await left()).toEqual([used, trashed, undoable, old, young].sort());
    expect(await files.has(orphan)).toBe(false);
    now += 30 * HOUR;
    // A day after it was put, and more than a month after what was done.
    expect(await collect()).toBe(2);
    expect(await left()).toEqual([used, trashed, undoable].sort());
  });
}
