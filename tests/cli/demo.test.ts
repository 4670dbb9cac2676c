import { loadConfig } from "@souffleur/platform/config";
import { createLog } from "@souffleur/platform/log";
import { createServer, type Server } from "@souffleur/server";
import { afterEach, expect, test } from "vitest";
import { testClock } from "../support/clock.ts";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function startServer(): Promise<Server> {
  const flags = {
    SOUFFLEUR_DATABASE_URL: "sqlite::memory:",
    SOUFFLEUR_PORT: "0",
    SOUFFLEUR_TIME_ZONE: "Europe/Paris",
  };
  const config = loadConfig({ environment: {}, flags });
  const server = await createServer({ config, log: createLog("silent"), clock: testClock() });
  servers.push(server);
  return server;
}

const get = async ({ app }: Server, path: string) => (await app.inject(`/api/v1${path}`)).json();

test("the example is a company in mid-season: forty people, past and coming plannings, somebody in the trash", async () => {
  const server = await startServer();
  await server.fillDemo();
  const artists: { name: string; availabilities: unknown[] }[] = await get(server, "/artists");
  expect(artists).toHaveLength(40);
  expect(artists.every(({ availabilities }) => availabilities.length >= 5)).toBe(true);
  const dates: string[] = (await get(server, "/plannings")).map(
    (one: { event_date: string }) => one.event_date,
  );
  expect(dates.length).toBeGreaterThanOrEqual(19);
  expect(dates.filter((date) => date < "2026-11-21").length).toBeGreaterThanOrEqual(12);
  expect(dates.filter((date) => date >= "2026-11-21").length).toBeGreaterThanOrEqual(5);
  expect((await get(server, "/trash")).items).toMatchObject([{ label: "Gaspard Villeneuve" }]);
});

test("once the server runs, its job has filled the inbox", async () => {
  const server = await startServer();
  await server.fillDemo();
  await server.listen();
  await expect
    .poll(async () => (await get(server, "/jobs")).items[0]?.state, { timeout: 15_000 })
    .toBe("succeeded");
  expect((await get(server, "/inbox")).items.length).toBeGreaterThanOrEqual(5);
});

test("the same day gives the same example", async () => {
  const lists = [];
  for (let time = 0; time < 2; time++) {
    const server = await startServer();
    await server.fillDemo();
    const artists: { name: string; availabilities: unknown }[] = await get(server, "/artists");
    lists.push(artists.map(({ name, availabilities }) => ({ name, availabilities })));
  }
  expect(lists[0]).toEqual(lists[1]);
});

test("a database with anything in it is refused, and left as it was", async () => {
  const server = await startServer();
  const body = JSON.stringify({ name: "Ana", availabilities: [] });
  const headers = { "content-type": "application/json" };
  await server.app.inject({ method: "POST", url: "/api/v1/artists", headers, body });
  await expect(server.fillDemo()).rejects.toMatchObject({ code: "not_empty" });
  expect(await get(server, "/artists")).toMatchObject([{ name: "Ana" }]);
});
