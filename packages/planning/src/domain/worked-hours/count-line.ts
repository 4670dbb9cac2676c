import { dayOfDate } from "../plan/calendar-days.ts";
import { zoneOffsets } from "../plan/zone-offsets.ts";
import type { HoursLine } from "./hours-line.ts";
import { type NightHours, nightHoursOn } from "./night-hours.ts";
import { addSplits, type HoursSplit, splitHours } from "./split-hours.ts";
import type { CountedLine } from "./statement.ts";

/** A line with what it is made of: as it was fixed with its period, else by the night hours of its day. */
export function countLine(line: HoursLine, nights: readonly NightHours[]): CountedLine {
  return { ...line, split: line.split ?? splitOf(line, nights) };
}

function splitOf({ actual, planned }: HoursLine, nights: readonly NightHours[]): HoursSplit | undefined {
  if (actual === undefined) return undefined;
  if (actual.kind === "absent") return addSplits([]);
  const { at, breakMinutes } = actual;
  return splitHours(
    { span: at.span, breakMinutes, zone: zoneOffsets(planned.zone, at.span) },
    nightHoursOn(dayOfDate(planned.day), nights),
  );
}
