import type { Pack, PlanFacts, ShiftFacts, Span, Zone } from "@souffleur/planning/rules";
import type { Shift } from "../../../lib/api/types.ts";
import { minuteOfText } from "../time/wall.ts";

/** What became of one shift since the facts were read. */
export interface BoardChange {
  readonly id: string;
  /** Nothing: it is gone. */
  readonly shift?: Shift | undefined;
}

/** The plan of some weeks: as people write it, and as the rules compute on it. */
export interface Board {
  readonly facts: PlanFacts;
  readonly pack: Pack;
  readonly zones: Zones;
  readonly shifts: ReadonlyMap<string, Shift>;
  /** When each shift is, in minutes since 1970; for one that is not placed yet, when it may be. */
  readonly spans: ReadonlyMap<string, Span>;
  /** In the order they were made. */
  readonly changes: readonly BoardChange[];
}

export interface Zones {
  readonly own: Zone;
  readonly ofVenue: (venueId: string | undefined) => Zone;
}

export function boardOf(facts: PlanFacts, pack: Pack, shifts: readonly Shift[]): Board {
  const zones = zonesOf(facts);
  const known = new Map(
    facts.shifts.map(({ id, span, window }): [string, Span | undefined] => [id, span ?? window]),
  );
  const spans = shifts.map((shift): [string, Span] => [
    shift.id,
    known.get(shift.id) ?? spanOf(zones, shift),
  ]);
  const byId = new Map(shifts.map((shift) => [shift.id, shift]));
  return { facts, pack, zones, shifts: byId, spans: new Map(spans), changes: [] };
}

function zonesOf({ zone, zones, venues }: PlanFacts): Zones {
  const own = zones[zone] ?? [];
  const byVenue = new Map<string, Zone>(venues.map((venue) => [venue.id, zones[venue.zone] ?? own]));
  return { own, ofVenue: (id) => (id === undefined ? own : (byVenue.get(id) ?? own)) };
}

/** When a shift is, read from its wall. */
export function spanOf(zones: Zones, shift: Shift): Span {
  const zone = zones.ofVenue(shift.venue_id);
  if (shift.start !== undefined) {
    const start = minuteOfText(zone, shift.start);
    return { start, end: start + shift.minutes };
  }
  const { start = "", end = "" } = shift.window ?? {};
  return { start: minuteOfText(zone, start), end: minuteOfText(zone, end) };
}

/** The board after the server told what became of a shift. */
export function withChange(board: Board, change: BoardChange): Board {
  const shifts = new Map(board.shifts);
  const spans = new Map(board.spans);
  if (change.shift === undefined) {
    shifts.delete(change.id);
    spans.delete(change.id);
  } else {
    shifts.set(change.id, change.shift);
    spans.set(change.id, spanOf(board.zones, change.shift));
  }
  return { ...board, shifts, spans, changes: [...board.changes, change] };
}

/** A shift as the rules see it, at a time that may not be its own. */
export function shiftFactsOf(shift: Shift, span: Span): ShiftFacts {
  const facts = {
    id: shift.id,
    productionId: shift.production_id,
    title: shift.title,
    venueId: shift.venue_id,
    roomId: shift.room_id,
    sharesRoom: shift.shares_room,
    ...(shift.start === undefined ? { window: { ...span, minutes: shift.minutes } } : { span }),
    breakMinutes: shift.break_minutes,
    restMinutes: shift.rest_minutes,
    isCachet: shift.is_cachet,
    posts: shift.posts.map(({ id, role, skill_id: skillId, level, count }) => ({
      id,
      role,
      skillId,
      level,
      count,
    })),
  };
  // What the API gave out as ids; the brands are the rules' own.
  return facts as unknown as ShiftFacts;
}

/** Posts of a shift that nobody has taken yet, each as often as it is free. */
export function freeSeats({ posts, assignments }: Pick<Shift, "posts" | "assignments">): number {
  const seats = posts.reduce((sum, { count }) => sum + count, 0);
  return Math.max(0, seats - assignments.length);
}
