import { setTimeout as sleep } from "node:timers/promises";
import {
  createEventHub,
  type EventHub,
  eventProblems,
  eventRoutes,
  LiveFeeds,
} from "@souffleur/platform/events";
import type { App } from "@souffleur/platform/http";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createBareApp } from "../support/bare-app.ts";
import { type TestDatabase, targets } from "../support/databases.ts";
import { type EventClient, watchEvents } from "../support/event-client.ts";
import { waitUntil } from "../support/wait-until.ts";

const MAX_CLIENTS = 5;
let opened: TestDatabase;
let app: App;
let events: EventHub;
let feeds: LiveFeeds;
let address: string;
const clients: EventClient[] = [];

beforeEach(async () => {
  opened = await targets.sqliteMemory.open();
  events = createEventHub(() => {});
  feeds = new LiveFeeds({ events, presenters: {}, maxClients: MAX_CLIENTS });
  app = await createBareApp(opened.database, eventProblems);
  eventRoutes(app, feeds);
  address = await app.listen({ port: 0, host: "127.0.0.1" });
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.leave();
  await app.close();
  await opened.close();
});

async function watch(roles = "owner", headers = {}): Promise<EventClient> {
  const client = await watchEvents(`${address}/events`, { "x-roles": roles, ...headers });
  clients.push(client);
  return client;
}
const publish = (n: number, key = "1") =>
  events.publish({ topic: "job", key, data: { n }, access: "planning:read" });

it("answers as a feed that nobody may keep, with the headers of every answer", async () => {
  const client = await watch();
  expect(client.status).toBe(200);
  expect(client.headers).toMatchObject({
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache, no-transform",
    "x-content-type-options": "nosniff",
    "x-request-id": expect.any(String),
  });
});

it("brings an event as it comes", async () => {
  const client = await watch();
  publish(1);
  await waitUntil("the event is here", () => client.events.length === 1);
  expect(client.events).toEqual([{ id: expect.any(String), event: "job", data: { n: 1 } }]);
});

it("lets nobody unknown watch", async () => {
  const client = await watchEvents(`${address}/events`);
  expect(client.status).toBe(401);
});

it("asks a client that comes back to look anew", async () => {
  const client = await watch("owner", { "last-event-id": "0123-7" });
  await waitUntil("it is told", () => client.events.length === 1);
  expect(client.events).toMatchObject([{ event: "resync" }]);
});

it("refuses one client too many for now, and takes it when another has left", async () => {
  for (let n = 0; n < MAX_CLIENTS; n++) await watch();
  const refused = await watch();
  expect(refused.status).toBe(503);
  expect(refused.headers["retry-after"]).toBe("30");
  await waitUntil("the refusal is read", () => refused.text().includes("too_many_watchers"));
  clients[0]?.leave();
  await waitUntil("the feed is gone", () => feeds.count === MAX_CLIENTS - 1);
  expect((await watch()).status).toBe(200);
});

it("forgets a client whose connection broke", async () => {
  const client = await watch();
  client.leave();
  await waitUntil("the feed is gone", () => feeds.count === 0);
  publish(1);
});

it("holds little for a client that does not read, and then brings it up to date", async () => {
  const client = await watch();
  const large = "x".repeat(50_000);
  // Stalls this process's own end of the connection too: nothing is read while this loop runs.
  for (let n = 0; n < 2_000; n++)
    events.publish({ topic: "job", key: String(n % 10), data: { n, large }, access: "planning:read" });
  await waitUntil("the newest is here", () => client.events.length >= 10);
  await sleep(50);
  const newest = client.events.slice(-10).map(({ data }) => (data as { n: number }).n);
  expect(newest).toEqual([1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999]);
  expect(client.events.length).toBeLessThan(200);
});

it("ends every feed when the server stops, and says when to come back", async () => {
  const client = await watch();
  await app.close();
  await client.ended;
  expect(client.text()).toMatch(/retry: \d{4}\n\n$/);
});
