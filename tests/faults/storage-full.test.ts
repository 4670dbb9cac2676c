import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLog } from "@souffleur/platform/log";
import { createServer, type Server } from "@souffleur/server";
import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { endProcesses, startServer } from "../support/souffleur-process.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";
import { testConfig } from "../support/test-config.ts";

const unmounts: (() => void)[] = [];
afterEach(async () => {
  await endProcesses();
  for (const unmount of unmounts.splice(0)) unmount();
  removeTemporaryFolders();
});

const artist = JSON.stringify({ name: "x".repeat(150), availabilities: [] });

test("a full database refuses writes with 507, still reads, and takes writes again when there is room", async () => {
  const flags = { SOUFFLEUR_DATA_DIR: temporaryFolder() };
  const config = testConfig({ flags });
  const server = await createServer({ config, log: createLog("silent") });
  await limitPages(server, 150);
  const created = await createUntilRefused((body) => create(server, body));
  expect(created.last).toBe(507);
  const list = await server.app.inject("/api/v1/artists");
  expect(list.statusCode).toBe(200);
  expect(list.json()).toHaveLength(created.count);
  await limitPages(server, 1_000_000);
  expect(await create(server, artist)).toBe(201);
  await server.close();
});

async function limitPages(server: Server, pages: number): Promise<void> {
  await sql.raw(`pragma max_page_count = ${pages}`).execute(server.database.queries);
}

async function create(server: Server, body: string): Promise<number> {
  const answer = await server.app.inject({
    method: "POST",
    url: "/api/v1/artists",
    headers: { "content-type": "application/json" },
    body,
  });
  return answer.statusCode;
}

async function createUntilRefused(send: (body: string) => Promise<number>, atMost = 5_000) {
  for (let count = 0; count < atMost; count++) {
    const status = await send(artist);
    if (status !== 201) return { count, last: status };
  }
  throw new Error("The storage never became full.");
}

/** A real disk of 3 MB, where this machine lets us have one. */
function smallDisk(): string | undefined {
  const folder = temporaryFolder();
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "souffleur-test", folder]).status === 0;
  if (!mounted) return undefined;
  unmounts.push(() => spawnSync("umount", ["--lazy", folder]));
  return folder;
}

const canMount = process.getuid?.() === 0 && smallDisk() !== undefined;
for (const unmount of unmounts.splice(0)) unmount();

// Not skipped elsewhere but absent: the same promise is held above on every machine.
if (canMount) {
  test("on a disk that is really full the server says so, goes on reading, and recovers", async () => {
    const folder = smallDisk() ?? "";
    const ballast = join(folder, "ballast");
    const server = await startServer(folder);
    writeFileSync(ballast, Buffer.alloc(1_048_576));
    const send = async (body: string) =>
      (
        await fetch(`${server.address}/api/v1/artists`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
        })
      ).status;
    const created = await createUntilRefused(send, 20_000);
    expect(created.last).toBe(507);
    expect((await fetch(`${server.address}/api/v1/artists?limit=1`)).status).toBe(200);
    const ready = await fetch(`${server.address}/api/v1/health/ready`);
    expect(await ready.json()).toMatchObject({
      checks: expect.arrayContaining([expect.objectContaining({ name: "disk", ok: false })]),
    });
    rmSync(ballast);
    await expect.poll(() => send(artist)).toBe(201);
    server.signal("SIGTERM");
    expect((await server.ended).code).toBe(0);
  });
}
