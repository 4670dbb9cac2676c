import { setTimeout as sleep } from "node:timers/promises";
import { createEventHub, type LiveEvent, PostgresEvents, type Resync } from "@souffleur/platform/events";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { onEachDatabase, type TestDatabase, targets } from "../support/databases.ts";
import { waitUntil } from "../support/wait-until.ts";

type Told = LiveEvent | Resync;
const event = (n: number, key = "1"): LiveEvent => ({ topic: "job", key, data: { n }, access: "owner" });

onEachDatabase(
  (target) => {
    let opened: TestDatabase;
    const servers: PostgresEvents[] = [];
    const errors: unknown[] = [];

    beforeEach(async () => {
      errors.length = 0;
      opened = await target.open();
    });
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.stop();
      await opened.close();
    });

    /** One server's events, and all it was told. */
    async function server(url = opened.url ?? "") {
      const local = createEventHub((error) => errors.push(error));
      const told: Told[] = [];
      local.subscribe((each) => told.push(each));
      const events = new PostgresEvents({
        url,
        local,
        onError: (error) => errors.push(error),
        reconnectMs: [20, 100],
        pingMs: 500,
      });
      servers.push(events);
      events.start();
      return { events, told };
    }
    const connected = (...of: { events: PostgresEvents }[]) =>
      waitUntil("all are connected", () => of.every(({ events }) => events.isConnected));
    const cutConnections = () =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'souffleur events'`.execute(
        opened.database.queries,
      );

    it("tells every server once what one of them publishes", async () => {
      const [a, b, c] = [await server(), await server(), await server()];
      await connected(a, b, c);
      a.events.publish(event(1));
      await waitUntil("the others are told", () => b.told.length > 0 && c.told.length > 0);
      await sleep(50);
      expect([a.told, b.told, c.told]).toEqual([[event(1)], [event(1)], [event(1)]]);
    });

    it("brings the newest of very many, and all others in their order", async () => {
      const [a, b] = [await server(), await server()];
      await connected(a, b);
      for (let n = 0; n < 5_000; n++) a.events.publish(event(n, String(n % 7)));
      const last = () => b.told.at(-1) as LiveEvent | undefined;
      await waitUntil("the last is there", () => (last()?.data as { n: number } | undefined)?.n === 4_999);
      expect(b.told.length).toBeLessThan(5_000);
      expect(new Set(b.told.map((each) => (each as LiveEvent).key)).size).toBe(7);
    });

    it("asks for a fresh look where an event is too large to travel", async () => {
      const [a, b] = [await server(), await server()];
      await connected(a, b);
      a.events.publish({ ...event(1), data: "é".repeat(5_000) });
      await waitUntil("the other is told", () => b.told.length > 0);
      expect(b.told).toEqual([{ topic: "resync" }]);
    });

    it("heals a lost connection, and asks everybody to look anew", async () => {
      const [a, b] = [await server(), await server()];
      await connected(a, b);
      await cutConnections();
      await waitUntil("both look anew", () =>
        [a, b].every(({ told }) => told.some((each) => each.topic === "resync")),
      );
      await connected(a, b);
      b.events.publish(event(2));
      await waitUntil("it is told again", () => a.told.some((each) => each.topic === "job"));
    });

    it("goes on within its own process while the database is away", async () => {
      const alone = await server("postgres://postgres@127.0.0.1:1/nowhere");
      alone.events.publish(event(1));
      expect(alone.told).toEqual([event(1)]);
      await waitUntil("it has tried again", () => errors.length >= 2);
      expect(alone.events.isConnected).toBe(false);
    });

    it("stops, also while it is not connected", async () => {
      const a = await server();
      const alone = await server("postgres://postgres@127.0.0.1:1/nowhere");
      await connected(a);
      await Promise.all([a.events.stop(), alone.events.stop()]);
      a.events.publish(event(1));
    });
  },
  [targets.postgres],
);
