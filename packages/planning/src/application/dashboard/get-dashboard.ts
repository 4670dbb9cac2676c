import { type Dashboard, dashboardOf } from "../../domain/dashboard/dashboard.ts";
import { dayOfDate } from "../../domain/plan/calendar-days.ts";
import type { Minute, PlanFacts } from "../../domain/plan/facts.ts";
import { breachesIn, openPlan } from "../../domain/rules/check-plan.ts";
import { packOn } from "../../domain/rules/shipped-pack.ts";
import type { PlanReader, PlanWindow, RulesRepository } from "../rules/ports.ts";
import type { DashboardReader } from "./ports.ts";

interface DashboardPorts {
  readonly plan: PlanReader;
  readonly rules: Pick<RulesRepository, "find">;
  readonly dashboard: DashboardReader;
}

/** All figures of some days of the plan, and the facts they were worked out from, to name people by. */
export async function getDashboard(
  { plan, rules, dashboard }: DashboardPorts,
  window: PlanWindow,
  now: Minute,
): Promise<{ readonly dashboard: Dashboard; readonly facts: PlanFacts }> {
  const { productionId } = window;
  const facts = await plan.read(window);
  const { choices } = await rules.find();
  const from = dayOfDate(window.from);
  const pack = packOn(from, choices);
  const checked = openPlan(facts, pack);
  const done = await dashboard.done(window, productionId);
  const ids = new Set([...facts.shifts.map((shift) => shift.productionId), ...done.keys()]);
  const named = productionId === undefined ? [...ids] : [productionId];
  const figures = dashboardOf({
    index: checked.index,
    pack,
    breaches: breachesIn(checked).filter(
      ({ shiftIds }) =>
        productionId === undefined ||
        shiftIds.some((id) => checked.index.shifts.get(id)?.productionId === productionId),
    ),
    productions: await dashboard.productions(named, window),
    done,
    from,
    to: dayOfDate(window.to),
    productionId,
    now,
  });
  return { dashboard: figures, facts };
}
