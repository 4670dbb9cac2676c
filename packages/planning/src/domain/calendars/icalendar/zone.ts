/** A time zone as a file or the world defines it. All times are seconds: on the wall, or since 1970 in UTC. */
export interface Zone {
  readonly name: string;
  /** The earlier moment where a time comes twice; where it does not exist, as if the clock had not changed yet. */
  instantOf(wall: number): number;
  wallOf(instant: number): number;
}

type OffsetAt = (instant: number) => number;

const DAY = 86_400;

export function zoneOfOffsets(name: string, offsetAt: OffsetAt): Zone {
  return {
    name,
    wallOf: (instant) => instant + offsetAt(instant),
    instantOf: (wall) => resolveWall(wall, offsetAt),
  };
}

function resolveWall(wall: number, offsetAt: OffsetAt): number {
  // No zone is further than a day from Greenwich: these two are on both sides of any change of the clock near by.
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  const earlier = wall - Math.max(before, after);
  const later = wall - Math.min(before, after);
  if (earlier + offsetAt(earlier) === wall) return earlier;
  if (later + offsetAt(later) === wall) return later;
  return wall - before;
}

export const utcZone: Zone = zoneOfOffsets("UTC", () => 0);

/** A zone of the IANA database by its name, which must be known: `isTimeZone`. */
export function ianaZone(name: string): Zone {
  /** By day in UTC: the offset of a day on which it does not change. */
  const days = new Map<number, number>();
  const exactOffset = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(name).offsetNanoseconds / 1e9;
  return zoneOfOffsets(name, (instant) => {
    const day = Math.floor(instant / DAY);
    const known = days.get(day);
    if (known !== undefined) return known;
    const begin = exactOffset(day * DAY);
    if (begin !== exactOffset((day + 1) * DAY - 1)) return exactOffset(instant);
    days.set(day, begin);
    return begin;
  });
}
