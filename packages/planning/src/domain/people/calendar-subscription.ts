import type { Id, InstantText, Message } from "@souffleur/kernel";
import type { ArtistId } from "../artist.ts";
import type { AvailabilityKind } from "../plan/facts.ts";

export type CalendarId = Id<"calendar-subscription">;

/** A calendar on another machine that is read again and again for what it says of somebody's time. */
export interface CalendarSubscription {
  readonly id: CalendarId;
  readonly personId: ArtistId;
  /** Often a secret: whoever has it can read the calendar. */
  readonly url: string;
  /** What somebody who is taken during its events is then. */
  readonly kind: AvailabilityKind;
  /** When it was last asked for, whether it answered or not. */
  readonly fetchedAt?: InstantText | undefined;
  /** What it was called when it last answered: then it need not send the same again. */
  readonly etag?: string | undefined;
  readonly failure?: CalendarFailure | undefined;
  readonly version: number;
  readonly createdAt: InstantText;
}

/** Why the last reading came to nothing; what was read before stays. */
export interface CalendarFailure {
  readonly code: string;
  readonly message: Message;
}

/** The address as it may be shown: the machine, without the path that may be a secret. */
export function shownAddress({ url }: Pick<CalendarSubscription, "url">): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}/…`;
}

/** An address as people have it from their calendar program: `webcal:` is https by another name. */
export function calendarUrl(text: string): string | undefined {
  const url = URL.parse(text.trim().replace(/^webcals?:/i, "https:"));
  return url !== null && (url.protocol === "https:" || url.protocol === "http:") ? url.href : undefined;
}
