import { type Clock, fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { Minute, PersonId, ShiftId } from "../../domain/plan/facts.ts";
import type { HourPeriod } from "../../domain/worked-hours/hour-period.ts";
import type { HoursKey, HoursLine, WorkedTime } from "../../domain/worked-hours/hours-line.ts";
import type { PlanningPorts } from "../ports.ts";

/** Somebody's hours in a shift, as whoever changes them saw them, where they said so. */
export interface SeenHours extends HoursKey {
  readonly expectedVersion?: number | undefined;
}

/** Nobody planned that person in that shift, or the shift has no times yet. */
export interface HoursNotPlanned {
  readonly code: "hours_not_planned";
  readonly shiftId: ShiftId;
  readonly personId: PersonId;
}

export interface HoursClosed {
  readonly code: "hours_closed";
  readonly from: string;
  readonly to: string;
}

export interface HoursOverlap {
  readonly code: "hours_overlap";
  readonly personName: string;
  readonly title: string;
  readonly start: string;
}

export type SeenHoursFailure = HoursNotPlanned | HoursClosed | VersionStale;

type Ports = Pick<PlanningPorts, "workedHours" | "hourPeriods">;

/** The line, which nobody else changes until the unit of work ends, if it may still be changed. */
export async function holdLine(
  ports: Ports,
  { expectedVersion, ...key }: SeenHours,
): Promise<Result<HoursLine, SeenHoursFailure>> {
  await ports.workedHours.hold();
  const line = await ports.workedHours.find(key);
  if (line === undefined) return fail({ code: "hours_not_planned", ...key });
  const fixedBy = await fixedByPeriod(ports, line);
  if (fixedBy !== undefined) return fail(hoursClosed(fixedBy));
  if (expectedVersion !== undefined && expectedVersion !== line.version) {
    return fail({ code: "version_stale", current: line.version });
  }
  return ok(line);
}

/** The closed period a line lies in, whether it was there when the period was closed or not. */
export async function fixedByPeriod(
  { hourPeriods }: Pick<Ports, "hourPeriods">,
  line: HoursLine,
): Promise<HourPeriod | undefined> {
  return line.periodId === undefined ? hourPeriods.closedOver(line.planned) : hourPeriods.find(line.periodId);
}

export function hoursClosed({ from, to }: Pick<HourPeriod, "from" | "to">): HoursClosed {
  return { code: "hours_closed", from, to };
}

/** Refuses work in which somebody would be at two works at once. */
export async function refuseOverlap(
  { workedHours }: Pick<Ports, "workedHours">,
  { planned: { shiftId, personId } }: HoursLine,
  { at }: Pick<WorkedTime, "at">,
): Promise<Result<void, HoursOverlap>> {
  const others = await workedHours.overlapping(personId, at.span);
  const other = others.find(({ planned }) => planned.shiftId !== shiftId);
  if (other === undefined) return ok(undefined);
  const { personName, title } = other.planned;
  const start = other.actual?.kind === "worked" ? other.actual.at.start : (other.startedAt?.time ?? "");
  return fail({ code: "hours_overlap", personName, title, start });
}

export function minuteNow(clock: Clock): Minute {
  return Math.floor(clock.millis() / 60_000);
}
