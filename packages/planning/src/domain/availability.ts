import { compareText, type LocalDateTime } from "@souffleur/kernel";

/** A stretch of time somebody is free; a slot of a planning is one of these. The end itself is not part of it. */
export interface Availability {
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
}

/** Wall-clock times are compared as they are written: on the night a clock goes back, that is all there is to compare. */
export function endsAfterStart({ start, end }: Availability): boolean {
  return end > start;
}

export function compareAvailabilities(a: Availability, b: Availability): number {
  return compareText(a.start, b.start) || compareText(a.end, b.end);
}

/** Whether two lists, both in order of time, hold the same. */
export function sameAvailabilities(some: readonly Availability[], others: readonly Availability[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return other !== undefined && compareAvailabilities(one, other) === 0;
    })
  );
}

/** The first availability that stands in the list twice. */
export function findRepeated(availabilities: readonly Availability[]): Availability | undefined {
  const seen = new Set<string>();
  return availabilities.find((availability) => {
    const key = `${availability.start}/${availability.end}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
