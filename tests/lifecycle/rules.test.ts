import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlanFacts } from "../../packages/planning/src/domain/plan/facts.ts";
import { breachId } from "../../packages/planning/src/domain/rules/breach.ts";
import { checkPlan, ruleCodes } from "../../packages/planning/src/domain/rules.ts";
import {
  assigned,
  person,
  plan,
  post,
  shift,
  slot,
  venue,
} from "../../packages/planning/test/plan-builder.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";
import { storePlan } from "../support/stored-plan.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
afterAll(() => app.close());

const seen = (version: number) => ({ "if-match": `"${version}"` });
const must = async (...request: Parameters<TestApp["call"]>) => {
  const answer = await app.call(...request);
  expect([answer.status, answer.text]).toEqual([
    expect.toSatisfy((status) => status < 300),
    expect.anything(),
  ]);
  return answer.body;
};
const put = (rules: unknown, version: number): Parameters<TestApp["call"]> => [
  "PUT",
  "/planning/rules",
  { rules },
  seen(version),
];

interface Rule {
  readonly code: string;
  readonly severity: string;
  readonly limits: readonly { readonly name: string; readonly value: number }[];
}
const ruleOf = (body: { rules: readonly Rule[] }, code: string) =>
  body.rules.find((rule) => rule.code === code);

const versionNow = async (): Promise<number> => (await must("GET", "/planning/rules")).version;

// Each test finds the rules as shipped, and leaves them so: they come in any order.
describe("the rules", () => {
  it("are as shipped until somebody decides otherwise, which can be taken back", async () => {
    const shipped = await app.call("GET", "/planning/rules");
    const { version } = shipped.body;
    expect(shipped.headers.etag).toBe(`"${version}"`);
    expect(shipped.body.rules.map(({ code }: Rule) => code)).toEqual(ruleCodes);
    expect(ruleOf(shipped.body, "daily_rest")).toMatchObject({
      title: { fr: "Repos quotidien" },
      severity: "forbid",
      reference: "Code du travail, art. L3131-1",
      limits: [{ name: "minutes", unit: "minutes", value: 660, shipped: 660 }],
    });
    const choice = { code: "daily_rest", severity: "warn", limits: { minutes: 540 } };
    const set = await must(...put([choice], version));
    expect(ruleOf(set, "daily_rest")).toMatchObject({
      severity: "warn",
      shipped_severity: "forbid",
      limits: [{ value: 540, shipped: 660 }],
    });
    expect(await must("GET", "/planning/rules")).toEqual(set);
    const [entry] = (await must("GET", "/ledger?limit=1&subject=rules")).items;
    expect(entry).toMatchObject({ action: "planning.rules.replaced" });
    await must("POST", `/ledger/${entry.id}/undo`);
    expect(await must("GET", "/planning/rules")).toEqual({ ...shipped.body, version: version + 2 });
    await expectRefused(app, ["POST", `/ledger/${entry.id}/undo`], 409, "undo_conflict");
  });

  it("go back to how they are shipped with an empty list", async () => {
    const version = await versionNow();
    await must(...put([{ code: "sunday_work", severity: "forbid" }], version));
    const reset = await must(...put([], version + 1));
    expect(ruleOf(reset, "sunday_work")).toMatchObject({ severity: "ignore" });
    expect(reset.version).toBe(version + 2);
  });

  it("are decided by who saw them", async () => {
    await expectRefused(app, put([], (await versionNow()) + 1), 412, "version_stale");
    await expectRefused(app, ["PUT", "/planning/rules", { rules: [] }], 428, "version_required");
  });

  it.each([
    ["a rule nobody knows", [{ code: "luck" }], "rules[0].code"],
    ["a rule by the name of a prototype", [{ code: "__proto__" }], "rules[0].code"],
    ["a severity nobody knows", [{ code: "overlap", severity: "kill" }], "rules[0].severity"],
    ["a limit of another rule", [{ code: "daily_rest", limits: { days: 6 } }], "rules[0].limits.days"],
    [
      "a limit every object has",
      [{ code: "daily_rest", limits: { constructor: 6 } }],
      "rules[0].limits.constructor",
    ],
    ["half a minute", [{ code: "daily_rest", limits: { minutes: 0.5 } }], "rules[0].limits.minutes"],
    ["a rest of a year", [{ code: "daily_rest", limits: { minutes: 525_600 } }], "rules[0].limits.minutes"],
    ["eight days a week", [{ code: "days_a_week", limits: { days: 8 } }], "rules[0].limits.days"],
    ["an average over no week", [{ code: "average_weeks", limits: { weeks: 0 } }], "rules[0].limits.weeks"],
    ["a rule twice", [{ code: "overlap" }, { code: "overlap" }], "rules[1].code"],
    ["no list", { daily_rest: {} }, "rules"],
  ])("refuse %s", async (_name, rules, path) => {
    const answer = await expectRefused(app, put(rules, await versionNow()), 422, "invalid_request");
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path);
  });
});

