import type { LocalDateTime } from "@souffleur/kernel";

/** What somebody says of a time: in the order of what wins where several are said of the same minute. */
export const availabilityKinds = ["unavailable", "preferred", "available", "tentative"] as const;

export type AvailabilityKind = (typeof availabilityKinds)[number];

/** A range of time, once or recurring, on the wall of the organisation's zone. */
export interface AvailabilityRule {
  readonly kind: AvailabilityKind;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  /** How it recurs (RFC 5545); once where there is none. */
  readonly rule?: string;
  /** Starts on which it does not hold; a date alone means every start of that day. */
  readonly except?: readonly string[];
}
