import {
  type Breach,
  type CheckedPlan,
  checkChange,
  openPlan,
  type Pack,
  type PlanFacts,
} from "@souffleur/planning/rules";
import type { Shift } from "../../lib/api/types.ts";

type AssignmentFacts = PlanFacts["assignments"][number];

/** Somebody at a post, while it is being decided. */
export interface Seat {
  readonly postId: string;
  readonly personId: string;
  readonly pinned: boolean;
  /** Why they are there against what the rules on skills say. */
  readonly reason: string;
}

/** What a person may decide against, with a reason in writing. */
const OVERRIDABLE: readonly string[] = ["missing_skill", "level_too_low"];

export function seatsOf({ assignments }: Pick<Shift, "assignments">): readonly Seat[] {
  return assignments.map(({ post_id, person_id, pinned, override_reason = "" }) => ({
    postId: post_id,
    personId: person_id,
    pinned,
    reason: override_reason,
  }));
}

/** The plan around a shift as the rules see it, without whoever works in the shift itself. */
export function openWithout(facts: PlanFacts, pack: Pack, shiftId: string): CheckedPlan {
  const assignments = facts.assignments.filter((one) => one.shiftId !== shiftId);
  return openPlan({ ...facts, assignments }, pack);
}

function factsOf(shiftId: string, { postId, personId, pinned, reason }: Seat): AssignmentFacts {
  return {
    // What the API gave out as ids; the brands are the rules' own.
    shiftId: shiftId as AssignmentFacts["shiftId"],
    postId: postId as AssignmentFacts["postId"],
    personId: personId as AssignmentFacts["personId"],
    isPinned: pinned,
    ...(reason.trim() !== "" && { overrideReason: reason }),
  };
}

/** What these people at these posts would break. */
export function breachesOfSeats(
  plan: CheckedPlan,
  shiftId: string,
  seats: readonly Seat[],
): readonly Breach[] {
  return checkChange(plan, { assign: seats.map((seat) => factsOf(shiftId, seat)) }).appeared;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** What keeps them from it; nobody is forbidden by a warning. */
  readonly forbidden: readonly Breach[];
  readonly warned: readonly Breach[];
}

/** Everybody who is not in the shift yet, those who could take the post first. */
export function candidatesFor(
  plan: CheckedPlan,
  {
    shiftId,
    postId,
    seats,
  }: { readonly shiftId: string; readonly postId: string; readonly seats: readonly Seat[] },
): readonly Candidate[] {
  const taken = new Set(seats.map(({ personId }) => personId));
  const candidates = [...plan.index.people.values()]
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name }): Candidate => {
      const seat: Seat = { postId, personId: id, pinned: false, reason: "" };
      const breaches = breachesOfSeats(plan, shiftId, [seat]).filter(
        (one) => one.code !== "post_underfilled",
      );
      const ofSeverity = (severity: Breach["severity"]) =>
        breaches.filter((one) => one.severity === severity);
      return { id, name, forbidden: ofSeverity("forbid"), warned: ofSeverity("warn") };
    });
  return candidates.toSorted(
    (one, other) =>
      one.forbidden.length - other.forbidden.length ||
      one.warned.length - other.warned.length ||
      one.name.localeCompare(other.name),
  );
}

/** Whether a person has to say why somebody is there all the same. */
export function needsReason(breaches: readonly Breach[], personId: string): boolean {
  return breaches.some((one) => one.personId === personId && OVERRIDABLE.includes(one.code));
}
