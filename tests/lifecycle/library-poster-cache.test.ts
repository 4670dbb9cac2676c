import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { PosterCache } from "../../packages/library/src/adapters/sources/posters/poster-cache.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

const HOUR = 3_600_000;
const SIZE = 1_000;

let folder: string;
let now: number;
beforeEach(() => {
  folder = temporaryFolder();
  now = Date.now();
});
afterAll(removeTemporaryFolders);

const open = (maxBytes: number) => new PosterCache({ folder, maxBytes, now: () => now });
const names = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();
/** Kept one after another, an hour apart: `aa00` first. */
async function keepMany(cache: PosterCache, count: number): Promise<readonly string[]> {
  const kept = Array.from({ length: count }, (_, at) => `aa${String(at).padStart(2, "0")}`);
  now -= count * HOUR;
  for (const name of kept) {
    await cache.keep(name, Buffer.alloc(SIZE, name));
    now += HOUR;
  }
  return kept;
}

describe("posters kept on disk", () => {
  it("beyond the bound make room, those not looked at for longest first", async () => {
    await keepMany(open(0), 10);
    const cache = open(8 * SIZE);
    expect((await cache.read("aa00"))?.toString()).toBe("aa00".repeat(SIZE / 4));
    await cache.sweep();
    expect(names()).toEqual(["aa00", "aa04", "aa05", "aa06", "aa07", "aa08", "aa09"]);
    expect(await cache.read("aa01")).toBeUndefined();
  });

  it("stay where there is room, or no bound", async () => {
    const kept = await keepMany(open(0), 10);
    for (const bound of [0, 10 * SIZE]) {
      await open(bound).sweep();
      expect(names()).toEqual(kept);
    }
  });

  it("stay while they are looked at, however small the bound is", async () => {
    await keepMany(open(0), 4);
    const cache = open(1);
    const looks = Promise.all(Array.from({ length: 200 }, () => cache.read("aa02")));
    await cache.read("aa02");
    await cache.sweep();
    expect(names()).toEqual(["aa02"]);
    for (const bytes of await looks) expect(bytes?.length).toBe(SIZE);
    // A minute later nobody looks at it any more: it is swept once something new is kept.
    now += 61_000;
    await cache.keep("bb00", Buffer.alloc(1));
    await cache.sweep();
    expect(names()).toEqual(["bb00"]);
  });

  it("that come in a flood are swept without waiting for the next round", async () => {
    const cache = open(20 * SIZE);
    await cache.sweep();
    now -= 100 * HOUR;
    for (let at = 0; at < 60; at++) {
      await cache.keep(`cc${at}`, Buffer.alloc(SIZE));
      now += HOUR;
    }
    // At most a tenth above the bound is left to the next round.
    await expect.poll(() => names().length).toBeLessThanOrEqual(22);
    expect(names().length).toBeGreaterThan(10);
    expect(names()).toContain("cc59");
  });

  it("what a process that is gone left unfinished goes, and nothing that is not a poster's", async () => {
    await keepMany(open(0), 1);
    mkdirSync(join(folder, "aa", "folder"));
    for (const [name, age] of [
      ["aa07.11111111-old", 2 * HOUR],
      ["aa08.22222222-new", 0],
    ] as const) {
      const file = join(folder, "aa", name);
      writeFileSync(file, "half");
      utimesSync(file, (now - age) / 1_000, (now - age) / 1_000);
    }
    await open(10).sweep();
    expect(names()).toEqual(["aa08.22222222-new"]);
    expect(statSync(join(folder, "aa", "folder")).isDirectory()).toBe(true);
  });

  it("cannot be kept on a disk that refuses, and costs no more than the next fetch", async () => {
    writeFileSync(join(folder, "aa"), "no folder");
    const cache = open(10);
    await cache.keep("aa00", Buffer.alloc(SIZE));
    await cache.sweep();
    expect(await cache.read("aa00")).toBeUndefined();
    expect(names()).toEqual(["aa"]);
  });
});
