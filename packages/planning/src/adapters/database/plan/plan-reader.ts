import { type Queries, tables } from "@souffleur/platform/database";
import type { PlanReader } from "../../../application/rules/ports.ts";
import { dateOfDay, midnight } from "../../../domain/plan/day-text.ts";
import type { PlanFacts, ZoneOffset } from "../../../domain/plan/facts.ts";
import { narrowToProduction } from "../../../domain/plan/narrow-to-production.ts";
import { zoneOffsets } from "../../../domain/plan/zone-offsets.ts";
import { DAY_MINUTES, minuteAt } from "../../../domain/plan/zones.ts";
import { publicHolidays } from "../../../domain/rules/public-holidays.ts";
import type { PlanningTables } from "../tables/index.ts";
import { readAvailability } from "./availability-facts.ts";
import { type LoadedDays, loadedDays, periodOf } from "./loaded-days.ts";
import { readEarlierWeeks, readPeople } from "./people-facts.ts";
import { REACH_DAYS, readAssignments, readShifts } from "./shift-facts.ts";
import { readPlaces } from "./venue-facts.ts";

/** How many weeks before the plan are told as sums; with the plan's own they make the longest average of the law. */
const EARLIER_WEEKS = 11;
/** How far beyond what is loaded the clocks are told: earlier weeks are cut at midnights of the wall too. */
const MARGIN_DAYS = 100;

/** Reads the current plan for all that compute on it: the rules, the proposer, the browser. */
export function planReader(queries: Queries, zoneName: string): PlanReader {
  const database = tables<PlanningTables>(queries);
  return {
    async read(window) {
      const loaded = loadedDays(window);
      const { venues, travel } = await readPlaces(database);
      const zones = zonesOf([zoneName, ...venues.map(({ zone }) => zone)], loaded);
      const zone = zones[zoneName] ?? [];
      const days = {
        first: dateOfDay(loaded.first),
        last: dateOfDay(loaded.end - 1),
        earliest: dateOfDay(loaded.first - REACH_DAYS),
      };
      const range = {
        start: minuteAt(zone, loaded.first),
        end: minuteAt(zone, loaded.end),
        from: midnight(loaded.first),
        to: midnight(loaded.end),
        zone: zoneName,
      };
      const availability = await readAvailability(database, range);
      const earlier = await readEarlierWeeks(database, zone, loaded.firstWeek, EARLIER_WEEKS);
      const facts: PlanFacts = {
        period: periodOf(window, zone),
        zone: zoneName,
        zones,
        holidays: publicHolidays(loaded.first, loaded.end),
        people: await readPeople(database, availability, earlier),
        venues,
        travel,
        shifts: await readShifts(database, days),
        assignments: await readAssignments(database, days),
      };
      return window.productionId === undefined ? facts : narrowToProduction(facts, window.productionId);
    },
  };
}

function zonesOf(
  names: readonly string[],
  { first, end }: LoadedDays,
): Readonly<Record<string, readonly ZoneOffset[]>> {
  const span = { start: (first - MARGIN_DAYS) * DAY_MINUTES, end: (end + MARGIN_DAYS) * DAY_MINUTES };
  return Object.fromEntries([...new Set(names)].map((name) => [name, zoneOffsets(name, span)]));
}
