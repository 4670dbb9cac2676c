import type { Clock } from "@souffleur/kernel";
import type { Queries } from "@souffleur/platform/database";
import type { VenuePorts } from "../../../application/venues/ports.ts";
import { travelTimeRepository } from "./travel-time-repository.ts";
import { venueRepository } from "./venue-repository.ts";
import { venueUses } from "./venue-uses.ts";

export function venueRepositories(queries: Queries, clock: Clock): VenuePorts {
  return {
    venues: venueRepository(queries),
    venueUses: venueUses(queries),
    travelTimes: travelTimeRepository(queries, clock),
  };
}
