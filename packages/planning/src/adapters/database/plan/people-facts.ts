import { type Kysely, sql } from "kysely";
import { dayOfDate, mondayOf } from "../../../domain/plan/calendar-days.ts";
import { dateOfDay } from "../../../domain/plan/day-text.ts";
import type { AvailabilitySpan, PersonFacts, PersonId, SkillLevel } from "../../../domain/plan/facts.ts";
import { DAY_MINUTES, minuteAt, offsetAt, type Zone } from "../../../domain/plan/zones.ts";
import type { PlanningTables } from "../tables/index.ts";
import { MAX_ROWS } from "./shift-facts.ts";

type EarlierWeeks = PersonFacts["earlierWeeks"];

export async function readPeople(
  database: Kysely<PlanningTables>,
  availability: ReadonlyMap<PersonId, readonly AvailabilitySpan[]>,
  earlier: ReadonlyMap<PersonId, EarlierWeeks>,
): Promise<PersonFacts[]> {
  const skills = await readSkills(database);
  const rows = await database
    .selectFrom("artists")
    .leftJoin("profiles", "profiles.person_id", "artists.id")
    .select(["artists.id", "artists.name", "profiles.kind", "profiles.born_on", "profiles.free_by_default"])
    .select(["profiles.hour_rate", "profiles.day_rate", "profiles.cachet_rate"])
    .orderBy("artists.id")
    .limit(MAX_ROWS)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    // Who came by the basic contract has no profile.
    kind: row.kind ?? "artist",
    skills: skills.get(row.id) ?? [],
    availability: availability.get(row.id) ?? [],
    freeByDefault: row.free_by_default === 1,
    rates: {
      hour: row.hour_rate ?? undefined,
      day: row.day_rate ?? undefined,
      cachet: row.cachet_rate ?? undefined,
    },
    bornOn: row.born_on === null ? undefined : dayOfDate(row.born_on),
    earlierWeeks: earlier.get(row.id) ?? [],
  }));
}

async function readSkills(
  database: Kysely<PlanningTables>,
): Promise<ReadonlyMap<PersonId, readonly SkillLevel[]>> {
  const rows = await database
    .selectFrom("person_skills")
    .select(["person_id", "skill_id", "level"])
    .orderBy("person_id")
    .orderBy("skill_id")
    .limit(MAX_ROWS)
    .execute();
  const skills = new Map<PersonId, SkillLevel[]>();
  for (const { person_id, skill_id, level } of rows)
    listOf(skills, person_id).push({ skillId: skill_id, level });
  return skills;
}

/**
 * What everybody worked in each of so many weeks before one. Whole shifts count for the week they begin in, by the
 * offset the clocks have before the plan begins: over twelve weeks that tells nobody too much or too little.
 */
export async function readEarlierWeeks(
  database: Kysely<PlanningTables>,
  zone: Zone,
  before: number,
  weeks: number,
): Promise<ReadonlyMap<PersonId, EarlierWeeks>> {
  if (weeks <= 0) return new Map();
  const from = minuteAt(zone, mondayOf(before - weeks));
  const until = minuteAt(zone, mondayOf(before));
  // As `weekOf` counts: day 0 was a Thursday.
  const shift = offsetAt(zone, until) + 3 * DAY_MINUTES;
  const week = sql<number>`(shift_assignments.starts_minute + cast(${shift} as integer)) / ${sql.lit(7 * DAY_MINUTES)}`;
  const rows = await database
    .selectFrom("shift_assignments")
    .innerJoin("shifts", "shifts.id", "shift_assignments.shift_id")
    .select(["shift_assignments.person_id", week.as("week")])
    .select(
      sql<number>`sum(shift_assignments.ends_minute - shift_assignments.starts_minute - shifts.break_minutes)`.as(
        "minutes",
      ),
    )
    // The days are there to find the shifts by; the minutes cut the weeks.
    .where("shifts.day", ">=", dateOfDay(mondayOf(before - weeks) - 1))
    .where("shifts.day", "<=", dateOfDay(mondayOf(before)))
    .where("shift_assignments.starts_minute", ">=", from)
    .where("shift_assignments.starts_minute", "<", until)
    .groupBy(["shift_assignments.person_id", "week"])
    .orderBy("shift_assignments.person_id")
    .orderBy("week")
    .limit(MAX_ROWS)
    .execute();
  const earlier = new Map<PersonId, { week: number; minutes: number }[]>();
  for (const row of rows)
    listOf(earlier, row.person_id).push({ week: Number(row.week), minutes: Number(row.minutes) });
  return earlier;
}

function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
