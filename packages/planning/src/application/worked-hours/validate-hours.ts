import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import { type HoursKey, type HoursLine, keyOf } from "../../domain/worked-hours/hours-line.ts";
import type { HoursInFuture } from "../../domain/worked-hours/read-hours.ts";
import type { PlanningPorts } from "../ports.ts";
import {
  fixedByPeriod,
  type HoursClosed,
  type HoursNotPlanned,
  type HoursOverlap,
  hoursClosed,
  minuteNow,
  refuseOverlap,
} from "./hold-line.ts";
import { hoursSubject } from "./hours-record.ts";

export const MAX_VALIDATED_AT_ONCE = 500;

/** A line somebody found right, as they saw it. */
export interface SeenLine extends HoursKey {
  readonly version: number;
}

/** Somebody is still at work in it. */
export interface HoursNotStopped {
  readonly code: "hours_not_stopped";
  readonly personName: string;
  readonly title: string;
}

export type ValidateFailure =
  | HoursNotPlanned
  | HoursClosed
  | HoursOverlap
  | HoursInFuture
  | HoursNotStopped
  | VersionStale;

/** What the ledger keeps of lines that were validated together. */
export interface ValidatedLines {
  readonly lines: readonly (HoursKey & Pick<HoursLine, "state">)[];
}

export type ValidatePorts = Pick<
  PlanningPorts,
  "workedHours" | "hourPeriods" | "ledger" | "clock" | "decidedBy"
>;

/**
 * Finds hours right, all of them or none. What nobody stated was worked as planned. What is validated already stays as
 * it is.
 */
export async function validateHours(
  ports: ValidatePorts,
  seen: readonly SeenLine[],
): Promise<Result<readonly HoursLine[], ValidateFailure>> {
  await ports.workedHours.hold();
  const found = await ports.workedHours.findAll(seen);
  const now = ports.clock.now();
  const [before, after, all]: [HoursLine[], HoursLine[], HoursLine[]] = [[], [], []];
  for (const [index, line] of found.entries()) {
    const checked = await checkLine(ports, seen[index], line);
    if (!checked.ok) return checked;
    const validated = validatedLine(checked.value, { by: ports.decidedBy, at: now });
    all.push(validated);
    if (validated === checked.value) continue;
    before.push(checked.value);
    after.push(validated);
    // One by one: the next line may be of the same person.
    await ports.workedHours.put([validated], now);
  }
  await record(ports, before, after, now);
  return ok(all);
}

async function record(
  { ledger }: ValidatePorts,
  before: readonly HoursLine[],
  after: readonly HoursLine[],
  at: string,
): Promise<void> {
  const [first] = after;
  if (first === undefined) return;
  const linesOf = (lines: readonly HoursLine[]): ValidatedLines => ({
    lines: lines.map(({ planned: { shiftId, personId }, state }) => ({ shiftId, personId, state })),
  });
  const { type, id, label } = hoursSubject(first.planned);
  await ledger.record({
    action: "planning.hours.validated",
    subject: { type, id, label: after.length === 1 ? label : `${label} + ${after.length - 1}` },
    before: linesOf(before),
    after: { ...linesOf(after), at },
  });
}

async function checkLine(
  ports: ValidatePorts,
  seen: SeenLine | undefined,
  line: HoursLine | undefined,
): Promise<Result<HoursLine, ValidateFailure>> {
  if (seen === undefined) throw new Error("More lines than were asked for.");
  const { version, shiftId, personId } = seen;
  if (line === undefined) return fail({ code: "hours_not_planned", shiftId, personId });
  if (line.version !== version) return fail({ code: "version_stale", current: line.version });
  if (line.state === "validated" || line.state === "closed") return ok(line);
  const fixedBy = await fixedByPeriod(ports, line);
  if (fixedBy !== undefined) return fail(hoursClosed(fixedBy));
  const { personName, title, at } = line.planned;
  if (line.state === "started") return fail({ code: "hours_not_stopped", personName, title });
  if (line.actual !== undefined) return ok(line);
  if (at.span.end > minuteNow(ports.clock)) return fail({ code: "hours_in_future", at: at.end });
  const free = await refuseOverlap(ports, line, { at });
  return free.ok ? ok(line) : free;
}

function validatedLine(line: HoursLine, signed: NonNullable<HoursLine["validated"]>): HoursLine {
  if (line.state === "validated" || line.state === "closed") return line;
  const { at, breakMinutes } = line.planned;
  return {
    ...line,
    actual: line.actual ?? { kind: "worked", at, breakMinutes },
    state: "validated",
    validated: signed,
    version: line.version + 1,
  };
}

/** Those of the ids that are named twice: nobody means to. */
export function namedTwice(keys: readonly HoursKey[]): boolean {
  return new Set(keys.map(keyOf)).size < keys.length;
}
