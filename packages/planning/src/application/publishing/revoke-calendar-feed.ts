import { fail, ok, type Result, type UndoConflict } from "@souffleur/kernel";
import type { CalendarFeedId } from "../../domain/publishing/feed.ts";
import type { PlanningPorts } from "../ports.ts";
import { feedSubject } from "./feed-subject.ts";

export interface CalendarFeedNotFound {
  readonly code: "calendar_feed_not_found";
  readonly id: string;
}

type Ports = Pick<PlanningPorts, "feeds" | "ledger">;

/** From this moment on nobody reads anything there. It does not come back: whoever needs one gets another. */
export async function revokeCalendarFeed(
  { feeds, ledger }: Ports,
  id: CalendarFeedId,
): Promise<Result<void, CalendarFeedNotFound>> {
  const feed = await feeds.find(id);
  if (feed === undefined) return fail({ code: "calendar_feed_not_found", id });
  await feeds.remove(id);
  await ledger.record({
    action: "planning.calendar-feed.revoked",
    subject: feedSubject(feed),
    before: { subject: feed.subject, note: feed.note, locale: feed.locale },
  });
  return ok(undefined);
}

/** Takes back that an address was made. */
export async function undoFeedCreated(ports: Ports, id: CalendarFeedId): Promise<Result<void, UndoConflict>> {
  const revoked = await revokeCalendarFeed(ports, id);
  return revoked.ok ? revoked : fail({ code: "undo_conflict" });
}
