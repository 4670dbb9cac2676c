import type { z } from "zod";
import { differenceOf } from "../../../domain/worked-hours/difference.ts";
import type { PlannedHours, WorkedTime } from "../../../domain/worked-hours/hours-line.ts";
import type { HoursSplit } from "../../../domain/worked-hours/split-hours.ts";
import type { CountedLine } from "../../../domain/worked-hours/statement.ts";
import type { hoursLineOutput, splitOutput } from "./hours-schemas.ts";

export function presentHours(line: CountedLine): z.input<typeof hoursLineOutput> {
  const { planned, actual } = line;
  return {
    shift_id: planned.shiftId,
    person_id: planned.personId,
    person_name: planned.personName,
    production_id: planned.productionId,
    production_name: planned.productionName,
    title: planned.title,
    place: planned.place,
    time_zone: planned.zone,
    day: planned.day,
    planned: times(planned),
    cachet: planned.isCachet,
    state: line.state,
    started_at: line.startedAt?.time,
    absent: actual?.kind === "absent",
    actual: actual?.kind === "worked" ? times(actual) : undefined,
    difference: actual && presentDifference(differenceOf(planned, actual)),
    reason: line.reason,
    split: line.split && presentSplit(line.split),
    stated: line.stated,
    validated: line.validated,
    period_id: line.periodId,
    version: line.version,
  };
}

export function presentSplit(split: HoursSplit): z.input<typeof splitOutput> {
  return {
    work_minutes: split.workMinutes,
    break_minutes: split.breakMinutes,
    night_minutes: split.nightMinutes,
    sunday_minutes: split.sundayMinutes,
    holiday_minutes: split.holidayMinutes,
    parts: split.parts.map(({ isNight, isSunday, isHoliday, minutes }) => ({
      night: isNight,
      sunday: isSunday,
      holiday: isHoliday,
      minutes,
    })),
  };
}

function times({ at, breakMinutes }: Pick<PlannedHours | WorkedTime, "at" | "breakMinutes">) {
  return { start: at.start, end: at.end, break_minutes: breakMinutes };
}

function presentDifference({ startMinutes, endMinutes, workMinutes }: ReturnType<typeof differenceOf>) {
  return { start_minutes: startMinutes, end_minutes: endMinutes, work_minutes: workMinutes };
}
