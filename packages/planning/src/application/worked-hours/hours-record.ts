import type { Subject } from "@souffleur/kernel";
import type { HourPeriod } from "../../domain/worked-hours/hour-period.ts";
import { keyOf, type PlannedHours } from "../../domain/worked-hours/hours-line.ts";

/** Somebody's hours in a shift, as the ledger names them. */
export function hoursSubject(planned: PlannedHours): Subject {
  const { personName, title, day } = planned;
  return { type: "planning.hours", id: keyOf(planned), label: `${personName} · ${title} · ${day}` };
}

export function hourPeriodSubject({ id, from, to, productionName }: HourPeriod): Subject {
  const days = `${from} – ${to}`;
  const label = productionName === undefined ? days : `${productionName} · ${days}`;
  return { type: "planning.hour-period", id, label };
}
