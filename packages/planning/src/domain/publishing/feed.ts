import type { Id, InstantText, Locale } from "@souffleur/kernel";

export type CalendarFeedId = Id<"calendar-feed">;

/** Whose shifts an address shows. */
export const feedKinds = ["person", "production", "team", "venue"] as const;
export type FeedKind = (typeof feedKinds)[number];

export interface FeedSubject {
  readonly kind: FeedKind;
  readonly id: string;
}

/** An address from which a calendar program reads, until it is revoked. What is secret in it is not kept. */
export interface CalendarFeed {
  readonly id: CalendarFeedId;
  readonly subject: FeedSubject & { readonly label: string };
  /** For whom, or for what program. */
  readonly note: string;
  readonly locale: Locale;
  readonly createdBy: string;
  readonly createdAt: InstantText;
  readonly lastReadAt?: InstantText | undefined;
}
