import { createLog } from "@souffleur/platform/log";
import { createServer, type Server } from "@souffleur/server";
import { afterEach, expect, test } from "vitest";
import { testClock } from "../support/clock.ts";
import { testConfig } from "../support/test-config.ts";

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
  const config = testConfig({ flags });
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

test("the company has crafts, prices and teams, and venues in three towns", async () => {
  const server = await startServer();
  await server.fillDemo();
  const people: Record<string, never[]>[] = await get(server, "/people");
  expect(people.filter(({ kind }) => String(kind) === "technician").length).toBeGreaterThanOrEqual(10);
  for (const { skills, team_ids, rates } of people)
    expect([skills?.length, team_ids?.length, Object.keys(rates ?? {}).length]).not.toContain(0);
  expect((await get(server, "/people?q=lumiere")).length).toBeGreaterThanOrEqual(3);
  const teams: { name: string; member_ids: string[] }[] = await get(server, "/teams");
  expect(teams.map(({ name }) => name)).toEqual(["Accueil", "Musique", "Technique", "Troupe"]);
  expect(teams.flatMap(({ member_ids }) => member_ids)).toHaveLength(40);
  const venues: { rooms: unknown[]; address: string }[] = await get(server, "/venues");
  expect(venues).toHaveLength(5);
  expect(new Set(venues.map(({ address }) => address.split(", ").at(-1))).size).toBe(3);
  const ways: { source: string }[] = await get(server, "/travel-times");
  expect(ways).toHaveLength(20);
  expect(ways.filter(({ source }) => source === "given")).toHaveLength(4);
  const said = await Promise.all(people.map(({ id }) => get(server, `/people/${id}/availability`)));
  const recurring = said.flatMap(({ items }) => items).filter(({ recurrence }) => recurrence !== undefined);
  expect(recurring.length).toBeGreaterThanOrEqual(20);
});

test("two productions are under way, with shifts, people in most of them, and something left to plan", async () => {
  const server = await startServer();
  await server.fillDemo();
  const productions: { id: string; name: string }[] = await get(server, "/productions");
  expect(productions.map(({ name }) => name)).toEqual(["Le Songe d'une nuit d'été", "La Nuit des lampions"]);
  expect(await get(server, "/mission-types")).toHaveLength(5);
  for (const { id } of productions) {
    const coverage = await get(server, `/productions/${id}/coverage`);
    expect(coverage.shifts).toBeGreaterThanOrEqual(8);
    expect(coverage.filled / coverage.seats).toBeGreaterThan(0.3);
    expect(coverage.filled).toBeLessThan(coverage.seats);
    expect(coverage.without_rate).toBe(0);
  }
  const [play] = productions;
  const { unplaced } = await get(server, `/productions/${play?.id}/coverage`);
  expect(unplaced).toBeGreaterThanOrEqual(4);
  const conflicts = await get(server, "/planning/conflicts?from=2026-11-09&to=2026-12-13&limit=200");
  const codes = new Set(conflicts.map(({ code }: { code: string }) => code));
  expect(codes).toContain("post_underfilled");
  expect(codes.size).toBeGreaterThanOrEqual(2);
});

test("once the server runs, its job has filled the inbox", async () => {
  const server = await startServer();
  await server.fillDemo();
  await server.listen();
  // Others are asked for as well, and some of them for a later day.
  const proposing = async () =>
    (await get(server, "/jobs")).items.find(({ type }: { type: string }) => type === "planning.propose");
  await expect.poll(async () => (await proposing())?.state).toBe("succeeded");
  expect((await get(server, "/inbox")).items.length).toBeGreaterThanOrEqual(5);
});

test("once the server runs, two drafts of the play wait to be laid side by side", async () => {
  const server = await startServer();
  await server.fillDemo();
  await server.listen();
  const drafts = async () => (await get(server, "/production-proposals")).items;
  // And one for whoever could stand in for somebody who said no.
  await expect.poll(async () => (await drafts()).length).toBe(3);
  type Draft = { name: string; id: string; filled: number };
  const named = new Map<string, Draft>((await drafts()).map((one: Draft) => [one.name, one]));
  const [fresh, kept] = [named.get("Tout reprendre"), named.get("Compléter le plan")];
  expect([...named.keys()].filter((name) => /^Remplacer .+ · .+, \d{4}-\d\d-\d\d$/.test(name))).toHaveLength(
    1,
  );
  expect(kept?.filled).toBeGreaterThan(20);
  const compared = await get(server, `/production-proposals/compare?left=${kept?.id}&right=${fresh?.id}`);
  expect(compared.changes.replaced + compared.changes.moved).toBeGreaterThan(0);
});

test("the same day gives the same example", async () => {
  const lists = [];
  for (let time = 0; time < 2; time++) {
    const server = await startServer();
    await server.fillDemo();
    lists.push([
      await get(server, "/people"),
      await get(server, "/venues"),
      await get(server, "/teams"),
      await get(server, "/travel-times"),
    ]);
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
