import type { Id, LocalDateTime } from "@souffleur/kernel";
import type { AvailabilityKind } from "../plan/facts.ts";

export type AvailabilityRuleId = Id<"availability-rule">;

/** What somebody says of their time: once, or again and again. Times are the wall clock of the organisation. */
export interface AvailabilityRule {
  readonly id: AvailabilityRuleId;
  readonly kind: AvailabilityKind;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  /** An RRULE of RFC 5545 without its name: `FREQ=WEEKLY;BYDAY=MO`. */
  readonly recurrence?: string | undefined;
  /** Starts that are left out of what recurs, in order of time. */
  readonly exceptions: readonly LocalDateTime[];
  readonly note?: string | undefined;
  /** The calendar it was read from, and its name there; one without a subscription was a file. */
  readonly source?:
    | { readonly subscriptionId?: Id<"calendar-subscription"> | undefined; readonly uid: string }
    | undefined;
}
