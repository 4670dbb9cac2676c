import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { systemClock } from "@souffleur/kernel";
import type { Jobs } from "@souffleur/platform/jobs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { refreshCalendars } from "../../packages/planning/src/adapters/jobs/read-calendars-job.ts";
import { clientOf } from "../support/api-client.ts";
import { newId } from "../support/planning.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";
import { waitUntil } from "../support/wait-until.ts";

/** What the other machine answers; each test says it. */
let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.end();
let host: Server;
let place: string;
let server: TestServer;

beforeAll(async () => {
  host = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening) => host.listen(0, "127.0.0.1", listening));
  place = `127.0.0.1:${(host.address() as AddressInfo).port}`;
  server = await openTestServer(undefined, { SOUFFLEUR_OUTBOUND_ALLOW: place });
  await server.jobs.start();
});
afterEach(() => host.closeAllConnections());
afterAll(async () => {
  await server.jobs.stop();
  await server.close();
  await new Promise((done) => host.close(done));
});

const call: ReturnType<typeof clientOf> = (request) => clientOf(server)(request);
const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
const calendar = (...events: string[]) => ["BEGIN:VCALENDAR", ...events, "END:VCALENDAR"].join("\r\n");
const event = (uid: string, hour: string) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART;TZID=Europe/Paris:${soon.replaceAll("-", "")}T${hour}0000\r\nDURATION:PT1H\r\nEND:VEVENT`;
const answerWith = (text: string, headers = {}) => {
  answer = (_, response) =>
    response.writeHead(200, { "content-type": "text/calendar", ...headers }).end(text);
};

const person = async (): Promise<string> => (await call({ path: "/people", body: { name: "Ana" } })).body.id;
const itemsOf = async (id: string) => (await call({ path: `/people/${id}/availability` })).body.items;
const calendarsOf = async (id: string) => (await call({ path: `/people/${id}/calendars` })).body;
const readings = async (id: string) => {
  await waitUntil("the calendars have been read", async () =>
    (await calendarsOf(id)).every((one: { fetched_at?: string }) => one.fetched_at !== undefined),
  );
  return calendarsOf(id);
};
const subscribe = (id: string, url = `http://${place}/secret-key/ana.ics`, more = {}) =>
  call({ path: `/people/${id}/calendars`, body: { url, ...more } });
/** Reads a calendar again, and waits until that is done. */
async function refresh(id: string, calendarId: string) {
  const { status, body } = await call({
    method: "POST",
    path: `/people/${id}/calendars/${calendarId}/refresh`,
  });
  expect(status).toBe(202);
  await waitUntil(
    "the job is done",
    async () => (await call({ path: `/jobs/${body.id}` })).body.state === "succeeded",
  );
  return (await call({ path: `/jobs/${body.id}` })).body;
}

describe("a calendar on another machine", () => {
  it("is read at once, and says when somebody is taken", async () => {
    answerWith(calendar(event("a", "10")));
    const id = await person();
    const { status, body, text } = await subscribe(id);
    expect([status, body.address, body.kind]).toEqual([201, `http://${place}/…`, "unavailable"]);
    expect(text).not.toContain("secret-key");
    expect(await readings(id)).toMatchObject([{ id: body.id }]);
    expect(await itemsOf(id)).toMatchObject([
      { kind: "unavailable", start: `${soon}T10:00:00`, source: "calendar", calendar_id: body.id },
    ]);
  });

  it("read again says what it says now, and nothing where nothing changed", async () => {
    answerWith(calendar(event("a", "10"), event("b", "12")), { etag: '"1"' });
    const id = await person();
    const { body } = await subscribe(id);
    await readings(id);
    answer = (request, response) => {
      response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 200).end("BEGIN:VCALENDAR");
    };
    await refresh(id, body.id);
    expect(await itemsOf(id)).toHaveLength(2);
    answerWith(calendar(event("b", "14")));
    await refresh(id, body.id);
    expect(await itemsOf(id)).toMatchObject([{ start: `${soon}T14:00:00` }]);
  });

  it("stands beside what the person says, and beside other calendars", async () => {
    answerWith(calendar(event("a", "10")));
    const id = await person();
    await subscribe(id);
    await subscribe(id, `http://${place}/other.ics`, { kind: "available" });
    await readings(id);
    const said = { kind: "preferred", start: `${soon}T20:00:00`, end: `${soon}T22:00:00` };
    await call({ method: "PUT", path: `/people/${id}/availability`, body: { items: [said] } });
    const kinds = (await itemsOf(id)).map(({ kind }: { kind: string }) => kind);
    expect(kinds.toSorted()).toEqual(["available", "preferred", "unavailable"]);
  });

  it("goes to the trash with what it said, and says it again when it is back", async () => {
    answerWith(calendar(event("a", "10")));
    const id = await person();
    const { body } = await subscribe(id);
    await readings(id);
    const path = `/people/${id}/calendars/${body.id}`;
    expect((await call({ method: "DELETE", path })).status).toBe(204);
    expect([await calendarsOf(id), await itemsOf(id)]).toEqual([[], []]);
    const [trashed] = (await call({ path: "/trash?limit=1" })).body.items;
    expect(JSON.stringify(trashed)).not.toContain("secret-key");
    expect((await call({ method: "POST", path: `/trash/${trashed.id}/restore` })).status).toBe(200);
    await refresh(id, body.id);
    expect(await itemsOf(id)).toHaveLength(1);
  });

  it("is taken back by its entry in the ledger, which does not say where it is", async () => {
    answerWith(calendar(event("a", "10")));
    const id = await person();
    await subscribe(id);
    await readings(id);
    const { items } = (await call({ path: "/ledger?limit=10" })).body;
    expect(JSON.stringify(items)).not.toContain("secret-key");
    const entry = items.find(({ action }: { action: string }) => action === "planning.calendar.created");
    expect((await call({ method: "POST", path: `/ledger/${entry.id}/undo` })).status).toBe(204);
    expect(await calendarsOf(id)).toEqual([]);
  });
});

