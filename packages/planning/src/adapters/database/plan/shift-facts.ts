import type { LocalDate } from "@souffleur/kernel";
import type { Kysely } from "kysely";
import type { AssignmentFacts, PostFacts, ShiftFacts, ShiftId } from "../../../domain/plan/facts.ts";
import type { PlanningTables } from "../tables/index.ts";

/** The first and the last day of what is loaded, both part of it. */
export interface DayRange {
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** The earliest day that anything may have begun on that still reaches into it. */
  readonly earliest: LocalDate;
}

/** How long before a day something may begin that reaches it: a month is the longest window, with a day around its ends. */
export const REACH_DAYS = 33;

/** More than any organisation plans in a year; beyond, a look at the plan is not worth what it takes. */
export const MAX_ROWS = 50_000;

type Row = Pick<
  PlanningTables["shifts"],
  | "id"
  | "production_id"
  | "title"
  | "venue_id"
  | "room_id"
  | "shares_room"
  | "starts_minute"
  | "ends_minute"
  | "window_starts_minute"
  | "window_ends_minute"
  | "minutes"
  | "break_minutes"
  | "rest_minutes"
  | "is_cachet"
>;

export async function readShifts(database: Kysely<PlanningTables>, days: DayRange): Promise<ShiftFacts[]> {
  const rows = await shiftsOn(database, days)
    .select([
      ...(["id", "production_id", "title", "venue_id", "room_id", "shares_room", "starts_minute"] as const),
      ...(["ends_minute", "window_starts_minute", "window_ends_minute", "minutes"] as const),
      ...(["break_minutes", "rest_minutes", "is_cachet"] as const),
    ])
    .orderBy("begins_minute")
    .orderBy("id")
    .limit(MAX_ROWS)
    .execute();
  const posts = await readPosts(database, days);
  return rows.map((row) => shiftOf(row, posts.get(row.id) ?? []));
}

function shiftsOn(database: Kysely<PlanningTables>, { first, last, earliest }: DayRange) {
  return database
    .selectFrom("shifts")
    .where("day", ">=", earliest)
    .where("day", "<=", last)
    .where("last_day", ">=", first);
}

async function readPosts(
  database: Kysely<PlanningTables>,
  days: DayRange,
): Promise<ReadonlyMap<ShiftId, PostFacts[]>> {
  const rows = await database
    .selectFrom("posts")
    .select(["id", "shift_id", "role", "skill_id", "level", "count"])
    .where("shift_id", "in", shiftsOn(database, days).select("id"))
    .orderBy("shift_id")
    .orderBy("position")
    .limit(MAX_ROWS)
    .execute();
  const posts = new Map<ShiftId, PostFacts[]>();
  for (const { shift_id, skill_id, ...post } of rows) {
    const list = posts.get(shift_id);
    const facts = { ...post, skillId: skill_id ?? undefined };
    if (list === undefined) posts.set(shift_id, [facts]);
    else list.push(facts);
  }
  return posts;
}

function shiftOf(row: Row, posts: readonly PostFacts[]): ShiftFacts {
  const { starts_minute, ends_minute, window_starts_minute, window_ends_minute } = row;
  return {
    id: row.id,
    productionId: row.production_id,
    title: row.title,
    venueId: row.venue_id ?? undefined,
    roomId: row.room_id ?? undefined,
    sharesRoom: row.shares_room === 1,
    span:
      starts_minute === null || ends_minute === null ? undefined : { start: starts_minute, end: ends_minute },
    window:
      window_starts_minute === null || window_ends_minute === null
        ? undefined
        : { start: window_starts_minute, end: window_ends_minute, minutes: row.minutes },
    breakMinutes: row.break_minutes,
    restMinutes: row.rest_minutes,
    isCachet: row.is_cachet === 1,
    posts,
  };
}

export async function readAssignments(
  database: Kysely<PlanningTables>,
  days: DayRange,
): Promise<AssignmentFacts[]> {
  const rows = await database
    .selectFrom("shift_assignments")
    .select(["shift_id", "post_id", "person_id", "is_pinned", "override_reason"])
    .where("shift_id", "in", shiftsOn(database, days).select("id"))
    .orderBy("shift_id")
    .orderBy("id")
    .limit(MAX_ROWS)
    .execute();
  return rows.map((row) => ({
    shiftId: row.shift_id,
    postId: row.post_id,
    personId: row.person_id,
    isPinned: row.is_pinned === 1,
    overrideReason: row.override_reason ?? undefined,
  }));
}
