import { fail, ok, type Result } from "@souffleur/kernel";
import { wallTimeAt } from "../../domain/productions/wall-time.ts";
import { type HoursKey, type HoursLine, hoursContent } from "../../domain/worked-hours/hours-line.ts";
import { type HoursOverlap, holdLine, minuteNow, refuseOverlap, type SeenHoursFailure } from "./hold-line.ts";
import { hoursSubject } from "./hours-record.ts";
import type { StateHoursPorts } from "./state-hours.ts";

/** How long before the plan somebody may begin. */
const EARLIEST_START_MINUTES = 6 * 60;

export interface TooEarlyToStart {
  readonly code: "hours_too_early";
  readonly start: string;
}

/** It is over by the plan: what was done is stated, not begun. */
export interface TooLateToStart {
  readonly code: "hours_too_late";
  readonly end: string;
}

export interface AlreadyStarted {
  readonly code: "hours_already_started";
  readonly title: string;
}

export type StartFailure =
  | SeenHoursFailure
  | HoursOverlap
  | TooEarlyToStart
  | TooLateToStart
  | AlreadyStarted;

/** Somebody begins to work, now. */
export async function startWork(
  ports: StateHoursPorts,
  key: HoursKey,
): Promise<Result<HoursLine, StartFailure>> {
  const held = await holdLine(ports, key);
  if (!held.ok) return held;
  const { planned, state, version } = held.value;
  if (state !== "planned") return fail({ code: "hours_already_started", title: planned.title });
  const minute = minuteNow(ports.clock);
  const { at } = planned;
  if (minute < at.span.start - EARLIEST_START_MINUTES)
    return fail({ code: "hours_too_early", start: at.start });
  if (minute >= at.span.end) return fail({ code: "hours_too_late", end: at.end });
  const time = wallTimeAt(minute, planned.zone);
  if (time === undefined) throw new Error("The clock left the calendar.");
  const span = { start: minute, end: minute + 1 };
  const free = await refuseOverlap(ports, held.value, { at: { start: time, end: time, span } });
  if (!free.ok) return free;
  const after: HoursLine = {
    ...held.value,
    state: "started",
    startedAt: { time, minute },
    version: version + 1,
  };
  await ports.workedHours.put([after], ports.clock.now());
  await ports.ledger.record({
    action: "planning.hours.started",
    subject: hoursSubject(planned),
    before: hoursContent(held.value),
    after: hoursContent(after),
  });
  return ok(after);
}
