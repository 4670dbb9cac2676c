import { weekdayOf } from "../../plan/calendar-days.ts";
import type { Span, VenueFacts } from "../../plan/facts.ts";
import type { Work } from "../../plan/work.ts";
import { minuteAt } from "../../plan/zones.ts";
import type { PlaceRule } from "../place-rule.ts";
import { lengthInWords, workInWords } from "../words.ts";

/** Work lies within the hours its venue is open. A venue without any is always open. */
export const venueClosed: PlaceRule = {
  code: "venue_closed",
  check({ work, venue }) {
    const closed = minutesClosed(work, venue);
    if (closed === 0) return undefined;
    const what = workInWords(work);
    const length = lengthInWords(closed);
    return {
      at: work,
      works: [work],
      message: {
        fr: `Le lieu «\u00a0${venue.name}\u00a0» est fermé pendant ${length.fr} de ${what.fr}.`,
        en: `The venue “${venue.name}” is closed for ${length.en} of ${what.en}.`,
      },
      evidence: { limit: 0, actual: closed },
    };
  },
};

/** How much of some work lies outside the hours of its venue. */
export function minutesClosed(work: Work, venue: VenueFacts): number {
  if (venue.openingHours.length === 0) return 0;
  let free = work.start;
  let closed = 0;
  for (const { start, end } of openSpans(work, venue)) {
    if (start >= work.end) break;
    closed += Math.max(0, start - free);
    free = Math.max(free, end);
  }
  return closed + Math.max(0, work.end - free);
}

function openSpans({ shares, zone }: Work, { openingHours }: VenueFacts): Span[] {
  // Hours past midnight, 18:00 to 26:00, belong to the day they begin on: the day before the first counts too.
  const days = [(shares[0]?.day ?? 0) - 1, ...shares.map(({ day }) => day)];
  return days
    .flatMap((day) =>
      openingHours
        .filter(({ weekday }) => weekday === weekdayOf(day))
        .map(({ from, to }) => ({ start: minuteAt(zone, day, from), end: minuteAt(zone, day, to) })),
    )
    .sort((one, other) => one.start - other.start);
}
