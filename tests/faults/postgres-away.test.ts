import { createLog } from "@souffleur/platform/log";
import { createServer, type Server } from "@souffleur/server";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { onEachDatabase, type TestDatabase, targets } from "../support/databases.ts";
import { startProxy, type TcpProxy } from "../support/tcp-proxy.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";
import { testConfig } from "../support/test-config.ts";

onEachDatabase(
  (target) => {
    let database: TestDatabase;
    let proxy: TcpProxy;
    let server: Server;

    beforeEach(async () => {
      database = await target.open();
      const url = new URL(database.url ?? "");
      proxy = await startProxy(url.hostname, Number(url.port || 5432));
      Object.assign(url, { hostname: "127.0.0.1", port: String(proxy.port) });
      const flags = {
        SOUFFLEUR_DATABASE_URL: url.href,
        SOUFFLEUR_DATA_DIR: temporaryFolder(),
        // Readiness is asked of a server that only answers requests here.
        SOUFFLEUR_ROLE: "web",
      };
      server = await createServer({
        config: testConfig({ flags }),
        log: createLog("silent"),
      });
    });
    afterEach(async () => {
      proxy.restore();
      await server.close();
      await proxy.close();
      await database.close();
      removeTemporaryFolders();
    });

    const create = () =>
      server.app.inject({
        method: "POST",
        url: "/api/v1/artists",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ name: "Ana", availabilities: [] }),
      });
    const statusOf = async (path: string) => (await server.app.inject(path)).statusCode;
    const healed = () => expect.poll(async () => (await create()).statusCode).toBe(201);

    test("while PostgreSQL is away requests get 503 and when to come back, and the server heals by itself", async () => {
      expect((await create()).statusCode).toBe(201);
      proxy.cut();
      const refused = await create();
      expect(refused.statusCode).toBe(503);
      expect(refused.headers["retry-after"]).toBe("5");
      expect(await statusOf("/api/v1/health/ready")).toBe(503);
      expect(await statusOf("/api/v1/health/live")).toBe(200);
      proxy.restore();
      await healed();
      expect(await statusOf("/api/v1/health/ready")).toBe(200);
    });

    test("connections cut under running requests lose nothing that was acknowledged", async () => {
      const acknowledged: string[] = [];
      const statuses = new Set<number>();
      let cutting = true;
      const writers = Array.from({ length: 4 }, async () => {
        while (cutting) {
          const answer = await create();
          statuses.add(answer.statusCode);
          if (answer.statusCode === 201) acknowledged.push(answer.json().id);
        }
      });
      for (let cut = 0; cut < 10; cut++) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        proxy.cut();
        proxy.restore();
      }
      cutting = false;
      await Promise.all(writers);
      expect([...statuses].every((status) => status === 201 || status === 503)).toBe(true);
      const stored = await storedArtists(database);
      expect(acknowledged.length).toBeGreaterThan(10);
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    });

    test("PostgreSQL ending every connection, as at its restart, is healed from", async () => {
      expect((await create()).statusCode).toBe(201);
      await sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(database.database.queries);
      await healed();
    });

    test("a connection that has fallen silent is given up in bounded time, and never used again", async () => {
      expect((await create()).statusCode).toBe(201);
      proxy.silence();
      const asked = performance.now();
      expect((await create()).statusCode).toBe(503);
      expect(performance.now() - asked).toBeLessThan(30_000);
      proxy.restore();
      await healed();
    });
  },
  [targets.postgres],
);

async function storedArtists({ database }: TestDatabase): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select id from artists`.execute(database.queries);
  return new Set(rows.map((row) => row.id));
}
