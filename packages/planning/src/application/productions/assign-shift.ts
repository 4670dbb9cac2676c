import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { PersonId, PostId, ShiftId } from "../../domain/plan/facts.ts";
import {
  inOrderOfPosts,
  type Shift,
  type ShiftAssignment,
  shiftContent,
} from "../../domain/productions/shift.ts";
import type { PlanningPorts } from "../ports.ts";
import type { CheckedShift } from "../rules/check-shifts.ts";
import { getShiftForChange, type ShiftNotFound } from "./get-shift.ts";
import { type MayNotStore, mayStore } from "./may-store.ts";
import type { UnknownPost } from "./plan-shift.ts";
import type { UnknownReference } from "./ports.ts";
import { shiftSubject } from "./shift-record.ts";

/** Who shall work at a post. */
export interface AssignmentInput {
  readonly postId: PostId;
  readonly personId: PersonId;
  readonly isPinned: boolean;
  /** Why somebody is there against what the rules on skills say. */
  readonly overrideReason?: string | undefined;
}

export interface AssignShift {
  readonly id: ShiftId;
  /** All who shall work in it: whoever is left out no longer does. */
  readonly assignments: readonly AssignmentInput[];
  /** The version the person saw, where they said so. */
  readonly expectedVersion?: number | undefined;
}

export type AssignFailure = ShiftNotFound | VersionStale | UnknownPost | UnknownReference | MayNotStore;

type Ports = Pick<
  PlanningPorts,
  "shifts" | "references" | "uses" | "artists" | "plan" | "rules" | "ledger" | "clock" | "newId"
>;

/** Says who works in a shift. */
export async function assignShift(
  ports: Ports,
  { id, assignments, expectedVersion }: AssignShift,
): Promise<Result<CheckedShift, AssignFailure>> {
  const found = await getShiftForChange(ports, id, expectedVersion);
  if (!found.ok) return found;
  const before = found.value;
  const posts = new Set<string>(before.posts.map((post) => post.id));
  const stranger = assignments.find(({ postId }) => !posts.has(postId));
  if (stranger !== undefined) return fail({ code: "unknown_post", id: stranger.postId });
  const people = assignments.map(({ personId }) => personId);
  const [unknown] = await ports.references.unknownAmong({ people });
  if (unknown !== undefined) return fail(unknown);
  const now = ports.clock.now();
  const after: Shift = {
    ...before,
    assignments: assignmentsOf(ports, before, assignments),
    version: before.version + 1,
    updatedAt: now,
  };
  const checked = await mayStore(ports, [after]);
  if (!checked.ok) return checked;
  const replaced = await ports.shifts.replace([after]);
  if (!replaced.ok) return replaced;
  await ports.ledger.record({
    action: "planning.shift.assigned",
    subject: shiftSubject(after),
    before: shiftContent(before),
    after: shiftContent(after),
  });
  return ok({ shift: after, warnings: checked.value });
}

/** Whoever stays at a post has been there since they came. */
export function assignmentsOf(
  { clock, newId }: Pick<PlanningPorts, "clock" | "newId">,
  shift: Pick<Shift, "posts" | "assignments">,
  wanted: readonly AssignmentInput[],
): readonly ShiftAssignment[] {
  const createdAt = clock.now();
  const assignments = wanted.map((input): ShiftAssignment => {
    const known = shift.assignments.find(
      ({ postId, personId }) => postId === input.postId && personId === input.personId,
    );
    const { overrideReason, ...said } = input;
    return {
      id: known?.id ?? newId<"shift-assignment">(),
      createdAt: known?.createdAt ?? createdAt,
      ...said,
      ...(overrideReason !== undefined && { overrideReason }),
    };
  });
  return inOrderOfPosts(shift.posts, assignments);
}
