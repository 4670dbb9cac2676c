import { fail, type Result } from "@souffleur/kernel";
import type { Shift } from "../../domain/productions/shift.ts";
import type { PlanningPorts } from "../ports.ts";
import { checkDoubleUse, type DoubleBooking, type RoomTaken } from "./check-double-use.ts";

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

/** Whether shifts can be stored with those who work in them. */
export async function fitsIn(
  ports: Pick<PlanningPorts, "uses" | "shifts" | "artists">,
  shifts: readonly Shift[],
): Promise<Result<void, PostOverfull | ShiftNotPlaced | RoomTaken | DoubleBooking>> {
  for (const { at, posts, assignments } of shifts) {
    if (at === undefined && assignments.length > 0) return fail({ code: "shift_not_placed" });
    for (const { id, role, count } of posts) {
      const assigned = assignments.filter(({ postId }) => postId === id).length;
      if (assigned > count) return fail({ code: "post_overfull", role, count, assigned });
    }
  }
  return checkDoubleUse(ports, shifts);
}
