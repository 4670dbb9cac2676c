/** `2026-05-12T10:00:00` as people read it; seconds only where there are any. */
function wallClock(text: string): string {
  return text.replace("T", " ").replace(/:00$/, "");
}

/** One day once where both ends are on it. */
export function slotText({ start, end }: { readonly start: string; readonly end: string }): string {
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  return `${wallClock(start)}–${sameDay ? wallClock(end).slice(11) : wallClock(end)}`;
}

/** A moment in this machine's zone. */
export function moment(instant: string): string {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  return zoned.toPlainDateTime().toString({ smallestUnit: "minute" }).replace("T", " ");
}
