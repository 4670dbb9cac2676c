import { fail, ok, type Result } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { Person } from "../../domain/people/person.ts";
import type { PlanningPorts } from "../ports.ts";

export interface PersonNotFound {
  readonly code: "person_not_found";
  readonly id: string;
}

export async function getPerson(
  { people }: Pick<PlanningPorts, "people">,
  id: ArtistId,
): Promise<Result<Person, PersonNotFound>> {
  const person = await people.find(id);
  return person === undefined ? fail({ code: "person_not_found", id }) : ok(person);
}
