import { fail, ok, type Result } from "@souffleur/kernel";
import type { PostId, ShiftId } from "../../domain/plan/facts.ts";
import { type Shift, shiftContent } from "../../domain/productions/shift.ts";
import type { PlanningPorts } from "../ports.ts";
import type { VersionStale } from "../version-stale.ts";
import { checkDoubleUse, type DoubleBooking, type RoomTaken } from "./check-double-use.ts";
import { getShiftForChange, type ShiftNotFound } from "./get-shift.ts";
import { firstUnknownPost, type PlanShiftFailure, planShifts, type UnknownPost } from "./plan-shift.ts";
import type { ShiftInput } from "./shift-input.ts";
import { shiftSubject } from "./shift-record.ts";

/** More people work at a post than it is for. */
export interface PostOverfull {
  readonly code: "post_overfull";
  readonly role: string;
  readonly count: number;
  readonly assigned: number;
}

/** Somebody would work in a shift of which nobody knows when it is. */
export interface ShiftNotPlaced {
  readonly code: "shift_not_placed";
}

export interface ShiftReplacement extends ShiftInput {
  readonly id: ShiftId;
  /** The version the person saw, where they said so. */
  readonly expectedVersion?: number | undefined;
}

export type ReplaceShiftFailure =
  | ShiftNotFound
  | VersionStale
  | PlanShiftFailure
  | UnknownPost
  | PostOverfull
  | ShiftNotPlaced
  | RoomTaken
  | DoubleBooking;

type Ports = Pick<
  PlanningPorts,
  "shifts" | "references" | "places" | "uses" | "artists" | "ledger" | "clock" | "newId"
>;

/** Replaces what is said of a shift. Who works at a post that stays works there still, at the new time. */
export async function replaceShift(
  ports: Ports,
  { id, details, when, expectedVersion }: ShiftReplacement,
): Promise<Result<Shift, ReplaceShiftFailure>> {
  const found = await getShiftForChange(ports, id, expectedVersion);
  if (!found.ok) return found;
  const before = found.value;
  const unknown = firstUnknownPost(details.posts, before.posts);
  if (unknown !== undefined) return fail(unknown);
  const planned = await planShifts(ports, [{ details, when }]);
  if (!planned.ok) return planned;
  const [content] = planned.value;
  if (content === undefined) throw new Error("One shift was asked for, none was planned.");
  const stays = new Set<PostId>(content.posts.map((post) => post.id));
  const { productionId, assignments, version, createdAt } = before;
  const after: Shift = {
    ...content,
    id,
    productionId,
    assignments: assignments.filter(({ postId }) => stays.has(postId)),
    version: version + 1,
    createdAt,
    updatedAt: ports.clock.now(),
  };
  const fits = await fitsIn(ports, after);
  if (!fits.ok) return fits;
  const replaced = await ports.shifts.replace([after]);
  if (!replaced.ok) return replaced;
  await ports.ledger.record({
    action: "planning.shift.replaced",
    subject: shiftSubject(after),
    before: shiftContent(before),
    after: shiftContent(after),
  });
  return ok(after);
}

/** Whether a shift can be stored with those who work in it. */
async function fitsIn(
  ports: Pick<PlanningPorts, "uses" | "shifts" | "artists">,
  shift: Shift,
): Promise<Result<void, PostOverfull | ShiftNotPlaced | RoomTaken | DoubleBooking>> {
  if (shift.at === undefined && shift.assignments.length > 0) return fail({ code: "shift_not_placed" });
  for (const { id, role, count } of shift.posts) {
    const assigned = shift.assignments.filter(({ postId }) => postId === id).length;
    if (assigned > count) return fail({ code: "post_overfull", role, count, assigned });
  }
  return checkDoubleUse(ports, [shift]);
}
