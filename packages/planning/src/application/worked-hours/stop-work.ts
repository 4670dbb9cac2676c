import { fail, type Result } from "@souffleur/kernel";
import { wallTimeAt } from "../../domain/productions/wall-time.ts";
import type { HoursKey, HoursLine } from "../../domain/worked-hours/hours-line.ts";
import { holdLine, minuteNow } from "./hold-line.ts";
import { type StateHoursFailure, type StateHoursPorts, stateHeld } from "./state-hours.ts";

export interface NotStarted {
  readonly code: "hours_not_started";
  readonly title: string;
}

export interface StopInput extends HoursKey {
  readonly breakMinutes?: number | undefined;
  readonly reason: string;
}

/** Somebody stops working, now: from then on it is stated what they did. Nobody works less than a minute. */
export async function stopWork(
  ports: StateHoursPorts,
  { breakMinutes, reason, ...key }: StopInput,
): Promise<Result<HoursLine, StateHoursFailure | NotStarted>> {
  const held = await holdLine(ports, key);
  if (!held.ok) return held;
  const { planned, startedAt } = held.value;
  if (startedAt === undefined) return fail({ code: "hours_not_started", title: planned.title });
  const end = wallTimeAt(minuteNow(ports.clock), planned.zone);
  if (end === undefined) throw new Error("The clock left the calendar.");
  return stateHeld(ports, held.value, { kind: "worked", start: startedAt.time, end, breakMinutes }, reason);
}
