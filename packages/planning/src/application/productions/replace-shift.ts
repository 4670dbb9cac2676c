import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { PostId, ShiftId } from "../../domain/plan/facts.ts";
import { inOrderOfPosts, type Shift, shiftContent } from "../../domain/productions/shift.ts";
import type { PlanningPorts } from "../ports.ts";
import type { CheckedShift } from "../rules/check-shifts.ts";
import { getShiftForChange, type ShiftNotFound } from "./get-shift.ts";
import { type MayNotStore, mayStore } from "./may-store.ts";
import { firstUnknownPost, type PlanShiftFailure, planShifts, type UnknownPost } from "./plan-shift.ts";
import type { ShiftInput } from "./shift-input.ts";
import { shiftSubject } from "./shift-record.ts";

export interface ShiftReplacement extends ShiftInput {
  readonly id: ShiftId;
  /** The version the person saw, where they said so. */
  readonly expectedVersion?: number | undefined;
}

export type ReplaceShiftFailure = ShiftNotFound | VersionStale | PlanShiftFailure | UnknownPost | MayNotStore;

type Ports = Pick<
  PlanningPorts,
  "shifts" | "references" | "places" | "uses" | "artists" | "plan" | "rules" | "ledger" | "clock" | "newId"
>;

/** Replaces what is said of a shift. Who works at a post that stays works there still, at the new time. */
export async function replaceShift(
  ports: Ports,
  { id, details, when, expectedVersion }: ShiftReplacement,
): Promise<Result<CheckedShift, ReplaceShiftFailure>> {
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
    assignments: inOrderOfPosts(
      content.posts,
      assignments.filter(({ postId }) => stays.has(postId)),
    ),
    version: version + 1,
    createdAt,
    updatedAt: ports.clock.now(),
  };
  const checked = await mayStore(ports, [after]);
  if (!checked.ok) return checked;
  const replaced = await ports.shifts.replace([after]);
  if (!replaced.ok) return replaced;
  await ports.ledger.record({
    action: "planning.shift.replaced",
    subject: shiftSubject(after),
    before: shiftContent(before),
    after: shiftContent(after),
  });
  return ok({ shift: after, warnings: checked.value });
}
