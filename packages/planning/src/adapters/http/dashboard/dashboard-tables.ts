import { wallText } from "../../../domain/calendars/recurrence/wall-seconds.ts";
import type { Dashboard } from "../../../domain/dashboard/dashboard.ts";
import { dateOfDay } from "../../../domain/plan/day-text.ts";
import type { PlanFacts } from "../../../domain/plan/facts.ts";
import { namesIn } from "./present-dashboard.ts";

type Line = readonly (string | number)[];
type Table = (dashboard: Dashboard, facts: PlanFacts) => readonly Line[];

/** The tables of the dashboard, each with its head; what one shows the other says, a name where there is an id. */
export const dashboardTables = {
  productions: ({ productions }) => [
    ["production", "shifts", "unplaced", "seats", "filled", "people"].concat([
      ...["minutes", "done_minutes", "cost", "without_rate", "whole_cost", "budget"],
    ]),
    ...productions.map((each) => [
      ...[each.name, each.shifts, each.unplaced, each.seats, each.filled, each.people, each.minutes],
      each.doneMinutes,
      ...[money(each.cost), each.withoutRate, money(each.wholeCost)],
      each.budget === undefined ? "" : money(each.budget),
    ]),
  ],
  weeks: ({ productions }) => [
    ["production", "week", "minutes", "cost"],
    ...productions.flatMap(({ name, weeks }) =>
      weeks.map(({ monday, minutes, cost }) => [name, dateOfDay(monday), minutes, money(cost)]),
    ),
  ],
  "open-posts": ({ openPosts, productions }, { venues }) => {
    const [titles, places] = [namesOf(productions), namesOf(venues)];
    return [
      ["day", "start", "production", "shift", "venue", "role", "missing"],
      ...openPosts.map(({ day, wallStart, productionId, title, venueId, role, missing }) => [
        ...[dateOfDay(day), wallStart === undefined ? "" : wallText(wallStart * 60)],
        ...[titles.get(productionId) ?? "", title, (venueId && places.get(venueId)) ?? "", role, missing],
      ]),
    ];
  },
  conflicts: ({ conflicts }) => [
    ["rule", "severity", "count"],
    ...conflicts.map(({ code, severity, count }) => [code, severity, count]),
  ],
  load: ({ days, load, withoutWork }, facts) => {
    const named = namesIn(facts);
    return [
      ["person", "minutes", ...days.map(dateOfDay)],
      ...load.map(({ personId, minutes, byDay }) => [named(personId).name, minutes, ...byDay]),
      ...withoutWork.map((id) => [named(id).name, 0, ...days.map(() => 0)]),
    ];
  },
  "over-limits": ({ overLimits }, facts) => {
    const named = namesIn(facts);
    return [
      ["person", "rule", "severity", "count"],
      ...overLimits.flatMap(({ personId, breaches }) =>
        breaches.map(({ code, severity, count }) => [named(personId).name, code, severity, count]),
      ),
    ];
  },
} as const satisfies Readonly<Record<string, Table>>;

export type DashboardTable = keyof typeof dashboardTables;

function namesOf<Id>(things: readonly { readonly id: Id; readonly name: string }[]): ReadonlyMap<Id, string> {
  return new Map(things.map(({ id, name }) => [id, name]));
}

/** Cents as a number with its decimals, which every spreadsheet reads. */
function money(cents: number): string {
  return (cents / 100).toFixed(2);
}
