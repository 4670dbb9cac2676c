import type { InstantText } from "@souffleur/kernel";
import type { CalendarFeed, CalendarFeedId, FeedSubject } from "../../domain/publishing/feed.ts";

export interface CalendarFeedRepository {
  add(feed: CalendarFeed, secretHash: string): Promise<void>;
  find(id: CalendarFeedId): Promise<CalendarFeed | undefined>;
  findBySecret(hash: string): Promise<CalendarFeed | undefined>;
  /** Those of one subject, the oldest first. */
  of(subject: FeedSubject, limit: number): Promise<readonly CalendarFeed[]>;
  remove(id: CalendarFeedId): Promise<void>;
  /** Remembers that it was read, unless somebody did since `before`. */
  touch(id: CalendarFeedId, now: InstantText, before: InstantText): Promise<void>;
}

export interface FeedPorts {
  readonly feeds: CalendarFeedRepository;
  /** 256 bits nobody can guess, as text that fits in an address. */
  readonly newSecret: () => string;
}
