import type { Minute, TravelFacts, VenueId } from "../plan/facts.ts";

/** Where a venue is, as far as somebody said. */
export interface Place {
  readonly id: VenueId;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

export interface TravelTime extends TravelFacts {
  readonly source: "given" | "estimated";
}

const EARTH_KM = 6_371;
/** Roads are longer than the way a bird flies. */
const DETOUR = 1.3;
const KM_PER_HOUR = 50;
/** To leave, to park, to find the stage door. */
const AROUND_MINUTES = 10;

/**
 * The way from a place to another: what somebody gave; else what they gave for the way back; else an estimate, where we
 * know where both are. Nothing where nobody can know.
 */
export function travelTime(
  from: Place,
  to: Place,
  given: ReadonlyMap<string, Minute>,
): TravelTime | undefined {
  if (from.id === to.id) return undefined;
  const minutes = given.get(wayOf(from.id, to.id)) ?? given.get(wayOf(to.id, from.id));
  if (minutes !== undefined) return { from: from.id, to: to.id, minutes, source: "given" };
  const estimate = estimateMinutes(from, to);
  return estimate === undefined
    ? undefined
    : { from: from.id, to: to.id, minutes: estimate, source: "estimated" };
}

/** The key of a way in the map of those given. */
export function wayOf(from: VenueId, to: VenueId): string {
  return `${from}/${to}`;
}

/** All ways between places, by where they begin, then by where they end: those after one, where one is named. */
export function* travelTimes(
  places: readonly Place[],
  given: ReadonlyMap<string, Minute>,
  after?: Pick<TravelFacts, "from" | "to">,
): Generator<TravelTime> {
  const inOrder = places.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const from of inOrder) {
    if (after !== undefined && from.id < after.from) continue;
    for (const to of inOrder) {
      if (after !== undefined && from.id === after.from && to.id <= after.to) continue;
      const way = travelTime(from, to, given);
      if (way !== undefined) yield way;
    }
  }
}

function estimateMinutes(from: Place, to: Place): Minute | undefined {
  const km = distanceKm(from, to);
  return km === undefined ? undefined : Math.ceil(((km * DETOUR) / KM_PER_HOUR) * 60) + AROUND_MINUTES;
}

/** Along a great circle (haversine). */
function distanceKm(from: Place, to: Place): number | undefined {
  const [a, b] = [radiansOf(from), radiansOf(to)];
  if (a === undefined || b === undefined) return undefined;
  const chord =
    Math.sin((b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(a.latitude) * Math.cos(b.latitude) * Math.sin((b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radiansOf({ latitude, longitude }: Place) {
  if (latitude === undefined || longitude === undefined) return undefined;
  return { latitude: (latitude * Math.PI) / 180, longitude: (longitude * Math.PI) / 180 };
}
