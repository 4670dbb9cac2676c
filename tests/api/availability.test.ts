import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { evening, morning, newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock: testClock() });
});
afterAll(() => app.close());

const person = async (over: Record<string, unknown> = {}): Promise<string> =>
  (await app.call("POST", "/people", { name: "Ana", ...over })).body.id;
const put = (id: string, items: readonly unknown[], headers = {}): Parameters<TestApp["call"]> => [
  "PUT",
  `/people/${id}/availability`,
  { items },
  headers,
];
const read = async (id: string, headers = {}) =>
  (await app.call("GET", `/people/${id}/availability`, undefined, headers)).body;
const newestEntry = async () => (await app.call("GET", "/ledger?limit=1")).body.items[0];

const mondays = {
  kind: "preferred",
  start: "2026-05-04T18:00:00",
  end: "2026-05-04T23:00:00",
  recurrence: "FREQ=WEEKLY;BYDAY=MO",
};

describe("what a person says of their time", () => {
  it("is stored as a whole, single free ranges as those of the basic contract", async () => {
    const id = await person();
    const away = { kind: "unavailable", ...evening, note: "train" };
    const answer = await app.call(...put(id, [away, mondays, { kind: "available", ...morning }]));
    expect([answer.status, answer.headers.etag]).toEqual([200, '"2"']);
    expect(answer.body.items).toEqual([
      { kind: "available", ...morning, exceptions: [], source: "person" },
      { id: expect.any(String), ...away, exceptions: [], source: "person" },
      { id: expect.any(String), ...mondays, said: "every Monday", exceptions: [], source: "person" },
    ]);
    expect((await app.call("GET", `/artists/${id}`)).body).toMatchObject({
      availabilities: [morning],
      version: 2,
    });
    expect(await read(id)).toEqual(answer.body);
  });

  it("says how it recurs in the language of who asks", async () => {
    const id = await person();
    await app.call(...put(id, [{ ...mondays, recurrence: "RRULE:freq=weekly;byday=mo,th;until=20270303" }]));
    const { items } = await read(id, { "accept-language": "fr" });
    expect(items[0]).toMatchObject({
      recurrence: "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270303",
      said: "tous les lundis et jeudis jusqu’au 3 mars 2027",
    });
  });

  it("can be read, changed and written", async () => {
    const id = await person({ availabilities: [morning] });
    await app.call(...put(id, [mondays, { kind: "available", ...morning }]));
    const before = await read(id);
    const answer = await app.call("PUT", `/people/${id}/availability`, before, { "if-match": '"2"' });
    const withoutIds = ({ items }: typeof before) => items.map(({ id: _, ...item }: { id: string }) => item);
    expect([answer.status, withoutIds(answer.body)]).toEqual([200, withoutIds(before)]);
  });

  it("is taken back and brought again, as long as nobody said anything else since", async () => {
    const id = await person({ availabilities: [morning] });
    await app.call(...put(id, [mondays]));
    const { id: entry } = await newestEntry();
    await app.call(...put(id, [{ ...mondays, kind: "tentative" }]));
    expect(await app.call("POST", `/ledger/${entry}/undo`)).toMatchObject({ status: 409 });
    const { id: newer } = await newestEntry();
    expect((await app.call("POST", `/ledger/${newer}/undo`)).status).toBe(204);
    expect((await read(id)).items).toMatchObject([mondays]);
    expect((await app.call("POST", `/ledger/${entry}/undo`)).status).toBe(204);
    expect((await read(id)).items).toEqual([
      { kind: "available", ...morning, exceptions: [], source: "person" },
    ]);
  });

  it("goes to the trash with the person, and comes back with them", async () => {
    const id = await person();
    await app.call(...put(id, [mondays]));
    const before = (await read(id)).items;
    await app.call("DELETE", `/people/${id}`);
    const { id: trash } = (await app.call("GET", "/trash?limit=1")).body.items[0];
    await app.call("POST", `/trash/${trash}/restore`);
    expect((await read(id)).items).toEqual(before);
  });
});

describe("what cannot be said", () => {
  it.each([
    ["an end before its start", { ...mondays, end: "2026-05-04T17:00:00" }],
    ["a range without length", { ...mondays, end: mondays.start }],
    ["a kind nobody knows", { ...mondays, kind: "busy" }],
    ["a day that does not exist", { ...mondays, start: "2026-02-30T10:00:00" }],
    ["the year 0", { ...mondays, start: "0000-01-01T10:00:00" }],
    ["a rule without frequency", { ...mondays, recurrence: "BYDAY=MO" }],
    ["a rule with a part nobody knows", { ...mondays, recurrence: "FREQ=DAILY;X=1" }],
    ["a rule with both ends", { ...mondays, recurrence: "FREQ=DAILY;COUNT=2;UNTIL=20270101" }],
    [
      "a rule of five thousand letters",
      { ...mondays, recurrence: `FREQ=DAILY;BYDAY=${"MO,".repeat(2_000)}` },
    ],
    ["a note on a single free range", { kind: "available", ...morning, note: "x" }],
    ["nothing", null],
  ])("%s", async (_, item) => {
    const id = await person();
    await expectRefused(app, put(id, [item]), 422, "invalid_request");
  });

  it("a member nobody knows", async () => {
    await expectRefused(
      app,
      put(await person(), [{ ...mondays, until: "2027-01-01" }]),
      400,
      "unknown_field",
    );
  });

  it("names the fault of a rule where it stands", async () => {
    const id = await person();
    const answer = await app.call(...put(id, [mondays, { ...mondays, recurrence: "FREQ=DAILY;BYHOUR=25" }]));
    expect(JSON.stringify(answer.body.errors)).toContain("“25” is not a possible value of BYHOUR.");
  });

  it("the same free range twice", async () => {
    const id = await person();
    const free = { kind: "available", ...morning };
    await expectRefused(app, put(id, [free, free]), 409, "availability_repeated");
  });

  it("anything of nobody, or of a version that is not the present one", async () => {
    await expectRefused(app, put(newId(), [mondays]), 404, "person_not_found");
    await expectRefused(app, put("nobody", [mondays]), 404, "person_not_found");
    const id = await person();
    await expectRefused(app, put(id, [mondays], { "if-match": '"9"' }), 412, "version_stale");
    expect((await app.call("GET", `/people/${newId()}/availability`)).status).toBe(404);
  });
});
