import { createMigrations, tables } from "@souffleur/platform/database";
import { migrations } from "@souffleur/server";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { onEachDatabase, type TestDatabase } from "../support/databases.ts";
import { newId } from "../support/planning.ts";
import { type Stage, setStage } from "../support/productions.ts";
import { expectRefused } from "../support/refusals.ts";

/** Two planners at two servers on one database; on SQLite at one, which writes one after the other. */
onEachDatabase((target) => {
  const clock = testClock("2026-11-20T09:00:00.000Z");
  let opened: TestDatabase;
  let app: TestApp;
  let other: TestApp;
  let stage: Stage;

  beforeAll(async () => {
    opened = await target.open();
    if (opened.url === undefined) {
      app = await newApp({ clock, url: "sqlite::memory:" });
      other = app;
      return;
    }
    await createMigrations(opened.database, migrations).up();
    const settings = { SOUFFLEUR_DATABASE_URL: opened.url };
    app = await newApp({ clock, settings });
    other = target.isShared ? await newApp({ clock, settings }) : app;
  });
  beforeEach(async () => {
    stage = await setStage(app.database.queries);
  });
  afterAll(async () => {
    for (const server of new Set([app, other])) await server.close();
    await opened.close();
  });

  const base = () => `/productions/${stage.productionId}`;
  const shift = async (hour: number, people: readonly number[] = [0], over: object = {}) => {
    const at = (h: number) => `2026-11-21T${String(h).padStart(2, "0")}:00`;
    const body = { title: `À ${hour} h`, start: at(hour), end: at(hour + 2), ...over };
    const posts = [{ role: "Plateau", count: 3 }];
    const created = (await app.call("POST", `${base()}/shifts`, { ...body, posts })).body;
    return assign(created, people);
  };
  // biome-ignore lint/suspicious/noExplicitAny: what the server just answered
  const assign = async (made: any, people: readonly number[]) => {
    const assignments = people.map((index) => ({
      ...{ post_id: made.posts[0].id, person_id: stage.people[index], override_reason: "asked" },
    }));
    return (await app.call("PUT", `/shifts/${made.id}/assignments`, { assignments })).body;
  };
  // biome-ignore lint/suspicious/noExplicitAny: the same
  const move = (made: any, over: object) => {
    const { title, start, end, posts, notes } = made;
    return app.call("PUT", `/shifts/${made.id}`, { title, start, end, posts, notes, ...over });
  };
  const preview = async (query = "") => (await app.call("GET", `${base()}/publication${query}`)).body;
  const post = (stamp: string, body: object = {}, headers: object = {}, server = app) =>
    server.call("POST", `${base()}/publications`, body, { "if-match": `"${stamp}"`, ...headers });
  const publish = async (body: { from?: string; to?: string; note?: string } = {}) => {
    const { from, to } = body;
    const query = new URLSearchParams({ ...(from && { from }), ...(to && { to }) });
    return post((await preview(`?${query}`)).stamp, body);
  };
  const told = async () => {
    const rows = await tables<PlanningTables>(app.database.queries)
      .selectFrom("messages")
      .select(["kind", "person_id"])
      .where("person_id", "in", stage.people)
      .orderBy("id")
      .execute();
    return rows.map(({ kind, person_id }) => `${kind} ${stage.people.indexOf(person_id)}`).sort();
  };
  const shown = (changes: readonly { kind: string; fields: string[] }[]) =>
    changes.map(({ kind, fields }) => [kind, ...fields].join(" ")).sort();
  const lastEntry = async () =>
    (await app.call("GET", `/ledger?subject=${stage.productionId}&limit=1`)).body.items[0];

  it("shows what is new, publishes exactly that, and has nothing more to publish", async () => {
    await shift(10, [0, 1]);
    await app.call("POST", `${base()}/shifts`, {
      ...{ title: "À placer", minutes: 60, posts: [] },
      window: { start: "2026-11-21T09:00", end: "2026-11-21T18:00" },
    });
    const before = await app.call("GET", `${base()}/publication`);
    expect(before.body).toMatchObject({ last_number: 0, added: 1, changed: 0, cancelled: 0 });
    expect(before.headers.etag).toBe(`"${before.body.stamp}"`);
    expect(before.body.tells).toMatchObject([
      { kind: "assigned", name: "Person 0", has_email: false },
      { kind: "assigned", name: "Person 1", has_email: false },
    ]);
    const answer = await post(before.body.stamp, { note: "Bienvenue" });
    expect(answer).toMatchObject({ status: 201, body: { number: 1, note: "Bienvenue", added: 1, told: 2 } });
    expect(await preview()).toMatchObject({ last_number: 1, changes: [], tells: [] });
    expect(await told()).toEqual(["assigned 0", "assigned 1"]);
    await expectRefused(
      app,
      ["POST", `${base()}/publications`, {}, { "if-match": `"${(await preview()).stamp}"` }],
      409,
      "nothing_to_publish",
    );
  });

  it("says what changed from what to what, and tells people no more than they need", async () => {
    const [moved, noted, gone, left] = [
      await shift(6),
      await shift(9),
      await shift(12),
      await shift(15, [1, 2]),
    ];
    await publish();
    await move(moved, { start: "2026-11-21T06:30", end: "2026-11-21T08:30" });
    await move(noted, { notes: "Casque" });
    await app.call("DELETE", `/shifts/${gone.id}`);
    await assign(left, [2]);
    const { changes, tells } = await preview();
    expect(shown(changes)).toEqual(["cancelled", "changed notes", "changed people", "changed times"]);
    expect(changes.filter((change: { only_notes: boolean }) => change.only_notes)).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      before: { start: "2026-11-21T06:00:00" },
      after: { start: "2026-11-21T06:30:00" },
    });
    expect(tells.map(({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`)).toEqual([
      "changed Person 0",
      "cancelled Person 0",
      "cancelled Person 1",
    ]);
    expect((await publish()).body).toMatchObject({ number: 2, changed: 3, cancelled: 1, told: 2 });
    expect((await told()).slice(3)).toEqual(["cancelled 0", "cancelled 1", "changed 0"]);
  });

  it("publishes some days alone, and leaves the rest for later", async () => {
    await shift(10);
    const next = await shift(12, [1]);
    await move(next, { start: "2026-11-22T12:00", end: "2026-11-22T14:00" });
    expect((await publish({ from: "2026-11-22" })).body).toMatchObject({ added: 1, told: 1 });
    expect(shown((await preview()).changes)).toEqual(["added"]);
    await expectRefused(
      app,
      ["GET", `${base()}/publication?from=2026-11-22&to=2026-11-21`],
      422,
      "invalid_request",
    );
  });

  it("publishes nothing that somebody did not see", async () => {
    const made = await shift(10);
    const { stamp } = await preview();
    await move(made, { notes: "x" });
    const stale = (tag: string): Parameters<TestApp["call"]> => [
      "POST",
      `${base()}/publications`,
      {},
      { "if-match": tag },
    ];
    for (const tag of [`"${stamp}"`, '"1"', "*", "x".repeat(3_000)])
      await expectRefused(app, stale(tag), 412, "preview_stale");
    await expectRefused(app, ["POST", `${base()}/publications`, {}], 428, "version_required");
    expect(await told()).toEqual([]);
  });

  it("is done once for one key", async () => {
    await shift(10);
    const { stamp } = await preview();
    const key = { "idempotency-key": newId() };
    const [first, again] = [await post(stamp, {}, key), await post(stamp, {}, key)];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(await told()).toEqual(["assigned 0"]);
  });

  it("lets one of two planners be second, whatever they do at once", async () => {
    for (let round = 0; round < 4; round++) {
      stage = await setStage(app.database.queries);
      await shift(10, [0, 1]);
      const { stamp } = await preview();
      const answers = await Promise.all(
        [app, other, app, other].map((server) => post(stamp, {}, {}, server)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412, 412]);
      expect((await app.call("GET", `${base()}/publications`)).body).toHaveLength(1);
      expect(await told()).toEqual(["assigned 0", "assigned 1"]);
    }
  });

  it("remembers every publication with what it changed", async () => {
    const made = await shift(10);
    await publish({ note: "Un" });
    await move(made, { title: "Autre titre" });
    await publish({ note: "Deux" });
    const list = (await app.call("GET", `${base()}/publications?limit=1`)).body;
    expect(list).toMatchObject([{ number: 2, note: "Deux", changed: 1 }]);
    const detail = (await app.call("GET", `${base()}/publications/2`)).body;
    expect(detail.changes).toMatchObject([
      { kind: "changed", fields: ["title"], before: { title: "À 10 h" }, after: { title: "Autre titre" } },
    ]);
    for (const number of ["3", "0", "x", "1e1", "999999999999", "%00"])
      await expectRefused(app, ["GET", `${base()}/publications/${number}`], 404, "publication_not_found");
    for (const path of ["publication", "publications", "publications/1"])
      await expectRefused(app, ["GET", `/productions/${newId()}/${path}`], 404, "production_not_found");
  });

  it("is taken back by publishing what was there before, and that can be taken back too", async () => {
    const made = await shift(10);
    await publish();
    await move(made, { start: "2026-11-21T14:00", end: "2026-11-21T16:00" });
    await publish();
    const second = await lastEntry();
    expect((await app.call("POST", `/ledger/${second.id}/undo`)).status).toBe(204);
    const [third] = (await app.call("GET", `${base()}/publications`)).body;
    expect(third).toMatchObject({ number: 3, undoes: 2, changed: 1, told: 1 });
    expect(shown((await preview()).changes)).toEqual(["changed times"]);
    expect(await told()).toEqual(["assigned 0", "changed 0", "changed 0"]);
    expect((await app.call("POST", `/ledger/${(await lastEntry()).id}/undo`)).status).toBe(204);
    expect((await preview()).changes).toEqual([]);
    // What was published since would be lost.
    await expectRefused(app, ["POST", `/ledger/${second.id}/undo`], 409, "undo_conflict");
  });

  it("takes back the first publication by cancelling all of it", async () => {
    await shift(10);
    await publish();
    expect((await app.call("POST", `/ledger/${(await lastEntry()).id}/undo`)).status).toBe(204);
    expect(await preview()).toMatchObject({ last_number: 2, added: 1, cancelled: 0 });
    expect(await told()).toEqual(["assigned 0", "cancelled 0"]);
  });

  it("is cancelled with its production, and published anew when that comes back", async () => {
    await shift(10);
    await publish();
    expect((await app.call("DELETE", base())).status).toBe(204);
    expect(await told()).toEqual(["assigned 0", "cancelled 0"]);
    const item = (await app.call("GET", "/trash?limit=200")).body.items.find(
      ({ subject_id }: { subject_id: string }) => subject_id === stage.productionId,
    );
    expect((await app.call("POST", `/trash/${item.id}/restore`)).status).toBe(200);
    expect(await preview()).toMatchObject({ last_number: 2, added: 1 });
    await publish();
    const [shift_] = await tables<PlanningTables>(app.database.queries)
      .selectFrom("published_shifts")
      .select(["sequence", "is_cancelled"])
      .where("production_id", "=", stage.productionId)
      .execute();
    expect(shift_).toEqual({ sequence: 2, is_cancelled: 0 });
  });

  it("tells nobody of the past", async () => {
    await shift(10);
    clock.move(3 * 86_400_000);
    try {
      expect((await publish()).body).toMatchObject({ added: 1, told: 0 });
      expect(await told()).toEqual([]);
    } finally {
      clock.move(-3 * 86_400_000);
    }
  });
});
