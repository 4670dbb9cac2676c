import type { InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import { tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dashboardReader } from "../../packages/planning/src/adapters/database/dashboard/dashboard-reader.ts";
import { planReader } from "../../packages/planning/src/adapters/database/plan/plan-reader.ts";
import { coverageReader } from "../../packages/planning/src/adapters/database/productions/coverage-reader.ts";
import { rulesRepository } from "../../packages/planning/src/adapters/database/rules/rules-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import { getDashboard } from "../../packages/planning/src/application/dashboard/get-dashboard.ts";
import type { PersonFacts, ShiftFacts } from "../../packages/planning/src/domain/plan/facts.ts";
import { coverageOf } from "../../packages/planning/src/domain/productions/coverage.ts";
import {
  assigned,
  person,
  plan,
  post,
  shift,
  slot,
  venue,
} from "../../packages/planning/test/plan-builder.ts";
import { type DatabaseTarget, onEachDatabase, type TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { day, newId } from "../support/planning.ts";
import { storePlan } from "../support/stored-plan.ts";

const play = newId<"production">();
const tour = newId<"production">();
const far = venue("New York", { id: newId<"venue">(), zone: "America/New_York" });
const somebody = (name: string, rates: { hour?: number; day?: number }) =>
  person(name, { id: newId<"artist">(), rates });
const ana = somebody("Ana", { hour: 2_000 });
const bao = somebody("Bao", { day: 18_000 });
const mission = (from: string, to: string, more = {}) =>
  shift("Soir", slot(from, to), {
    ...{
      id: newId<"shift">(),
      productionId: play,
      posts: [post("Plateau", { id: newId<"post">(), count: 2 })],
    },
    ...{ venueId: undefined, roomId: undefined, window: undefined, ...more },
  });
const before = mission("2026-03-02T20:00", "2026-03-02T23:00");
const within = mission("2026-03-10T20:00", "2026-03-10T23:00");
// Both begin after midnight: the one is of the day before the period, the other of its last day.
const early = mission("2026-03-09T01:00", "2026-03-09T03:00");
const late = mission("2026-03-16T01:00", "2026-03-16T03:00");
const abroad = mission("2026-03-11T20:00", "2026-03-11T22:00", { productionId: tour, venueId: far.id });
const facts = plan({
  people: [ana, bao],
  venues: [far],
  shifts: [before, within, early, late, abroad],
  assignments: [before, within, early, late, abroad].flatMap((each) => [
    assigned(ana, each),
    assigned(bao, each),
  ]),
});
const week = { from: day("2026-03-09"), to: day("2026-03-15") };

const noted = "2026-03-17T08:00:00.000Z" as InstantText;

/** What somebody said of a shift; absent people said when they should have worked. */
function hoursOf({ id, productionId, span }: ShiftFacts, who: PersonFacts, isAbsent = false) {
  const [starts, ends] = [span?.start ?? 0, span?.end ?? 0];
  const wall = (minute: number) =>
    Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
      .toZonedDateTimeISO("Europe/Paris")
      .toPlainDateTime()
      .toString({ smallestUnit: "second" }) as LocalDateTime;
  return {
    ...{ id: newId<"worked-hours">(), shift_id: id, person_id: who.id, person_name: who.name },
    ...{ production_id: productionId, production_name: "", title: "Soir", place: "", zone: "Europe/Paris" },
    ...{ day: wall(starts).slice(0, 10) as LocalDate, planned_starts_at: wall(starts) },
    ...{ planned_ends_at: wall(ends), planned_starts_minute: starts, planned_ends_minute: ends },
    ...{ planned_break_minutes: 0, is_cachet: 0 as const, state: "stated" as const },
    ...{ is_absent: isAbsent ? (1 as const) : (0 as const), starts_at: wall(starts), ends_at: wall(ends) },
    ...{ starts_minute: starts, ends_minute: ends + 15, break_minutes: 5, reason: "" },
    ...{ stated_by: null, stated_at: null, validated_by: null, validated_at: null, period_id: null },
    ...{ split: null, version: 1, created_at: noted, updated_at: noted },
  };
}

function dashboardContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await openMigrated(target);
    const { queries } = opened.database;
    await storePlan(queries, facts);
    const said = [hoursOf(within, ana), hoursOf(within, bao, true), hoursOf(early, ana), hoursOf(late, bao)];
    await tables<PlanningTables>(queries).insertInto("worked_hours").values(said).execute();
  });
  afterAll(() => opened.close());

  const look = (productionId?: typeof play) => {
    const { queries } = opened.database;
    const ports = {
      plan: planReader(queries, "Europe/Paris"),
      rules: rulesRepository(queries),
      dashboard: dashboardReader(queries),
    };
    return getDashboard(ports, { ...week, productionId }, 0);
  };

  it("counts each shift on its working day, at the edges of the period too", async () => {
    const { dashboard } = await look();
    const minutes = new Map(dashboard.productions.map((each) => [each.id, each.minutes]));
    expect(minutes).toEqual(
      new Map([
        [play, (180 + 120) * 2],
        [tour, 120 * 2],
      ]),
    );
    expect(dashboard.load.map(({ byDay }) => byDay)).toEqual([
      [0, 180, 120, 0, 0, 0, 120],
      [0, 180, 120, 0, 0, 0, 120],
    ]);
  });

  it("knows what the whole of a production costs as its coverage does", async () => {
    const { dashboard } = await look();
    for (const { id, wholeCost } of dashboard.productions) {
      const { shifts, paid } = await coverageReader(opened.database.queries).read({ productionId: id });
      expect(wholeCost).toBe(coverageOf(shifts, paid).cost);
    }
  });

  it("tells what was done, on the days it counts for; who was absent did nothing", async () => {
    const { dashboard } = await look();
    expect(dashboard.doneMinutes).toBe(180 + 10 + 120 + 10);
    expect((await look(tour)).dashboard.doneMinutes).toBe(0);
  });

  it("of one production reads only that one", async () => {
    const { dashboard } = await look(tour);
    expect(dashboard.productions.map(({ id }) => id)).toEqual([tour]);
    expect(dashboard.total.minutes).toBe(240);
  });

  it("asks for nothing where there are no productions", async () => {
    expect(await dashboardReader(opened.database.queries).productions([], week)).toEqual([]);
  });
}

describe("the dashboard", () => {
  onEachDatabase(dashboardContract);
});
