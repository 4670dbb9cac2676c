import type { ArtistId } from "../../domain/artist.ts";
import type { AvailabilityRule } from "../../domain/people/availability-rule.ts";

export interface AvailabilityRuleRepository {
  /** In order of time. */
  of(personId: ArtistId): Promise<readonly AvailabilityRule[]>;
  /** All of somebody's rules are these from now on. */
  replace(personId: ArtistId, rules: readonly AvailabilityRule[]): Promise<void>;
}

export interface AvailabilityPorts {
  readonly availabilityRules: AvailabilityRuleRepository;
}
