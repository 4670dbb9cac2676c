import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { Person } from "../../domain/people/person.ts";
import { type SaidAvailability, saidTwice } from "../../domain/people/said-availability.ts";
import { artistSubject } from "../artist-record.ts";
import type { AvailabilityRepeated } from "../create-artist.ts";
import type { PersonNotFound } from "../people/get-person.ts";
import type { PlanningPorts } from "../ports.ts";
import type { PersonAvailability } from "./get-availability.ts";

export type AvailabilityRefused = AvailabilityRepeated | TooManyRules | VersionStale;

export interface TooManyRules {
  readonly code: "availability_too_large";
  readonly most: number;
}

export type StorePorts = Pick<PlanningPorts, "people" | "availabilityRules" | "ledger" | "clock">;

const MAX_RULES = 10_000;

/** Somebody's availability as it is, kept as it is until the unit of work ends. */
export async function availabilityForChange(
  { people, availabilityRules }: Pick<PlanningPorts, "people" | "availabilityRules">,
  id: ArtistId,
  expectedVersion?: number,
): Promise<Result<PersonAvailability, PersonNotFound | VersionStale>> {
  const person = await people.findForChange(id);
  if (person === undefined) return fail({ code: "person_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== person.version)
    return fail({ code: "version_stale", current: person.version });
  const rules = await availabilityRules.of(id);
  return ok({ person, said: { availabilities: person.availabilities, rules } });
}

/** Says something else of somebody's time: a new version of the person, and an entry in the ledger with both. */
export async function storeAvailability(
  { people, availabilityRules, ledger, clock }: StorePorts,
  action: `planning.availability.${string}`,
  { person, said: before }: PersonAvailability,
  after: SaidAvailability,
): Promise<Result<PersonAvailability, AvailabilityRefused>> {
  const repeated = saidTwice(after);
  if (repeated !== undefined)
    return fail({ code: "availability_repeated", name: person.name, availability: repeated });
  if (after.rules.length > MAX_RULES) return fail({ code: "availability_too_large", most: MAX_RULES });
  const changed: Person = {
    ...person,
    availabilities: after.availabilities,
    version: person.version + 1,
    updatedAt: clock.now(),
  };
  const replaced = await people.replace(changed);
  if (!replaced.ok) return replaced;
  await availabilityRules.replace(person.id, after.rules);
  await ledger.record({ action, subject: artistSubject(changed), before, after });
  return ok({ person: changed, said: after });
}
