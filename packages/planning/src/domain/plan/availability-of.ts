import type { AvailabilityKind, PersonFacts, Span } from "./facts.ts";

/** How many minutes of a span somebody said to be this. */
export function minutesSaid(person: PersonFacts, span: Span, kind: AvailabilityKind): number {
  const { availability } = person;
  let minutes = 0;
  for (let index = firstEndingAfter(availability, span.start); index < availability.length; index++) {
    const said = availability[index];
    if (said === undefined || said.start >= span.end) break;
    if (said.kind === kind) minutes += overlapMinutes(said, span);
  }
  return minutes;
}

/** How many minutes of a span somebody said nothing about. */
function minutesUnsaid(person: PersonFacts, span: Span): number {
  const { availability } = person;
  let minutes = span.end - span.start;
  for (let index = firstEndingAfter(availability, span.start); index < availability.length; index++) {
    const said = availability[index];
    if (said === undefined || said.start >= span.end) break;
    minutes -= overlapMinutes(said, span);
  }
  return minutes;
}

/** How many minutes of a span somebody cannot be there. */
export function minutesNotFree(person: PersonFacts, span: Span): number {
  const unsaid = person.freeByDefault ? 0 : minutesUnsaid(person, span);
  return unsaid + minutesSaid(person, span, "unavailable");
}

function overlapMinutes(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

function firstEndingAfter(spans: readonly Span[], minute: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > minute) high = middle;
    else low = middle + 1;
  }
  return low;
}
