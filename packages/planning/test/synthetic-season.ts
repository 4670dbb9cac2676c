import type { Id } from "@souffleur/kernel";
import { dayNumber } from "../src/domain/plan/calendar-days.ts";
import type {
  AvailabilitySpan,
  PersonFacts,
  PlanFacts,
  PostFacts,
  ShiftFacts,
  SkillId,
  TravelFacts,
  VenueFacts,
} from "../src/domain/plan/facts.ts";
import { placesOf } from "../src/domain/plan/places.ts";
import { type Work, workOf } from "../src/domain/plan/work.ts";
import { type Random, randomFrom } from "../src/domain/proposing/random.ts";
import type { Pack } from "../src/domain/rules/pack.ts";
import { createPersonChecker } from "../src/domain/rules/person-checker.ts";

export interface SeasonShape {
  readonly seed: number;
  readonly people: number;
  readonly events: number;
  readonly days: number;
  readonly venues: number;
  readonly skills: number;
  readonly skillsEach: number;
  /** Seats per event, at most. */
  readonly seats: number;
  /** Of the days somebody is not needed in the planted plan, the share on which they are free all the same. */
  readonly spareDays: number;
}

export const looseSeason: SeasonShape = {
  ...{ seed: 1, people: 200, events: 500, days: 28, venues: 20, skills: 12, skillsEach: 3 },
  ...{ seats: 7, spareDays: 0.8 },
};
export const tightSeason: SeasonShape = {
  ...looseSeason,
  seats: 10,
  skills: 24,
  skillsEach: 2,
  spareDays: 0.1,
};
/** Twice the work, and nobody free but on the days the planted plan needs them. */
export const extremeSeason: SeasonShape = { ...tightSeason, seats: 22, skills: 60, spareDays: 0 };

const DAY = 1_440;
const seasonZone = "Europe/Paris";
const SUMMER = 120;
const firstDay = dayNumber(2026, 5, 4);

const idOf = <Kind extends string>(kind: Kind, n: number) =>
  `${kind}-${String(n).padStart(4, "0")}` as Id<Kind>;

/** A season that is known to have a plan: people are put into events first, and are free at least on those days. */
export function seasonOf(shape: SeasonShape, pack: Pack): PlanFacts {
  const random = randomFrom(shape.seed);
  const venues = Array.from({ length: shape.venues }, (_, n) => venueOf(n));
  const empty = Array.from({ length: shape.people }, (_, n) => personOf(n, shape, random));
  const base = {
    period: { start: firstDay * DAY - SUMMER, end: (firstDay + shape.days) * DAY - SUMMER },
    ...{ zone: seasonZone, zones: { [seasonZone]: [{ from: 0, offset: SUMMER }] }, holidays: [] },
    ...{ venues, travel: travelBetween(venues), assignments: [] },
  };
  const places = placesOf(base);
  // Availability is what comes out of it.
  const allFree = { ...pack, unavailable: { ...pack.unavailable, severity: "ignore" } } as const;
  const checker = createPersonChecker({ places, holidays: new Set() }, allFree);
  const planted = empty.map((facts) => ({ facts, works: [] as Work[] }));
  const shifts: ShiftFacts[] = [];
  for (let n = 0; n < shape.events; n++) {
    const event = eventOf(n, shape, venues, random);
    const work = workOf(event, event.span, places);
    const wanted = 1 + random.below(shape.seats);
    const roles = new Map<SkillId, number>();
    for (let tries = 0; tries < 12 * wanted && sum(roles.values()) < wanted; tries++) {
      const someone = planted[random.below(planted.length)];
      const skill = someone?.facts.skills[random.below(someone.facts.skills.length)];
      if (someone === undefined || skill === undefined || someone.works.includes(work)) continue;
      if (!checker.couldWork(someone.facts, someone.works, work)) continue;
      someone.works.push(work);
      someone.works.sort((one, other) => one.start - other.start);
      roles.set(skill.skillId, (roles.get(skill.skillId) ?? 0) + 1);
    }
    shifts.push({ ...event, posts: postsOf(n, roles) });
  }
  const people = planted.map(({ facts, works }) => ({
    ...facts,
    availability: freeDays(works, shape, random),
  }));
  return { ...base, people, shifts };
}

function venueOf(n: number): VenueFacts {
  return { id: idOf("venue", n), name: `Venue ${n}`, zone: seasonZone, rooms: [], openingHours: [] };
}

/** Three towns: half an hour within one, two hours between them. */
function travelBetween(venues: readonly VenueFacts[]): TravelFacts[] {
  return venues.flatMap((one, n) =>
    venues.flatMap((other, m) =>
      n < m ? [{ from: one.id, to: other.id, minutes: n % 3 === m % 3 ? 30 : 120 }] : [],
    ),
  );
}

function personOf(n: number, { skills, skillsEach }: SeasonShape, random: Random): PersonFacts {
  const known = new Set<number>();
  for (let count = 1 + random.below(skillsEach); known.size < count; ) known.add(random.below(skills));
  return {
    ...{ id: idOf("artist", n), name: `Person ${n}`, kind: "technician", freeByDefault: false },
    skills: [...known].map((skill) => ({ skillId: idOf("skill", skill), level: 1 + random.below(5) })),
    ...{ availability: [], rates: { hour: 1_400 + random.below(1_600) }, earlierWeeks: [] },
  };
}

function eventOf(n: number, { days }: SeasonShape, venues: readonly VenueFacts[], random: Random) {
  const day = firstDay + random.below(days);
  const start = day * DAY - SUMMER + 8 * 60 + 30 * random.below(26);
  return {
    ...{ id: idOf("shift", n), productionId: idOf("production", n % 25), title: `Event ${n}` },
    venueId: venues[random.below(venues.length)]?.id,
    span: { start, end: start + 120 + 30 * random.below(9) },
    ...{ breakMinutes: 0, restMinutes: 0, isCachet: false },
    posts: [] as PostFacts[],
  };
}

function postsOf(n: number, roles: ReadonlyMap<SkillId, number>): PostFacts[] {
  return [...roles].map(([skillId, count], at) => ({
    ...{ id: idOf("post", n * 100 + at), role: `Role ${skillId}`, skillId, level: 1, count },
  }));
}

/** Free on each day of work, from six until four the next morning, and on some others. */
function freeDays(
  works: readonly Work[],
  { days, spareDays }: SeasonShape,
  random: Random,
): AvailabilitySpan[] {
  const needed = new Set(works.map(({ workingDay }) => workingDay));
  const spans: AvailabilitySpan[] = [];
  for (let day = firstDay - 1; day < firstDay + days; day++) {
    if (!needed.has(day) && random.next() >= spareDays) continue;
    const start = day * DAY - SUMMER + 5 * 60;
    const kind = random.next() < 0.3 ? "preferred" : "available";
    spans.push({ start, end: start + DAY - 60, kind });
  }
  return spans;
}

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
