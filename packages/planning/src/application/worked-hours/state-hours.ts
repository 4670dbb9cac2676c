import { ok, type Result } from "@souffleur/kernel";
import type { HoursLine } from "../../domain/worked-hours/hours-line.ts";
import { hoursContent } from "../../domain/worked-hours/hours-line.ts";
import { type HoursRefused, type HoursText, readHours } from "../../domain/worked-hours/read-hours.ts";
import type { PlanningPorts } from "../ports.ts";
import {
  type HoursOverlap,
  holdLine,
  minuteNow,
  refuseOverlap,
  type SeenHours,
  type SeenHoursFailure,
} from "./hold-line.ts";
import { hoursSubject } from "./hours-record.ts";

export interface HoursStatementInput extends SeenHours {
  readonly text: HoursText;
  readonly reason: string;
}

export type StateHoursPorts = Pick<
  PlanningPorts,
  "workedHours" | "hourPeriods" | "ledger" | "clock" | "decidedBy"
>;
export type StateHoursFailure = SeenHoursFailure | HoursRefused | HoursOverlap;

/** Says what somebody really did. Of hours that were validated already, it opens the question again. */
export async function stateHours(
  ports: StateHoursPorts,
  { text, reason, ...seen }: HoursStatementInput,
): Promise<Result<HoursLine, StateHoursFailure>> {
  const held = await holdLine(ports, seen);
  return held.ok ? stateHeld(ports, held.value, text, reason) : held;
}

/** The same for a line that is held already. */
export async function stateHeld(
  ports: StateHoursPorts,
  before: HoursLine,
  text: HoursText,
  reason: string,
): Promise<Result<HoursLine, StateHoursFailure>> {
  const { workedHours, ledger, clock, decidedBy } = ports;
  const { planned } = before;
  const actual = readHours(text, reason, { planned, now: minuteNow(clock) });
  if (!actual.ok) return actual;
  if (actual.value.kind === "worked") {
    const free = await refuseOverlap(ports, before, actual.value);
    if (!free.ok) return free;
  }
  const at = clock.now();
  const after: HoursLine = {
    planned,
    state: "stated",
    actual: actual.value,
    reason: reason.trim(),
    stated: { by: decidedBy, at },
    version: before.version + 1,
  };
  await workedHours.put([after], at);
  await ledger.record({
    action: "planning.hours.stated",
    subject: hoursSubject(planned),
    before: hoursContent(before),
    after: hoursContent(after),
  });
  return ok(after);
}
