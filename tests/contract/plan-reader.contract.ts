import type { LocalDateTime } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { planReader } from "../../packages/planning/src/adapters/database/plan/plan-reader.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import { weekOf } from "../../packages/planning/src/domain/plan/calendar-days.ts";
import type { PlanFacts, SkillLevel } from "../../packages/planning/src/domain/plan/facts.ts";
import { placesOf } from "../../packages/planning/src/domain/plan/places.ts";
import {
  assigned,
  at,
  dayNumberOf,
  paris,
  person,
  plan,
  post,
  shift,
  slot,
  venue,
} from "../../packages/planning/test/plan-builder.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { day, newId } from "../support/planning.ts";
import { storePlan } from "../support/stored-plan.ts";

const week = { from: day("2026-03-02"), to: day("2026-03-08") };
const sound = newId<"skill">() as SkillLevel["skillId"];
const productionId = newId<"production">();
const room = { id: newId<"room">(), name: "Grande salle", capacity: 12 };
const stage = venue("Scène", {
  id: newId<"venue">(),
  rooms: [room],
  openingHours: [{ weekday: 1, from: 480, to: 1_440 }],
});
const far = venue("New York", { id: newId<"venue">(), zone: "America/New_York" });
const ana = person("Ana", {
  id: newId<"artist">(),
  kind: "technician",
  skills: [{ skillId: sound, level: 3 }],
  availability: [
    { kind: "available", ...slot("2026-03-02T09:00", "2026-03-04T00:00") },
    { kind: "unavailable", ...slot("2026-03-04T00:00", "2026-03-05T00:00") },
  ],
  freeByDefault: false,
  bornOn: dayNumberOf("2009-02-28"),
  rates: { hour: 2_500, day: undefined, cachet: 15_000 },
});
const bao = person("Bao", {
  id: newId<"artist">(),
  rates: { hour: undefined, day: undefined, cachet: undefined },
});

const aShift = (title: string, from: string, to: string, more = {}) =>
  shift(title, slot(from, to), {
    ...{
      id: newId<"shift">(),
      productionId,
      posts: [post("Plateau", { id: newId<"post">(), skillId: undefined })],
    },
    ...{ venueId: undefined, roomId: undefined, sharesRoom: false, window: undefined, ...more },
  });

