import type { PlanFacts, ProductionId, RoomId } from "./facts.ts";

/**
 * What of a plan concerns one production: all but the shifts of others that take nobody's time and no room of its. Who
 * is in none of its shifts stays, with whatever else they do: they may come to be in one.
 */
export function narrowToProduction(facts: PlanFacts, productionId: ProductionId): PlanFacts {
  const rooms = new Set<RoomId>();
  for (const shift of facts.shifts)
    if (shift.productionId === productionId && shift.roomId !== undefined) rooms.add(shift.roomId);
  const taken = new Set(facts.assignments.map(({ shiftId }) => shiftId));
  const shifts = facts.shifts.filter(
    (shift) =>
      shift.productionId === productionId ||
      taken.has(shift.id) ||
      (shift.roomId !== undefined && rooms.has(shift.roomId)),
  );
  return { ...facts, shifts };
}
