import type { InstantText } from "@souffleur/kernel";
import { chunksOf } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { ArtistId } from "../../../domain/artist.ts";
import type { HeldAssignment, PostNow, TakenBack } from "../../../domain/people/held-assignment.ts";
import type { PlanningTables } from "../tables/index.ts";

type Tables = Kysely<PlanningTables>;

/** The places of a person, and the shifts they are in kept as they are until the unit of work ends. */
export async function heldAssignments(database: Tables, id: ArtistId): Promise<readonly HeldAssignment[]> {
  const rows = await database
    .selectFrom("shift_assignments")
    .innerJoin("shifts", "shifts.id", "shift_assignments.shift_id")
    .select([
      "shift_assignments.id",
      "shift_assignments.shift_id",
      "shift_assignments.post_id",
      "shift_assignments.is_pinned",
      "shift_assignments.override_reason",
      "shift_assignments.created_at",
      "shifts.title",
      "shifts.day",
    ])
    .where("shift_assignments.person_id", "=", id)
    .orderBy("shift_assignments.starts_minute")
    .orderBy("shift_assignments.id")
    .forUpdate("shifts")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    shiftId: row.shift_id,
    postId: row.post_id,
    title: row.title,
    day: row.day,
    isPinned: row.is_pinned === 1,
    ...(row.override_reason !== null && { overrideReason: row.override_reason }),
    createdAt: row.created_at,
  }));
}

/** What the posts of these places are now, their shifts kept as they are until the unit of work ends. */
export async function postsNow(
  database: Tables,
  held: readonly HeldAssignment[],
): Promise<readonly PostNow[]> {
  const found: PostNow[] = [];
  for (const chunk of chunksOf(held)) {
    const ids = chunk.map(({ postId }) => postId);
    const posts = await database
      .selectFrom("posts")
      .innerJoin("shifts", "shifts.id", "posts.shift_id")
      .select(["posts.id", "posts.shift_id", "posts.count", "shifts.starts_minute", "shifts.ends_minute"])
      .where("posts.id", "in", ids)
      .orderBy("posts.id")
      .forUpdate("shifts")
      .execute();
    const taken = await database
      .selectFrom("shift_assignments")
      .select(({ fn }) => ["post_id", fn.countAll<number>().as("taken")])
      .where("post_id", "in", ids)
      .groupBy("post_id")
      .execute();
    const takenBy = new Map(taken.map((row) => [row.post_id, row.taken]));
    for (const { id, shift_id, count, starts_minute: start, ends_minute: end } of posts)
      found.push({
        postId: id,
        shiftId: shift_id,
        ...(start !== null && end !== null && { span: { start, end } }),
        free: count - (takenBy.get(id) ?? 0),
      });
  }
  return found;
}

export async function insertAssignments(
  database: Tables,
  id: ArtistId,
  back: readonly TakenBack[],
): Promise<void> {
  for (const chunk of chunksOf(back))
    await database
      .insertInto("shift_assignments")
      .values(
        chunk.map(({ span, ...place }) => ({
          id: place.id,
          shift_id: place.shiftId,
          post_id: place.postId,
          person_id: id,
          starts_minute: span.start,
          ends_minute: span.end,
          is_pinned: place.isPinned ? (1 as const) : (0 as const),
          override_reason: place.overrideReason ?? null,
          created_at: place.createdAt,
        })),
      )
      .execute();
}

/** The version of a shift covers who is in it. */
export async function touchShifts(
  database: Tables,
  places: readonly HeldAssignment[],
  now: InstantText,
): Promise<void> {
  for (const chunk of chunksOf([...new Set(places.map(({ shiftId }) => shiftId))]))
    await database
      .updateTable("shifts")
      .set(({ eb }) => ({ version: eb("version", "+", 1), updated_at: now }))
      .where("id", "in", chunk)
      .execute();
}
