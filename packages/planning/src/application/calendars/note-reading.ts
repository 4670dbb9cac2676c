import type { ReadCalendar } from "../../domain/calendars/said-by-calendar.ts";
import type { AvailabilityRule } from "../../domain/people/availability-rule.ts";
import type {
  CalendarFailure,
  CalendarId,
  CalendarSubscription,
} from "../../domain/people/calendar-subscription.ts";
import { sameSaid } from "../../domain/people/said-availability.ts";
import {
  availabilityForChange,
  type StorePorts,
  storeAvailability,
} from "../availability/store-availability.ts";
import type { PlanningPorts } from "../ports.ts";

/** What came of asking for a calendar. */
export type CalendarReadingOutcome =
  | { readonly kind: "read"; readonly said: ReadCalendar["said"]; readonly etag: string | undefined }
  | { readonly kind: "unchanged" }
  | { readonly kind: "failed"; readonly failure: CalendarFailure };

/** Keeps what came of a reading. One that failed leaves what was read before as it is, and says why it failed. */
export async function noteReading(
  ports: StorePorts & Pick<PlanningPorts, "calendars" | "newId">,
  id: CalendarId,
  outcome: CalendarReadingOutcome,
): Promise<CalendarFailure | undefined> {
  const calendar = await ports.calendars.findForChange(id);
  // Deleted while it was read: nobody wants to know any more.
  if (calendar === undefined) return undefined;
  const failure =
    outcome.kind === "failed" ? outcome.failure : await storeWhatItSaid(ports, calendar, outcome);
  const { failure: _, etag, ...rest } = calendar;
  await ports.calendars.note({
    ...rest,
    fetchedAt: ports.clock.now(),
    ...(failure === undefined && { etag: outcome.kind === "read" ? outcome.etag : etag }),
    ...(failure && { failure }),
  });
  return failure;
}

async function storeWhatItSaid(
  ports: StorePorts & Pick<PlanningPorts, "newId">,
  { id, personId }: CalendarSubscription,
  outcome: Exclude<CalendarReadingOutcome, { kind: "failed" }>,
): Promise<CalendarFailure | undefined> {
  if (outcome.kind === "unchanged") return undefined;
  const before = await availabilityForChange(ports, personId);
  if (!before.ok) return undefined;
  const { said } = before.value;
  const others = said.rules.filter(({ source }) => source?.subscriptionId !== id);
  const own = outcome.said.map(
    ({ uid, kind, start, end, recurrence, exceptions }): AvailabilityRule => ({
      id: ports.newId<"availability-rule">(),
      kind,
      start,
      end,
      recurrence,
      exceptions,
      source: { subscriptionId: id, uid },
    }),
  );
  const after = { ...said, rules: [...others, ...own] };
  if (sameSaid(said, after)) return undefined;
  const stored = await storeAvailability(ports, "planning.availability.imported", before.value, after);
  return stored.ok ? undefined : { code: stored.failure.code, message: tooMuch };
}

const tooMuch = {
  fr: "Le calendrier contient trop d’évènements ; rien n’en a été repris.",
  en: "The calendar holds too many events; none of it was taken.",
};
