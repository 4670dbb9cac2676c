import { tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { type Stage, setStage } from "../support/productions.ts";
import { expectRefused } from "../support/refusals.ts";

let app: TestApp;
let stage: Stage;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
beforeEach(async () => {
  stage = await setStage(app.database.queries, { people: 2 });
});
afterAll(() => app.close());

type Body = Record<string, unknown>;
type Call = Parameters<TestApp["call"]>;

const posts = [{ role: "Plateau", count: 2 }];
const create = async (start: string, end: string, over: Body = {}) =>
  (
    await app.call("POST", `/productions/${stage.productionId}/shifts`, {
      title: start,
      start,
      end,
      posts,
      ...over,
    })
  ).body;
const assign = (shift: { id: string; posts: { id: string }[] }, over: Body = {}, person = 0): Call => [
  "PUT",
  `/shifts/${shift.id}/assignments`,
  { assignments: [{ post_id: shift.posts[0]?.id, person_id: stage.people[person], ...over }] },
  { "if-match": "*" },
];
const decide = async (rules: readonly Body[]) => {
  const { version } = (await app.call("GET", "/planning/rules")).body;
  await app.call("PUT", "/planning/rules", { rules }, { "if-match": `"${version}"` });
};
const say = (kind: string, start: string, end: string) =>
  tables<PlanningTables>(app.database.queries)
    .insertInto("availability_rules")
    .values({
      ...{ id: crypto.randomUUID() as never, person_id: stage.people[0] as never, kind: kind as never },
      ...{ starts_at: start as never, ends_at: end as never, recurrence: null, exceptions: "[]" },
      ...{ note: null, subscription_id: null, uid: null },
    })
    .execute();

describe("who is put in a shift", () => {
  it("rests enough before and after, or is refused with all that is wrong", async () => {
    const late = await create("2026-03-02T18:00:00", "2026-03-02T23:00:00");
    const early = await create("2026-03-03T08:00:00", "2026-03-03T12:00:00");
    expect((await app.call(...assign(late))).status).toBe(200);
    const refused = await expectRefused(app, assign(early), 409, "rules_forbid");
    expect(refused.body.breaches).toMatchObject([
      {
        code: "daily_rest",
        person_id: stage.people[0],
        start: "2026-03-02T23:00:00",
        evidence: { actual: 540, missing: 120 },
      },
    ]);
    expect(refused.body.detail).toMatch(/^Person 0 has 9\sh of rest/);
    expect((await app.call(...assign(early, {}, 1))).status).toBe(200);
  });

  it("may do what is only warned of, and is told", async () => {
    const long = await create("2026-03-02T09:00:00", "2026-03-02T16:00:00");
    const answer = await app.call(...assign(long));
    expect(answer.body.warnings).toMatchObject([{ code: "work_break", severity: "warn" }]);
    // What was given out comes back in with the next change.
    expect((await app.call("PUT", `/shifts/${long.id}`, { ...answer.body, title: "x" })).status).toBe(200);
    const short = await create("2026-03-04T09:00:00", "2026-03-04T12:00:00");
    expect((await app.call(...assign(short))).body).not.toHaveProperty("warnings");
  });

  it("does not answer for what was wrong before", async () => {
    await decide([{ code: "daily_rest", severity: "ignore" }]);
    const late = await create("2026-03-02T18:00:00", "2026-03-02T23:00:00");
    const early = await create("2026-03-03T08:00:00", "2026-03-03T12:00:00");
    for (const shift of [late, early]) expect((await app.call(...assign(shift))).status).toBe(200);
    await decide([]);
    expect((await app.call(...assign(early, { pinned: true }))).status).toBe(200);
    const moved = { ...early, start: "2026-03-03T08:30:00", end: "2026-03-03T12:30:00" };
    await expectRefused(app, ["PUT", `/shifts/${early.id}`, moved, { "if-match": "*" }], 409, "rules_forbid");
    const later = { ...early, start: "2026-03-03T10:00:00", end: "2026-03-03T12:30:00" };
    expect((await app.call("PUT", `/shifts/${early.id}`, later, { "if-match": "*" })).status).toBe(200);
  });

  it("has the skill of the post, unless somebody wrote down why not", async () => {
    const skilled = [{ role: "Son", skill_id: stage.skillId, level: 2, count: 1 }];
    const shift = await create("2026-03-02T18:00:00", "2026-03-02T20:00:00", { posts: skilled });
    const refused = await expectRefused(app, assign(shift), 409, "rules_forbid");
    expect(refused.body.breaches).toMatchObject([{ code: "missing_skill", post_id: shift.posts[0].id }]);
    expect((await app.call(...assign(shift, { override_reason: "En formation" }))).status).toBe(200);
  });

  it("did not say no, unless somebody wrote down that they changed their mind", async () => {
    await say("unavailable", "2026-03-02T00:00:00", "2026-03-03T00:00:00");
    const shift = await create("2026-03-02T18:00:00", "2026-03-02T20:00:00");
    const refused = await expectRefused(app, assign(shift), 409, "rules_forbid");
    expect(refused.body.breaches).toMatchObject([{ code: "unavailable", evidence: { said: 120 } }]);
    const answer = await app.call(...assign(shift, { override_reason: "Vu au téléphone" }));
    expect([answer.status, answer.body.warnings]).toMatchObject([200, [{ code: "unavailable" }]]);
  });

  it("may have said nothing: a person can ask them", async () => {
    await tables<PlanningTables>(app.database.queries)
      .updateTable("profiles")
      .set({ free_by_default: 0 })
      .execute();
    const shift = await create("2026-03-02T18:00:00", "2026-03-02T20:00:00");
    const answer = await app.call(...assign(shift));
    expect([answer.status, answer.body.warnings]).toMatchObject([
      200,
      [{ code: "unavailable", evidence: { said: 0 } }],
    ]);
  });

  it("may be anybody anywhere where the rules are set to ignore", async () => {
    await decide([
      { code: "work_a_day", severity: "warn" },
      { code: "span_a_day", severity: "ignore" },
      { code: "work_break", severity: "ignore" },
    ]);
    const endless = await create("2026-03-02T06:00:00", "2026-03-02T23:00:00");
    const answer = await app.call(...assign(endless));
    expect(answer.body.warnings).toMatchObject([{ code: "work_a_day", severity: "warn" }]);
    await decide([]);
  });
});
