import { fail, type Locale, ok, type Result } from "@souffleur/kernel";
import type { CalendarFeed, FeedSubject } from "../../domain/publishing/feed.ts";
import type { PlanningPorts } from "../ports.ts";
import { type FeedSubjects, feedSubject, nameOfSubject } from "./feed-subject.ts";

/** Nobody reads one calendar with more programs than this. */
export const MAX_FEEDS = 20;

export interface NewCalendarFeed {
  readonly subject: FeedSubject;
  readonly note: string;
  readonly locale: Locale;
}

export interface FeedSubjectNotFound {
  readonly code: "feed_subject_not_found";
  readonly id: string;
}

export interface TooManyFeeds {
  readonly code: "too_many_feeds";
}

type Ports = FeedSubjects &
  Pick<PlanningPorts, "feeds" | "newSecret" | "digest" | "ledger" | "clock" | "newId" | "decidedBy">;

/** A new address to read a calendar from. Its secret is given out this once; what is kept is its hash. */
export async function createCalendarFeed(
  ports: Ports,
  { subject, note, locale }: NewCalendarFeed,
): Promise<
  Result<{ readonly feed: CalendarFeed; readonly secret: string }, FeedSubjectNotFound | TooManyFeeds>
> {
  const { feeds, newSecret, digest, ledger, clock, newId, decidedBy } = ports;
  const label = await nameOfSubject(ports, subject);
  if (label === undefined) return fail({ code: "feed_subject_not_found", id: subject.id });
  if ((await feeds.of(subject, MAX_FEEDS)).length >= MAX_FEEDS) return fail({ code: "too_many_feeds" });
  const secret = newSecret();
  const feed: CalendarFeed = {
    id: newId<"calendar-feed">(),
    subject: { ...subject, label },
    ...{ note, locale, createdBy: decidedBy, createdAt: clock.now() },
  };
  await feeds.add(feed, digest(secret));
  await ledger.record({
    action: "planning.calendar-feed.created",
    subject: feedSubject(feed),
    after: { subject: feed.subject, note, locale },
  });
  return ok({ feed, secret });
}
