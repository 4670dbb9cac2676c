import { ok, type Result } from "@souffleur/kernel";
import { annexRulesOn } from "../../domain/hours/annex-rules.ts";
import { type HoursTowards, hoursTowards } from "../../domain/hours/hours-towards.ts";
import { dateOfDay } from "../../domain/plan/day-text.ts";
import type { DayNumber, PersonId } from "../../domain/plan/facts.ts";
import { getPerson, type PersonNotFound } from "../people/get-person.ts";
import type { PlanningPorts } from "../ports.ts";
import type { WorkReader } from "./ports.ts";

export interface HoursQuestion {
  readonly id: PersonId;
  /** The last day of the window, today or later: what is planned until then counts. */
  readonly on: DayNumber;
  readonly today: DayNumber;
}

/** How far somebody is on the way to their 507 hours. */
export async function getHours(
  { people, works }: Pick<PlanningPorts, "people"> & { readonly works: WorkReader },
  { id, on, today }: HoursQuestion,
): Promise<Result<HoursTowards & { readonly reference: string }, PersonNotFound>> {
  const person = await getPerson({ people }, id);
  if (!person.ok) return person;
  const rules = annexRulesOn(on);
  const worked = await works.worksOf(id, dateOfDay(on - rules.windowDays + 1), dateOfDay(on));
  const hours = hoursTowards(worked, { kind: person.value.kind, on, today, rules });
  return ok({ ...hours, reference: rules.reference });
}
