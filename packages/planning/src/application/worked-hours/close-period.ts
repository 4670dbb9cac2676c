import { fail, type LocalDate, ok, type Result } from "@souffleur/kernel";
import { countLine } from "../../domain/worked-hours/count-line.ts";
import type { HourPeriod, PeriodScope } from "../../domain/worked-hours/hour-period.ts";
import type { HoursLine } from "../../domain/worked-hours/hours-line.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";
import { hourPeriodSubject } from "./hours-record.ts";

/** How many of the lines that wait a refusal names. */
export const SHOWN_UNVALIDATED = 50;
const PAGE = 200;

export interface PeriodInFuture {
  readonly code: "hour_period_in_future";
  readonly to: LocalDate;
}

/** Some of these days are fixed already. */
export interface PeriodTaken {
  readonly code: "hour_period_taken";
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Lines wait for somebody to find them right; the first of them. */
export interface PeriodUnvalidated {
  readonly code: "hour_period_unvalidated";
  readonly lines: readonly HoursLine[];
}

export type ClosePeriodFailure = ProductionNotFound | PeriodInFuture | PeriodTaken | PeriodUnvalidated;

export type PeriodPorts = Pick<
  PlanningPorts,
  "workedHours" | "hourPeriods" | "nightHours" | "productions" | "ledger" | "clock" | "newId" | "decidedBy"
>;

/** Fixes the hours of some days: from then on nothing of them changes until somebody opens them again and says why. */
export async function closePeriod(
  ports: PeriodPorts,
  scope: PeriodScope,
  today: LocalDate,
): Promise<Result<HourPeriod, ClosePeriodFailure>> {
  const { productionId } = scope;
  if (scope.to > today) return fail({ code: "hour_period_in_future", to: scope.to });
  const production = productionId && (await ports.productions.find(productionId));
  if (productionId !== undefined && !production)
    return fail({ code: "production_not_found", id: productionId });
  await ports.workedHours.hold();
  const free = await mayClose(ports, scope);
  if (!free.ok) return free;
  const now = ports.clock.now();
  const period: HourPeriod = {
    ...scope,
    productionName: production ? production.name : undefined,
    id: ports.newId<"hour-period">(),
    state: "closed",
    closed: { by: ports.decidedBy, at: now },
    version: 1,
    createdAt: now,
  };
  await ports.hourPeriods.add(period);
  const lines = await fixLines(ports, period);
  await ports.ledger.record({
    action: "planning.hour-period.closed",
    subject: hourPeriodSubject(period),
    after: { id: period.id, closedAt: now, lines },
  });
  return ok(period);
}

/** Whether no other period fixed these days, and all lines are validated. */
export async function mayClose(
  { workedHours, hourPeriods }: Pick<PeriodPorts, "workedHours" | "hourPeriods">,
  { from, to, productionId }: PeriodScope,
): Promise<Result<void, PeriodTaken | PeriodUnvalidated>> {
  const taken = await hourPeriods.closedWithin({ from, to, productionId });
  if (taken !== undefined) return fail({ code: "hour_period_taken", from: taken.from, to: taken.to });
  const open = await openLines({ workedHours, hourPeriods }, { from, to, productionId });
  return open.length === 0 ? ok(undefined) : fail({ code: "hour_period_unvalidated", lines: open });
}

/** The first lines that nobody found right yet and no period of one production within fixes. */
async function openLines(
  { workedHours, hourPeriods }: Pick<PeriodPorts, "workedHours" | "hourPeriods">,
  scope: PeriodScope,
): Promise<readonly HoursLine[]> {
  const window = { ...scope, states: ["planned", "started", "stated"] as const };
  const open: HoursLine[] = [];
  let after: readonly string[] | undefined;
  do {
    const page = await workedHours.list({ limit: SHOWN_UNVALIDATED, after }, window);
    for (const line of page.items) if (!(await hourPeriods.closedOver(line.planned))) open.push(line);
    after = page.next;
  } while (after !== undefined && open.length < SHOWN_UNVALIDATED);
  return open.slice(0, SHOWN_UNVALIDATED);
}

/** Gives validated lines to the period, with what they are made of by the night hours of today. */
export async function fixLines(
  { workedHours, nightHours, clock }: Pick<PeriodPorts, "workedHours" | "nightHours" | "clock">,
  { id, from, to, productionId }: HourPeriod,
): Promise<number> {
  const { lines: nights } = await nightHours.find();
  return changeLines({ workedHours, clock }, { from, to, productionId, states: ["validated"] }, (line) => ({
    ...line,
    state: "closed",
    periodId: id,
    split: countLine(line, nights).split,
  }));
}

/** Changes lines of a window page by page; says how many they were. */
export async function changeLines(
  { workedHours, clock }: Pick<PeriodPorts, "workedHours" | "clock">,
  window: Parameters<PeriodPorts["workedHours"]["list"]>[1],
  change: (line: HoursLine) => HoursLine,
): Promise<number> {
  let count = 0;
  let after: readonly string[] | undefined;
  do {
    const page = await workedHours.list({ limit: PAGE, after }, window);
    const changed = page.items.map((line) => ({ ...change(line), version: line.version + 1 }));
    await workedHours.put(changed, clock.now());
    count += changed.length;
    after = page.next;
  } while (after !== undefined);
  return count;
}