it("is asked for again some hours after it was read, once for all servers", async () => {
  answerWith(calendar());
  const id = await person();
  const { body } = await subscribe(id);
  await readings(id);
  const asked: unknown[][] = [];
  const jobs = {
    async enqueue(
      _unit: unknown,
      _type: unknown,
      { calendarIds }: { calendarIds: string[] },
      { idempotencyKey }: { idempotencyKey: string },
    ) {
      if (calendarIds.includes(body.id)) asked.push([idempotencyKey]);
      return { ok: true, value: {} };
    },
  } as unknown as Jobs;
  const at = (hours: number) => ({ ...systemClock, millis: () => Date.now() + hours * 3_600_000 });
  for (const clock of [at(1), at(7), at(7)]) {
    await refreshCalendars({ database: server.database, clock }, jobs, {} as never).run();
  }
  expect(asked).toHaveLength(2);
  expect(asked[0]).toEqual(asked[1]);
});

describe("a machine that answers badly", () => {
  it.each([
    ["with a page to sign in", (response: ServerResponse) => response.end("<html></html>"), "not_a_calendar"],
    ["with nothing", (response: ServerResponse) => response.end(), "not_a_calendar"],
    ["with an error", (response: ServerResponse) => response.writeHead(500).end(), "answer_refused"],
    ["with too much", (response: ServerResponse) => response.end("x".repeat(3_000_000)), "answer_too_large"],
    [
      "with the way to this very machine",
      (response: ServerResponse) => response.writeHead(302, { location: "https://127.0.0.1/" }).end(),
      "address_refused",
    ],
    ["by hanging up", (response: ServerResponse) => response.socket?.destroy(), "host_unreachable"],
  ])("%s changes nothing, and says why", async (_, answerBadly, code) => {
    answerWith(calendar(event("a", "10")));
    const id = await person();
    const { body } = await subscribe(id);
    await readings(id);
    answer = (_request, response) => void answerBadly(response);
    const job = await refresh(id, body.id);
    expect(job.result ?? job.outcome).toMatchObject({ read: 0, failed: 1 });
    const [calendarNow] = await calendarsOf(id);
    expect(calendarNow.failure.code).toBe(code);
    expect(JSON.stringify([job, calendarNow])).not.toContain("secret-key");
    expect(await itemsOf(id)).toHaveLength(1);
    answerWith(calendar());
    await refresh(id, body.id);
    expect((await calendarsOf(id))[0]).not.toHaveProperty("failure");
    expect(await itemsOf(id)).toEqual([]);
  });

  it("with half a calendar is read as far as it goes", async () => {
    answerWith(calendar(event("a", "10"), event("b", "12")).slice(0, -20));
    const id = await person();
    await subscribe(id);
    await readings(id);
    expect((await itemsOf(id)).length).toBeGreaterThan(0);
  });
});

describe("an address that is refused", () => {
  it.each(["ftp://example.org/a.ics", "file:///etc/passwd", "a.ics", "", "https://"])("%s", async (url) => {
    expect(await subscribe(await person(), url)).toMatchObject({
      status: 422,
      body: { code: "invalid_request" },
    });
  });

  it.each([
    "https://127.0.0.1/a.ics",
    "http://localhost:1/a.ics",
    "https://[::1]/a.ics",
    "webcal://192.168.1.1/a.ics",
    "https://user:secret@example.org/a.ics",
    "https://example.org:8443/a.ics",
  ])("%s, when it is asked for", async (url) => {
    const id = await person();
    await subscribe(id, url);
    const [{ failure }] = await readings(id);
    expect(failure.code).toMatch(/^address_/);
  });

  it("because somebody reads it already, or reads ten", async () => {
    answerWith(calendar());
    const id = await person();
    await subscribe(id);
    expect(await subscribe(id)).toMatchObject({ status: 409, body: { code: "calendar_exists" } });
    for (let n = 1; n < 10; n++) await subscribe(id, `http://${place}/${n}.ics`);
    expect(await subscribe(id, `http://${place}/11.ics`)).toMatchObject({
      status: 409,
      body: { code: "too_many_calendars" },
    });
    await readings(id);
  });

  it("because it is somebody else’s, or nobody’s", async () => {
    answerWith(calendar());
    const [id, other] = [await person(), await person()];
    const { body } = await subscribe(id);
    await readings(id);
    for (const [person, calendarId] of [
      [other, body.id],
      [id, newId()],
      [id, "none"],
    ]) {
      const path = `/people/${person}/calendars/${calendarId}`;
      expect(await call({ method: "DELETE", path })).toMatchObject({
        status: 404,
        body: { code: "calendar_not_found" },
      });
      expect(await call({ method: "POST", path: `${path}/refresh` })).toMatchObject({ status: 404 });
    }
    expect(await subscribe(newId())).toMatchObject({ status: 404, body: { code: "person_not_found" } });
    expect((await call({ path: `/people/${newId()}/calendars` })).status).toBe(404);
  });
});
