import type { Page, PageRequest } from "@souffleur/kernel";
import type { PersonId, PlanFacts } from "../../domain/plan/facts.ts";
import { dayOf } from "../../domain/plan/zones.ts";
import { type Breach, breachId } from "../../domain/rules/breach.ts";
import { checkPlan } from "../../domain/rules/check-plan.ts";
import type { RuleCode } from "../../domain/rules/codes.ts";
import { packOn } from "../../domain/rules/shipped-pack.ts";
import type { PlanReader, PlanWindow, RulesRepository } from "./ports.ts";

export interface ConflictFilter {
  readonly personId?: PersonId | undefined;
  readonly code?: RuleCode | undefined;
  readonly severity?: Breach["severity"] | undefined;
}

export interface Conflicts {
  /** What was checked, to name people and places by. */
  readonly facts: PlanFacts;
  page(request: PageRequest): Page<Breach>;
}

/** All that the plan breaks in a window, in order of time. */
export async function listConflicts(
  { plan, rules }: { readonly plan: PlanReader; readonly rules: Pick<RulesRepository, "find"> },
  window: PlanWindow,
  filter: ConflictFilter,
): Promise<Conflicts> {
  const facts = await plan.read(window);
  const { choices } = await rules.find();
  const pack = packOn(dayOf(facts.zones[facts.zone] ?? [], facts.period.start), choices);
  const own = new Set(
    facts.shifts.filter(({ productionId }) => productionId === window.productionId).map(({ id }) => id),
  );
  const conflicts = checkPlan(facts, pack).filter(
    (breach) =>
      (filter.personId === undefined || breach.personId === filter.personId) &&
      (filter.code === undefined || breach.code === filter.code) &&
      (filter.severity === undefined || breach.severity === filter.severity) &&
      (window.productionId === undefined || breach.shiftIds.some((id) => own.has(id))),
  );
  return { facts, page: (request) => pageOf(conflicts, request) };
}

/** A page after the breach the last one ended with, or, where that is mended since, after its time. */
function pageOf(breaches: readonly Breach[], { limit, after }: PageRequest): Page<Breach> {
  const [start = "", id = ""] = after ?? [];
  const last = breaches.findIndex((breach) => breachId(breach) === id);
  const later = breaches.findIndex((breach) => breach.at.start > Number(start));
  const from = after === undefined ? 0 : last >= 0 ? last + 1 : later >= 0 ? later : breaches.length;
  const items = breaches.slice(from, from + limit);
  const end = items.at(-1);
  const isMore = from + limit < breaches.length;
  return {
    items,
    next: isMore && end !== undefined ? [String(end.at.start), breachId(end)] : undefined,
  };
}
