import type { DayNumber } from "../../domain/plan/facts.ts";
import type { PlanningContext } from "../context.ts";

/** The day it is where the organisation is. */
export function todayIn({ clock, zone }: Pick<PlanningContext, "clock" | "zone">): DayNumber {
  const date = Temporal.Instant.fromEpochMilliseconds(clock.millis()).toZonedDateTimeISO(zone).toPlainDate();
  return Temporal.PlainDate.from("1970-01-01").until(date, { largestUnit: "day" }).days;
}
