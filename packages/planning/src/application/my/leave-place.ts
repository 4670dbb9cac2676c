import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ShiftAnswer } from "../../domain/answers/shift-answer.ts";
import type { PersonId } from "../../domain/plan/facts.ts";
import { inOrderOfPosts, type Shift } from "../../domain/productions/shift.ts";
import type { PlanningPorts } from "../ports.ts";
import { mayStore } from "../productions/may-store.ts";
import type { AskedShift } from "./my-shift.ts";

/** Somebody who said no says yes after all, and their place is somebody else's, or no longer there. */
export interface PlaceTaken {
  readonly code: "place_taken";
  readonly title: string;
}

/** What an answer did to the plan. */
export interface PlanChange {
  readonly before: Shift;
  readonly after: Shift;
}

type Ports = Pick<PlanningPorts, "shifts" | "uses" | "artists" | "plan" | "rules" | "clock">;

/** Takes somebody out of a shift, pinned or not: they said themselves that they will not be there. */
export async function leavePlace(
  ports: Pick<Ports, "shifts" | "clock">,
  { shiftId, personId }: AskedShift,
): Promise<Result<PlanChange | undefined, VersionStale>> {
  const [before] = await ports.shifts.findForChange([shiftId]);
  if (before === undefined || !worksIn(before, personId)) return ok(undefined);
  const assignments = before.assignments.filter((one) => one.personId !== personId);
  return store(ports, before, { ...before, assignments });
}

/** Gives somebody back the place they had given up, if it is still free and nothing forbids it by now. */
export async function takePlaceBack(
  ports: Ports,
  { shiftId, personId, place }: ShiftAnswer,
): Promise<Result<PlanChange | undefined, PlaceTaken | VersionStale>> {
  if (place === undefined) return ok(undefined);
  const [before] = await ports.shifts.findForChange([shiftId]);
  if (before !== undefined && worksIn(before, personId)) return ok(undefined);
  if (before?.posts.some(({ id }) => id === place.postId) !== true)
    return fail({ code: "place_taken", title: before?.title ?? "" });
  const assignments = inOrderOfPosts(before.posts, [...before.assignments, { ...place, personId }]);
  const after = { ...before, assignments };
  const may = await mayStore(ports, [after]);
  return may.ok ? store(ports, before, after) : fail({ code: "place_taken", title: before.title });
}

function worksIn({ assignments }: Shift, personId: PersonId): boolean {
  return assignments.some((one) => one.personId === personId);
}

async function store(
  { shifts, clock }: Pick<Ports, "shifts" | "clock">,
  before: Shift,
  changed: Shift,
): Promise<Result<PlanChange, VersionStale>> {
  const after = { ...changed, version: before.version + 1, updatedAt: clock.now() };
  const replaced = await shifts.replace([after]);
  return replaced.ok ? ok({ before, after }) : replaced;
}
