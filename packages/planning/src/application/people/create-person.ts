import { fail, ok, type Result } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import { compareAvailabilities, findRepeated } from "../../domain/availability.ts";
import { inOrder, type Person } from "../../domain/people/person.ts";
import { artistSubject } from "../artist-record.ts";
import type { ArtistExists } from "../basic-ports.ts";
import type { AvailabilityRepeated } from "../create-artist.ts";
import type { PlanningPorts } from "../ports.ts";
import type { UnknownReference } from "../productions/ports.ts";
import { type PersonSummary, personSummary, referencesOf } from "./person-record.ts";

export interface PersonInput extends Omit<PersonSummary, "version"> {
  readonly id?: ArtistId | undefined;
}

export type PersonRefused = AvailabilityRepeated | UnknownReference;

export async function createPerson(
  ports: Pick<PlanningPorts, "people" | "references" | "teams" | "ledger" | "clock" | "newId">,
  input: PersonInput,
): Promise<Result<Person, ArtistExists | PersonRefused>> {
  const repeated = findRepeated(input.availabilities);
  if (repeated !== undefined)
    return fail({ code: "availability_repeated", name: input.name, availability: repeated });
  const [unknown] = await ports.references.unknownAmong(referencesOf(input));
  if (unknown !== undefined) return fail(unknown);
  const now = ports.clock.now();
  const person: Person = inOrder({
    ...input,
    id: input.id ?? ports.newId<"artist">(),
    availabilities: input.availabilities.toSorted(compareAvailabilities),
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
  const added = await ports.people.add(person);
  if (!added.ok) return added;
  await ports.teams.touch(person.teamIds, now);
  await ports.ledger.record({
    action: "planning.person.created",
    subject: artistSubject(person),
    after: personSummary(person),
  });
  return ok(person);
}
