import { fromJson, toJson } from "@souffleur/platform/database";
import type { ShiftId } from "../../../domain/plan/facts.ts";
import {
  daysOf,
  inOrderOfPosts,
  type Post,
  reachOf,
  type Shift,
  type ShiftAssignment,
} from "../../../domain/productions/shift.ts";
import type { WallTime } from "../../../domain/productions/wall-time.ts";
import type { PlanningTables } from "../tables/index.ts";

export type ShiftRow = PlanningTables["shifts"];
export type PostRow = PlanningTables["posts"];
export type AssignmentRow = PlanningTables["shift_assignments"];

export function shiftRow(shift: Shift): ShiftRow {
  const { at, window } = shift;
  const { day, lastDay } = daysOf(shift);
  return {
    id: shift.id,
    production_id: shift.productionId,
    mission_type_id: shift.missionTypeId ?? null,
    title: shift.title,
    day,
    last_day: lastDay,
    venue_id: shift.venueId ?? null,
    room_id: shift.roomId ?? null,
    shares_room: shift.sharesRoom ? 1 : 0,
    starts_at: at?.start ?? null,
    ends_at: at?.end ?? null,
    starts_minute: at?.span.start ?? null,
    ends_minute: at?.span.end ?? null,
    window_starts_at: window?.start ?? null,
    window_ends_at: window?.end ?? null,
    window_starts_minute: window?.span.start ?? null,
    window_ends_minute: window?.span.end ?? null,
    begins_minute: reachOf(shift).span.start,
    minutes: shift.minutes,
    break_minutes: shift.breakMinutes,
    rest_minutes: shift.restMinutes,
    is_cachet: shift.isCachet ? 1 : 0,
    tags: toJson(shift.tags),
    notes: shift.notes,
    version: shift.version,
    created_at: shift.createdAt,
    updated_at: shift.updatedAt,
  };
}

export function postRows({ id, posts }: Shift): PostRow[] {
  return posts.map((post, position) => ({
    id: post.id,
    shift_id: id,
    position,
    role: post.role,
    skill_id: post.skillId ?? null,
    level: post.level,
    count: post.count,
  }));
}

export function assignmentRows({ id, at, assignments }: Shift): AssignmentRow[] {
  if (at === undefined) return [];
  return assignments.map((assignment) => ({
    id: assignment.id,
    shift_id: id,
    post_id: assignment.postId,
    person_id: assignment.personId,
    starts_minute: at.span.start,
    ends_minute: at.span.end,
    is_pinned: assignment.isPinned ? 1 : 0,
    override_reason: assignment.overrideReason ?? null,
    created_at: assignment.createdAt,
  }));
}

/** Shifts with their posts in order, and who works there in the order of posts, then of coming. */
export function shiftsOf(
  rows: readonly ShiftRow[],
  postRows: readonly PostRow[],
  assignmentRows: readonly AssignmentRow[],
): Shift[] {
  const posts = groupBy(postRows);
  const assignments = groupBy(assignmentRows);
  return rows.map((row) => shiftOf(row, posts.get(row.id) ?? [], assignments.get(row.id) ?? []));
}

function groupBy<Row extends { shift_id: ShiftId }>(rows: readonly Row[]): Map<ShiftId, Row[]> {
  const groups = new Map<ShiftId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.shift_id);
    if (group === undefined) groups.set(row.shift_id, [row]);
    else group.push(row);
  }
  return groups;
}

function shiftOf(row: ShiftRow, posts: PostRow[], assignments: AssignmentRow[]): Shift {
  const at = wallTime(row.starts_at, row.ends_at, row.starts_minute, row.ends_minute);
  const window = wallTime(
    row.window_starts_at,
    row.window_ends_at,
    row.window_starts_minute,
    row.window_ends_minute,
  );
  const inOrder = posts.sort((one, other) => one.position - other.position).map(postOf);
  return {
    id: row.id,
    productionId: row.production_id,
    ...(row.mission_type_id !== null && { missionTypeId: row.mission_type_id }),
    title: row.title,
    ...(row.venue_id !== null && { venueId: row.venue_id }),
    ...(row.room_id !== null && { roomId: row.room_id }),
    sharesRoom: row.shares_room === 1,
    ...(at && { at }),
    ...(window && { window }),
    minutes: row.minutes,
    breakMinutes: row.break_minutes,
    restMinutes: row.rest_minutes,
    isCachet: row.is_cachet === 1,
    tags: fromJson(row.tags),
    notes: row.notes,
    posts: inOrder,
    assignments: inOrderOfPosts(inOrder, assignments.map(assignmentOf)),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function wallTime(
  start: WallTime["start"] | null,
  end: WallTime["end"] | null,
  startMinute: number | null,
  endMinute: number | null,
): WallTime | undefined {
  if (start === null || end === null || startMinute === null || endMinute === null) return undefined;
  return { start, end, span: { start: startMinute, end: endMinute } };
}

function postOf({ id, role, skill_id, level, count }: PostRow): Post {
  return { id, role, ...(skill_id !== null && { skillId: skill_id }), level, count };
}

function assignmentOf(row: AssignmentRow): ShiftAssignment {
  return {
    id: row.id,
    postId: row.post_id,
    personId: row.person_id,
    isPinned: row.is_pinned === 1,
    ...(row.override_reason !== null && { overrideReason: row.override_reason }),
    createdAt: row.created_at,
  };
}