/** What every database owes those who compute on the plan. */
export function planReaderContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
  });
  beforeEach(async () => {
    const all = [
      "shift_assignments",
      "posts",
      "shifts",
      "productions",
      "rooms",
      "travel_times",
      "venues",
    ] as const;
    for (const table of all) await tables<PlanningTables>(queries).deleteFrom(table).execute();
    for (const table of ["person_skills", "skills", "artists"] as const)
      await tables<PlanningTables>(queries).deleteFrom(table).execute();
  });
  afterAll(() => opened.close());

  const read = (more = {}, zone = "Europe/Paris") => planReader(queries, zone).read({ ...week, ...more });
  const store = (facts: Partial<PlanFacts>) => storePlan(queries, plan(facts));

  it("gives the plan back as it was put in", async () => {
    const show = aShift("Le Songe", "2026-03-02T20:00", "2026-03-03T00:30", {
      ...{ venueId: stage.id, roomId: room.id, sharesRoom: true, breakMinutes: 20, restMinutes: 720 },
      isCachet: true,
      posts: [
        post("Son", { id: newId<"post">(), skillId: sound, level: 2, count: 3 }),
        post("Plateau", { id: newId<"post">(), skillId: undefined }),
      ],
    });
    const someday = shift("Raccords", undefined, {
      ...{ id: newId<"shift">(), productionId, venueId: undefined, roomId: undefined, sharesRoom: false },
      ...{ posts: [], window: { ...slot("2026-03-03T08:00", "2026-03-06T20:00"), minutes: 90 } },
    });
    const written = assigned(ana, show, { isPinned: true, overrideReason: "Apprend" });
    const plain = assigned(bao, show, { overrideReason: undefined });
    const travel = [{ from: stage.id, to: far.id, minutes: 540 }];
    await store({
      ...{ people: [ana, bao], venues: [stage, far], travel },
      ...{ shifts: [show, someday], assignments: [written, plain] },
    });
    const facts = await read();
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect(facts.people).toEqual([ana, bao].toSorted(byId));
    expect(facts.venues).toEqual([stage, far].toSorted(byId));
    // The way back was not given: it takes as long, and one line is enough for both.
    expect(facts.travel).toHaveLength(1);
    expect(placesOf(facts).travelMinutes(0, 1)).toBe(540);
    expect(placesOf(facts).travelMinutes(1, 0)).toBe(540);
    expect(facts.shifts).toEqual([show, someday]);
    expect(new Set(facts.assignments)).toEqual(new Set([written, plain]));
    expect(facts.period).toEqual(slot("2026-03-02T00:00", "2026-03-09T00:00"));
    expect(Object.keys(facts.zones).sort()).toEqual(["America/New_York", "Europe/Paris"]);
    expect(facts.holidays).toEqual([]);
  });

  it("knows everybody who came by the basic contract, with their free ranges", async () => {
    await store({ people: [bao] });
    await tables<PlanningTables>(queries).deleteFrom("profiles").execute();
    const free = (starts_at: string, ends_at: string) => ({
      artist_id: bao.id,
      starts_at: starts_at as LocalDateTime,
      ends_at: ends_at as LocalDateTime,
    });
    await tables<PlanningTables>(queries)
      .insertInto("availabilities")
      .values([
        free("2026-03-03T09:00:00", "2026-03-03T12:00:00"),
        free("2026-05-03T09:00:00", "2026-05-03T12:00:00"),
      ])
      .execute();
    expect((await read()).people).toEqual([
      {
        ...bao,
        freeByDefault: false,
        availability: [{ kind: "available", ...slot("2026-03-03T09:00", "12:00") }],
      },
    ]);
  });

  it("works out what recurs, and lets what is unavailable win", async () => {
    await store({ people: [{ ...bao, availability: [] }] });
    const rule = { person_id: bao.id, note: null, subscription_id: null, uid: null } as const;
    await tables<PlanningTables>(queries)
      .insertInto("availability_rules")
      .values([
        {
          ...{ ...rule, id: newId(), kind: "available", recurrence: "FREQ=WEEKLY;BYDAY=MO,TH" },
          ...{
            starts_at: "2025-01-02T10:00:00" as LocalDateTime,
            ends_at: "2025-01-02T18:00:00" as LocalDateTime,
          },
          exceptions: JSON.stringify(["2026-03-05"]),
        },
        {
          ...{ ...rule, id: newId(), kind: "unavailable", recurrence: null, exceptions: "[]" },
          ...{
            starts_at: "2026-03-02T12:00:00" as LocalDateTime,
            ends_at: "2026-03-02T13:00:00" as LocalDateTime,
          },
        },
      ])
      .execute();
    const [only] = (await read()).people;
    const inWeek = only?.availability.filter(({ start }) => start < paris("2026-03-09T00:00"));
    expect(inWeek).toEqual([
      { kind: "available", ...slot("2026-03-02T10:00", "12:00") },
      { kind: "unavailable", ...slot("2026-03-02T12:00", "13:00") },
      { kind: "available", ...slot("2026-03-02T13:00", "18:00") },
    ]);
  });

  it("reads whole weeks and what reaches into them, and sums up twelve weeks before", async () => {
    const near = aShift("samedi", "2026-02-28T10:00", "12:00");
    const before = aShift("février", "2026-02-18T10:00", "15:00", { breakMinutes: 60 });
    const old = aShift("novembre", "2025-11-18T10:00", "15:00");
    const later = aShift("avril", "2026-04-01T10:00", "12:00");
    const shifts = [near, before, old, later];
    await store({ people: [bao], shifts, assignments: shifts.map((each) => assigned(bao, each)) });
    const facts = await read({ from: day("2026-03-04"), to: day("2026-03-04") });
    expect(facts.shifts.map(({ title }) => title)).toEqual(["samedi"]);
    const first = weekOf(dayNumberOf("2026-03-02"));
    expect(facts.people[0]?.earlierWeeks).toEqual([
      { week: first - 2, minutes: 240 },
      { week: first - 1, minutes: 120 },
    ]);
  });

  it("leaves out of one production's plan what others plan for nobody and elsewhere", async () => {
    const [own, taken, empty, inRoom] = [
      aShift("own", "2026-03-02T10:00", "12:00", { venueId: stage.id, roomId: room.id }),
      aShift("taken", "2026-03-03T10:00", "12:00", { productionId: newId() }),
      aShift("empty", "2026-03-04T10:00", "12:00", { productionId: newId() }),
      aShift("in room", "2026-03-05T10:00", "12:00", {
        productionId: newId(),
        venueId: stage.id,
        roomId: room.id,
      }),
    ];
    const shifts = [own, taken, empty, inRoom];
    await store({ people: [bao], venues: [stage], shifts, assignments: [assigned(bao, taken)] });
    const titles = (await read({ productionId })).shifts.map(({ title }) => title);
    expect(titles).toEqual(["own", "taken", "in room"]);
  });

  it.each(["0001-01-01", "9999-12-31"])("reads the calendar to its ends: %s", async (date) => {
    const facts = await read({ from: day(date), to: day(date) });
    expect(facts).toMatchObject({ shifts: [], people: [] });
    expect(facts.period.end - facts.period.start).toBe(1_440);
  });

  it("takes days as the organisation's clocks show them", async () => {
    const { period } = await read({}, "America/New_York");
    expect(period).toEqual({
      start: at("2026-03-02T00:00", "America/New_York"),
      end: at("2026-03-09T00:00", "America/New_York"),
    });
  });
}
