import { type Id, instantOf, type LocalDate } from "@souffleur/kernel";
import { type WrittenEvent, writeCalendar } from "../../domain/calendars/icalendar/write-calendar.ts";
import type { CalendarFeed } from "../../domain/publishing/feed.ts";
import {
  calendarName,
  eventsOfPerson,
  eventsOfShifts,
  eventsOfTeam,
} from "../../domain/publishing/feed-events.ts";
import type { PlanningPorts } from "../ports.ts";
import { type FeedSubjects, nameOfSubject } from "./feed-subject.ts";
import type { PublishedFilter } from "./ports.ts";

/** What is longer ago is left to the programs, which keep what they read. */
const DAYS_BACK = 90;
/** As many events as one calendar shows at most, from the first on. */
const MAX_EVENTS = 5_000;
const HOUR_MS = 3_600_000;

type Ports = FeedSubjects & Pick<PlanningPorts, "feeds" | "published" | "digest" | "clock">;

/** The calendar behind a secret; nothing where there is none, for whatever reason. */
export async function readCalendarFeed(ports: Ports, secret: string): Promise<string | undefined> {
  const feed = await ports.feeds.findBySecret(ports.digest(secret));
  if (feed === undefined) return undefined;
  const now = ports.clock.millis();
  await ports.feeds.touch(feed.id, instantOf(now), instantOf(now - HOUR_MS));
  const events = await eventsOf(ports, feed, {
    from: dayBefore(instantOf(now)),
    withCancelled: true,
    limit: MAX_EVENTS,
  });
  // What was published of it is cancelled there, even when the thing itself is gone.
  const name = (await nameOfSubject(ports, feed.subject)) ?? feed.subject.label;
  const { locale } = feed;
  return writeCalendar({ name: calendarName(name, locale), locale, events });
}

async function eventsOf(
  { published, teams }: Ports,
  { subject, locale }: CalendarFeed,
  filter: PublishedFilter,
): Promise<readonly WrittenEvent[]> {
  // The ids are those it was made with, checked then.
  const { kind, id } = subject;
  switch (kind) {
    case "person":
      return eventsOfPerson(subject, await published.ofPeople([id as Id<"artist">], filter), locale);
    case "production": {
      const shifts = await published.list({ ...filter, productionId: id as Id<"production"> });
      return eventsOfShifts(subject, shifts, locale);
    }
    case "venue": {
      const shifts = await published.list({ ...filter, venueId: id as Id<"venue"> });
      return eventsOfShifts(subject, shifts, locale);
    }
    case "team": {
      const team = await teams.find(id as Id<"team">);
      return eventsOfTeam(subject, await published.ofPeople(team?.memberIds ?? [], filter), locale);
    }
  }
}

function dayBefore(now: string): LocalDate {
  return Temporal.PlainDate.from(now.slice(0, 10)).subtract({ days: DAYS_BACK }).toString() as LocalDate;
}
