import type { Queries } from "@souffleur/platform/database";
import type { AvailabilityPorts } from "../../../application/availability/ports.ts";
import { availabilityRuleRepository } from "./availability-rule-repository.ts";

export function availabilityRepositories(queries: Queries): AvailabilityPorts {
  return { availabilityRules: availabilityRuleRepository(queries) };
}
