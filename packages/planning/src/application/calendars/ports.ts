import type { InstantText, Result } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { CalendarId, CalendarSubscription } from "../../domain/people/calendar-subscription.ts";
import type { IdTaken } from "../productions/ports.ts";

export interface CalendarRepository {
  add(calendar: CalendarSubscription): Promise<Result<void, IdTaken>>;
  find(id: CalendarId): Promise<CalendarSubscription | undefined>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(id: CalendarId): Promise<CalendarSubscription | undefined>;
  /** All of a person's, the oldest first: there are few. */
  of(personId: ArtistId): Promise<readonly CalendarSubscription[]>;
  /** Those not asked for since, the longest waiting first. */
  due(since: InstantText, limit: number): Promise<readonly CalendarId[]>;
  /** Keeps what came of a reading. */
  note(calendar: CalendarSubscription): Promise<void>;
  /** Removes it with everything it said. */
  remove(id: CalendarId): Promise<void>;
}

export interface CalendarPorts {
  readonly calendars: CalendarRepository;
}
