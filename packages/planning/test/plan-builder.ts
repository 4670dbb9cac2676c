import type {
  AssignmentFacts,
  DayNumber,
  PersonFacts,
  PlanFacts,
  PostFacts,
  ShiftFacts,
  Span,
  VenueFacts,
} from "../src/domain/plan/facts.ts";
import { zoneOf } from "./zones.ts";

const zones = {
  "Europe/Paris": zoneOf("Europe/Paris"),
  "America/New_York": zoneOf("America/New_York"),
  UTC: zoneOf("UTC"),
};

/** Minutes since 1970 of a time as Paris writes it: "2026-03-02T14:30". */
export function paris(text: string): number {
  return at(text, "Europe/Paris");
}

export function at(text: string, zone: string): number {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds / 60_000;
}

export function dayNumberOf(text: string): DayNumber {
  return Temporal.PlainDate.from("1970-01-01").until(text, { largestUnit: "day" }).days;
}

/** A time of Paris from one moment to another; the second may be an hour of the same day. */
export function slot(from: string, to: string): Span {
  return { start: paris(from), end: paris(to.includes("T") ? to : `${from.slice(0, 10)}T${to}`) };
}

export function person(name: string, more: Partial<PersonFacts> = {}): PersonFacts {
  return {
    // Ids of tests are read by people.
    id: name.toLowerCase() as PersonFacts["id"],
    name,
    kind: "artist",
    skills: [],
    availability: [],
    freeByDefault: true,
    rates: {},
    earlierWeeks: [],
    ...more,
  };
}

export function venue(name: string, more: Partial<VenueFacts> = {}): VenueFacts {
  return {
    id: name.toLowerCase() as VenueFacts["id"],
    name,
    zone: "Europe/Paris",
    rooms: [],
    openingHours: [],
    ...more,
  };
}

export function post(role: string, more: Partial<PostFacts> = {}): PostFacts {
  return { id: role as PostFacts["id"], role, level: 1, count: 1, ...more };
}

export function shift(title: string, span: Span | undefined, more: Partial<ShiftFacts> = {}): ShiftFacts {
  return {
    id: title as ShiftFacts["id"],
    productionId: "production" as ShiftFacts["productionId"],
    title,
    span,
    breakMinutes: 0,
    restMinutes: 0,
    isCachet: false,
    posts: [post(`${title}-post`)],
    ...more,
  };
}

/** Somebody at the first post of a shift, or at another. */
export function assigned(
  who: PersonFacts,
  { id, posts }: ShiftFacts,
  more: Partial<AssignmentFacts> = {},
): AssignmentFacts {
  const postId = posts[0]?.id ?? post("none").id;
  return { shiftId: id, postId, personId: who.id, isPinned: false, ...more };
}

export function plan(facts: Partial<PlanFacts>): PlanFacts {
  return {
    period: slot("2026-01-01T00:00", "2027-01-01T00:00"),
    zone: "Europe/Paris",
    zones,
    holidays: [],
    people: [],
    venues: [],
    travel: [],
    shifts: [],
    assignments: [],
    ...facts,
  };
}
