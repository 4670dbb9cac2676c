import type { PlanFacts, ShiftId } from "../plan/facts.ts";
import type { ProposeInput, Weights } from "../proposing/index.ts";
import type { Pack } from "../rules/pack.ts";
import { disturb } from "./disturb.ts";
import type { DraftRequest } from "./draft-request.ts";

/** A shift of the production in the days asked for, at the version its facts are of. */
export interface AskedShift {
  readonly id: ShiftId;
  readonly version: number;
}

/** Everything a draft is made of. */
export interface DraftInput {
  readonly facts: PlanFacts;
  readonly pack: Pack;
  readonly weights: Weights;
  readonly shifts: readonly AskedShift[];
  readonly request: DraftRequest;
}

/** What the machine is given to plan. */
export function proposeInputOf({ facts, pack, weights, shifts, request }: DraftInput): ProposeInput {
  const shiftIds = shifts.map(({ id }) => id);
  const disturbed = disturb(facts, request.disturbances);
  const asked = request.base === "fresh" ? withoutUnpinned(disturbed, new Set(shiftIds)) : disturbed;
  // Where something has come between, changing little comes before all but filling the posts.
  const aim = request.disturbances.length === 0 ? "best" : "fewest_changes";
  return { facts: asked, pack, weights, seed: request.seed, shiftIds, aim };
}

function withoutUnpinned(facts: PlanFacts, shiftIds: ReadonlySet<ShiftId>): PlanFacts {
  const stays = facts.assignments.filter(({ shiftId, isPinned }) => isPinned || !shiftIds.has(shiftId));
  return { ...facts, assignments: stays };
}
