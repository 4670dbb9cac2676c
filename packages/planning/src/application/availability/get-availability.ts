import { fail, ok, type Result } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { Person } from "../../domain/people/person.ts";
import type { SaidAvailability } from "../../domain/people/said-availability.ts";
import type { PersonNotFound } from "../people/get-person.ts";
import type { PlanningPorts } from "../ports.ts";

/** A person and everything said of their time. */
export interface PersonAvailability {
  readonly person: Person;
  readonly said: SaidAvailability;
}

export async function getAvailability(
  { people, availabilityRules }: Pick<PlanningPorts, "people" | "availabilityRules">,
  id: ArtistId,
): Promise<Result<PersonAvailability, PersonNotFound>> {
  const person = await people.find(id);
  if (person === undefined) return fail({ code: "person_not_found", id });
  const rules = await availabilityRules.of(id);
  return ok({ person, said: { availabilities: person.availabilities, rules } });
}
