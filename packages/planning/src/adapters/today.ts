import type { LocalDate } from "@souffleur/kernel";
import type { DayNumber } from "../domain/plan/facts.ts";
import type { PlanningContext } from "./context.ts";

type Here = Pick<PlanningContext, "clock" | "zone">;

/** Today, where the organisation is. */
export function todayIn({ clock, zone }: Here): LocalDate {
  const now = Temporal.Instant.fromEpochMilliseconds(clock.millis());
  return now.toZonedDateTimeISO(zone).toPlainDate().toString() as LocalDate;
}

/** The same as the plan counts days. */
export function todayNumberIn(context: Here): DayNumber {
  return Temporal.PlainDate.from("1970-01-01").until(todayIn(context), { largestUnit: "day" }).days;
}
