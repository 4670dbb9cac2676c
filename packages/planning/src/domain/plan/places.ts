import type { PlanFacts, TravelFacts, VenueFacts, VenueId } from "./facts.ts";
import type { Zone } from "./zones.ts";

/** A venue in the travel table; -1 for work that has none. */
export type VenueIndex = number;
const NOWHERE: VenueIndex = -1;
const UNKNOWN_WAY = -1;

/** Where things are, and how long it takes between them, made for being asked very often. */
export interface Places {
  /** The organisation's own. */
  readonly zone: Zone;
  zoneOf(venue: VenueId | undefined): Zone;
  indexOf(venue: VenueId | undefined): VenueIndex;
  /** Minutes on the way; -1 where nobody said how long it takes. */
  travelMinutes(from: VenueIndex, to: VenueIndex): number;
}

type PlaceFacts = Pick<PlanFacts, "zone" | "zones" | "venues" | "travel">;

export function placesOf(facts: PlaceFacts): Places {
  const zone = facts.zones[facts.zone] ?? [];
  const indices = new Map(facts.venues.map(({ id }, index) => [id, index]));
  const zones = new Map(facts.venues.map((venue) => [venue.id, facts.zones[venue.zone] ?? zone]));
  const size = facts.venues.length;
  const ways = waysBetween(facts.venues, facts.travel, indices);
  return {
    zone,
    zoneOf: (venue) => (venue === undefined ? zone : (zones.get(venue) ?? zone)),
    indexOf: (venue) => (venue === undefined ? NOWHERE : (indices.get(venue) ?? NOWHERE)),
    travelMinutes: (from, to) =>
      from < 0 || to < 0 || from === to ? 0 : (ways[from * size + to] ?? UNKNOWN_WAY),
  };
}

function waysBetween(
  venues: readonly VenueFacts[],
  travel: readonly TravelFacts[],
  indices: ReadonlyMap<VenueId, VenueIndex>,
): Int32Array {
  const size = venues.length;
  const ways = new Int32Array(size * size).fill(UNKNOWN_WAY);
  const line = (from: VenueId, to: VenueId) => {
    const [row, column] = [indices.get(from), indices.get(to)];
    return row === undefined || column === undefined ? undefined : row * size + column;
  };
  for (const { from, to, minutes } of travel) {
    const there = line(from, to);
    if (there !== undefined) ways[there] = minutes;
  }
  // The way back takes as long as the way there, unless it has a line of its own.
  for (const { from, to, minutes } of travel) {
    const back = line(to, from);
    if (back !== undefined && ways[back] === UNKNOWN_WAY) ways[back] = minutes;
  }
  return ways;
}
