import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { HourPeriod } from "../../domain/worked-hours/hour-period.ts";
import type { HourPeriodId } from "../../domain/worked-hours/hours-line.ts";
import { changeLines, fixLines, mayClose, type PeriodPorts } from "./close-period.ts";
import { hourPeriodSubject } from "./hours-record.ts";

export interface HourPeriodNotFound {
  readonly code: "hour_period_not_found";
  readonly id: string;
}

export interface PeriodNotClosed {
  readonly code: "hour_period_not_closed";
}

/** A wider period fixes these days as well: it is to be opened first. */
export interface PeriodWithin {
  readonly code: "hour_period_within";
  readonly from: string;
  readonly to: string;
}

export interface SeenPeriod {
  readonly id: HourPeriodId;
  readonly expectedVersion?: number | undefined;
  readonly reason: string;
}

export type ReopenFailure = HourPeriodNotFound | PeriodNotClosed | PeriodWithin | VersionStale;

/** Opens a period again: its lines are validated as before, and may change. */
export async function reopenPeriod(
  ports: PeriodPorts,
  { id, expectedVersion, reason }: SeenPeriod,
): Promise<Result<HourPeriod, ReopenFailure>> {
  await ports.workedHours.hold();
  const period = await ports.hourPeriods.find(id);
  if (period === undefined) return fail({ code: "hour_period_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== period.version) {
    return fail({ code: "version_stale", current: period.version });
  }
  if (period.state !== "closed") return fail({ code: "hour_period_not_closed" });
  const reopened: HourPeriod = {
    ...period,
    state: "reopened",
    reopened: { by: ports.decidedBy, at: ports.clock.now(), reason: reason.trim() },
    version: period.version + 1,
  };
  await ports.hourPeriods.replace(reopened);
  const { from, to, productionId } = period;
  const wider = await ports.hourPeriods.closedWithin({ from, to, productionId });
  if (wider !== undefined) return fail({ code: "hour_period_within", from: wider.from, to: wider.to });
  const lines = await changeLines(ports, { from, to, periodId: id, states: ["closed"] }, (line) => ({
    ...line,
    state: "validated",
    periodId: undefined,
    split: undefined,
  }));
  await ports.ledger.record({
    action: "planning.hour-period.reopened",
    subject: hourPeriodSubject(period),
    after: { id, reopenedAt: reopened.reopened?.at, reason: reason.trim(), lines },
  });
  return ok(reopened);
}

/** Takes a closing back: the period is open again, as nobody gave a reason for. */
export async function undoPeriodClosed(
  ports: PeriodPorts,
  id: HourPeriodId,
  closedAt: string,
): Promise<Result<void, UndoConflict>> {
  await ports.workedHours.hold();
  const period = await ports.hourPeriods.find(id);
  if (period?.closed.at !== closedAt) return fail({ code: "undo_conflict" });
  const reopened = await reopenPeriod(ports, { id, reason: "" });
  return reopened.ok ? ok(undefined) : fail({ code: "undo_conflict" });
}

/** Takes an opening back: the period is closed again, if all it holds is validated still. */
export async function undoPeriodReopened(
  ports: PeriodPorts,
  id: HourPeriodId,
  reopenedAt: string,
): Promise<Result<void, UndoConflict>> {
  await ports.workedHours.hold();
  const period = await ports.hourPeriods.find(id);
  if (period?.reopened?.at !== reopenedAt) return fail({ code: "undo_conflict" });
  const free = await mayClose(ports, period);
  if (!free.ok) return fail({ code: "undo_conflict" });
  const now = ports.clock.now();
  const closed: HourPeriod = {
    ...period,
    state: "closed",
    reopened: undefined,
    closed: { by: ports.decidedBy, at: now },
    version: period.version + 1,
  };
  await ports.hourPeriods.replace(closed);
  const lines = await fixLines(ports, closed);
  await ports.ledger.record({
    action: "planning.hour-period.closed",
    subject: hourPeriodSubject(closed),
    after: { id, closedAt: now, lines },
  });
  return ok(undefined);
}
