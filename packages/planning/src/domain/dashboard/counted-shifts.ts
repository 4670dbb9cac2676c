import type { AssignmentFacts, DayNumber, ProductionId, ShiftFacts } from "../plan/facts.ts";
import type { PlanIndex } from "../plan/plan-index.ts";
import type { Work } from "../plan/work.ts";
import { dayOf } from "../plan/zones.ts";

/** A shift that counts in a period, with who works in it. */
export interface CountedShift {
  readonly shift: ShiftFacts;
  /** Nothing while the machine is still to place it. */
  readonly work: Work | undefined;
  readonly assignments: readonly AssignmentFacts[];
}

interface Counted {
  readonly index: PlanIndex;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly productionId?: ProductionId | undefined;
}

/**
 * The shifts of a period, as they begin. All of a shift counts on one day, the one its work counts as: two periods that
 * touch share nothing and lose nothing.
 */
export function countedShifts({ index, from, to, productionId }: Counted): readonly CountedShift[] {
  const found: CountedShift[] = [];
  for (const shift of index.shifts.values()) {
    if (productionId !== undefined && shift.productionId !== productionId) continue;
    const work = index.works.get(shift.id);
    const day = work?.workingDay ?? windowDay(index, shift);
    if (day === undefined || day < from || day > to) continue;
    found.push({ shift, work, assignments: index.assignments.get(shift.id) ?? [] });
  }
  return found.sort((one, other) => beginOf(one) - beginOf(other));
}

/** The first day a shift may be placed on. */
function windowDay({ places }: PlanIndex, { venueId, window }: ShiftFacts): DayNumber | undefined {
  return window && dayOf(places.zoneOf(venueId), window.start);
}

function beginOf({ shift: { span, window } }: CountedShift): number {
  return (span ?? window)?.start ?? 0;
}
