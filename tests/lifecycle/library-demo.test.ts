import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createLog } from "@souffleur/platform/log";
import { createServer } from "@souffleur/server";
import { afterEach, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";
import { testConfig } from "../support/test-config.ts";
import { waitUntil } from "../support/wait-until.ts";

let close: () => Promise<void> = async () => undefined;
afterEach(async () => {
  await close();
  removeTemporaryFolders();
});

async function filled(settings: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const environment = { SOUFFLEUR_DATA_DIR: folder, SOUFFLEUR_MODULES: "library", ...settings };
  const server = await createServer({ config: testConfig({ environment }), log: createLog("silent") });
  await server.fillDemo();
  await server.jobs.start();
  close = async () => {
    await server.jobs.stop();
    await server.close();
  };
  const get = async (path: string) =>
    (await server.app.inject({ method: "GET", url: `/api/v1${path}`, remoteAddress: "127.0.0.1" })).json();
  return { folder, get };
}

describe("the library's example", () => {
  it("goes through the whole pipeline: most is decided, some waits, one film is moved and linked", async () => {
    const { folder, get } = await filled();
    await waitUntil(
      "one film is in storage",
      async () => {
        const { items } = await get("/jobs?limit=50");
        const moved = items.find(({ type }: { type: string }) => type === "library.transfer");
        return moved?.state === "succeeded";
      },
      60_000,
    );
    const files = await get("/library/files?limit=200");
    expect(files).toHaveLength(37);
    const decided = files.filter((file: object) => "movie_id" in file || "episode_id" in file);
    expect(decided.length).toBeGreaterThanOrEqual(28);
    expect(decided.length).toBeLessThan(37);
    const { items } = await get("/inbox?limit=50");
    expect(items.length).toBeGreaterThanOrEqual(3);
    const storage = readdirSync(join(folder, "library/storage"), { recursive: true, encoding: "utf8" });
    expect(storage.filter((path) => path.endsWith(".mkv"))).toEqual([
      expect.stringContaining("Le Fabuleux Destin d'Amélie Poulain (2001)"),
    ]);
    expect(await get("/library/imdb")).toMatchObject({
      imported: { movies: 20, series: 7 },
      is_newer: false,
    });
  });

  it("puts nothing into folders of the owner", async () => {
    const own = temporaryFolder();
    mkdirSync(join(own, "downloads"));
    const { folder, get } = await filled({ SOUFFLEUR_LIBRARY_INBOX: join(own, "downloads") });
    expect((await get("/jobs")).items).toEqual([]);
    expect(readdirSync(join(own, "downloads"))).toEqual([]);
    expect(existsSync(join(folder, "library/demo"))).toBe(false);
  });
});