const stage = venue("Scène", { id: newId<"venue">(), openingHours: [] });
const newYork = venue("NYC", { id: newId<"venue">(), zone: "America/New_York" });
const [ana, bao] = [person("Ana", { id: newId<"artist">() }), person("Bao", { id: newId<"artist">() })];
const productionId = newId<"production">();
const aShift = (title: string, from: string, to: string, more = {}) =>
  shift(title, slot(from, to), {
    ...{
      id: newId<"shift">(),
      productionId,
      posts: [post("Plateau", { id: newId<"post">(), skillId: undefined })],
    },
    ...{ sharesRoom: false, window: undefined, venueId: stage.id, roomId: undefined, ...more },
  });
const late = aShift("soir", "2026-03-02T18:00", "23:00");
const early = aShift("matin", "2026-03-03T08:00", "12:00");
const other = aShift("ailleurs", "2026-03-03T13:00", "23:30", {
  productionId: newId(),
  venueId: newYork.id,
});
const facts = plan({
  people: [ana, bao],
  venues: [stage, newYork],
  shifts: [late, early, other],
  assignments: [assigned(ana, late), assigned(ana, early), assigned(bao, other)],
});
const week = "from=2026-03-02&to=2026-03-08";

describe("the conflicts", () => {
  beforeAll(() => storePlan(app.database.queries, facts));
  const codes = async (query: string) =>
    (await must("GET", `/planning/conflicts?${week}${query}`)).map(({ code }: { code: string }) => code);

  it("name who, when, where and why", async () => {
    const [rest] = await must("GET", `/planning/conflicts?${week}&code=daily_rest`);
    expect(rest).toMatchObject({
      code: "daily_rest",
      severity: "forbid",
      start: "2026-03-02T23:00:00",
      end: "2026-03-03T08:00:00",
      zone: "Europe/Paris",
      person_id: ana.id,
      shift_ids: [late.id, early.id],
      evidence: { limit: 660, actual: 540, missing: 120 },
      reference: "Code du travail, art. L3131-1",
    });
    expect(rest.message.en).toContain("Ana has 9");
  });

  it("are found by person, production, rule and severity", async () => {
    expect(await codes("")).toEqual(["daily_rest", "work_a_day", "work_break"]);
    expect(await codes(`&person_id=${bao.id}`)).toEqual(["work_a_day", "work_break"]);
    expect(await codes(`&production_id=${productionId}`)).toEqual(["daily_rest"]);
    expect(await codes("&severity=warn")).toEqual(["work_break"]);
    expect(await codes("&code=overlap")).toEqual([]);
  });

  it("show times as the clocks of the place do", async () => {
    const [found] = await must("GET", `/planning/conflicts?${week}&code=work_break`);
    expect(found).toMatchObject({ zone: "America/New_York", start: "2026-03-03T07:00:00" });
  });

  it("come by pages, each once, also when one was mended meanwhile", async () => {
    const found: string[] = [];
    let next: string | undefined = `/planning/conflicts?${week}&limit=1`;
    while (next !== undefined) {
      const page = await app.call("GET", next);
      found.push(...page.body.map(({ code }: { code: string }) => code));
      next = /^<\/api\/v1(.+)>; rel="next"$/.exec(page.headers.link ?? "")?.[1];
    }
    expect(found).toEqual(await codes(""));
    const gone = Buffer.from(JSON.stringify([String(late.span?.end), "mended"])).toString("base64url");
    expect(await codes(`&limit=5&cursor=${gone}`)).toEqual(["work_a_day", "work_break"]);
  });

  it("follow what the organisation decided", async () => {
    const version = await versionNow();
    await must(
      ...put(
        [
          { code: "work_a_day", limits: { minutes: 720 } },
          { code: "work_break", severity: "ignore" },
        ],
        version,
      ),
    );
    expect(await codes("")).toEqual(["daily_rest"]);
    await must(...put([], version + 1));
  });

  it("are those a browser finds with the facts and the same rules", async () => {
    const { facts, pack } = await must("GET", `/planning/facts?${week}`);
    const found = checkPlan(facts as PlanFacts, pack);
    const listed = await must("GET", `/planning/conflicts?${week}`);
    expect(found.map(breachId)).toEqual(listed.map(({ id }: { id: string }) => id));
  });

  it.each(["facts", "conflicts"])("and %s are refused for windows that are none", async (what) => {
    for (const query of [
      "",
      "from=2026-03-02",
      "from=2026-03-02&to=2026-03-01",
      "from=2026-03-02&to=2026-06-20",
      "from=2026-02-30&to=2026-03-01",
      "from=0000-01-01&to=0000-01-02",
      `${week}&production_id=1`,
      `${week}&from=2026-03-02`,
    ])
      await expectRefused(app, ["GET", `/planning/${what}?${query}`], 422, "invalid_request");
    await expectRefused(app, ["GET", `/planning/${what}?${week}&all=1`], 400, "unknown_field");
  });

  it.each(["0001-01-01", "9999-12-31"])("are looked for to the ends of the calendar: %s", async (day) => {
    expect(await must("GET", `/planning/conflicts?from=${day}&to=${day}`)).toEqual([]);
  });

  it("are refused a cursor that is none", async () => {
    await expectRefused(app, ["GET", `/planning/conflicts?${week}&cursor=x`], 422, "invalid_cursor");
  });
});
