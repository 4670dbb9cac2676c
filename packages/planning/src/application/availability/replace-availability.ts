import type { Result } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { AvailabilityRule } from "../../domain/people/availability-rule.ts";
import { sortOut } from "../../domain/people/said-availability.ts";
import type { PersonNotFound } from "../people/get-person.ts";
import type { PlanningPorts } from "../ports.ts";
import type { PersonAvailability } from "./get-availability.ts";
import {
  type AvailabilityRefused,
  availabilityForChange,
  type StorePorts,
  storeAvailability,
} from "./store-availability.ts";

export interface AvailabilityReplacement {
  readonly id: ArtistId;
  /** All a person says; what was read from calendars stays, and is replaced by reading them again. */
  readonly said: readonly Omit<AvailabilityRule, "id" | "source">[];
  readonly expectedVersion?: number | undefined;
}

export async function replaceAvailability(
  ports: StorePorts & Pick<PlanningPorts, "newId">,
  { id, said, expectedVersion }: AvailabilityReplacement,
): Promise<Result<PersonAvailability, PersonNotFound | AvailabilityRefused>> {
  const before = await availabilityForChange(ports, id, expectedVersion);
  if (!before.ok) return before;
  const sorted = sortOut(said.map((rule) => ({ ...rule, id: ports.newId<"availability-rule">() })));
  const fromCalendars = before.value.said.rules.filter(({ source }) => source !== undefined);
  return storeAvailability(ports, "planning.availability.replaced", before.value, {
    availabilities: sorted.availabilities,
    rules: [...sorted.rules, ...fromCalendars],
  });
}
