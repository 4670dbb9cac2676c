import type { Id } from "@souffleur/kernel";
import fc from "fast-check";
import type {
  AssignmentFacts,
  AvailabilityKind,
  PersonFacts,
  PlanFacts,
  PostFacts,
  ShiftFacts,
  SkillId,
} from "../src/domain/plan/facts.ts";
import { paris, person, plan, shift, venue } from "./plan-builder.ts";

const monday = paris("2026-05-04T00:00");
const DAYS = 6;
const HOUR = 60;
const skills = ["sound", "light"] as SkillId[];
const rooms = [{ id: "main" as Id<"room">, name: "Main" }];
const venues = [venue("Here", { rooms }), venue("There", { zone: "Europe/Paris" })];

const skill = fc.constantFrom(...skills);
const level = fc.integer({ min: 1, max: 3 });
const kind = fc.constantFrom<AvailabilityKind>("available", "preferred", "tentative", "unavailable");

/** One answer for each half day, as people give them; some people's days begin three quarters of an hour later. */
const halves = fc.array(fc.option(kind), { minLength: 2 * DAYS, maxLength: 2 * DAYS });
const availability = fc.tuple(halves, fc.constantFrom(0, 0, 45)).map(([answers, late]) =>
  answers.flatMap((said, n) => {
    const start = monday + late + n * 12 * HOUR;
    return said === null ? [] : [{ kind: said, start, end: start + 12 * HOUR }];
  }),
);

const somebody: fc.Arbitrary<Omit<PersonFacts, "id" | "name">> = fc.record({
  kind: fc.constantFrom("artist", "technician"),
  skills: fc.uniqueArray(fc.record({ skillId: skill, level }), { selector: ({ skillId }) => skillId }),
  availability,
  freeByDefault: fc.boolean(),
  rates: fc.constantFrom(
    {},
    { hour: 2_000 },
    { hour: 1_500 },
    { day: 18_000 },
    { cachet: 25_000, day: 9_000 },
  ),
  earlierWeeks: fc.constant([]),
});

const post: fc.Arbitrary<Omit<PostFacts, "id">> = fc.record({
  role: fc.constantFrom("a", "b"),
  skillId: fc.option(skill, { nil: undefined }),
  level,
  count: fc.integer({ min: 0, max: 3 }),
});

const time = fc
  .record({
    start: fc.nat({ max: DAYS * 24 - 9 }),
    hours: fc.integer({ min: 1, max: 9 }),
    isFixed: fc.boolean(),
  })
  .map(({ start, hours, isFixed }): Pick<ShiftFacts, "span" | "window"> => {
    const from = monday + start * HOUR;
    if (isFixed) return { span: { start: from, end: from + hours * HOUR } };
    return { window: { start: from, end: from + 12 * HOUR, minutes: Math.min(hours, 4) * HOUR } };
  });

const something = fc.record({
  time,
  production: fc.constantFrom("hamlet", "macbeth") as fc.Arbitrary<ShiftFacts["productionId"]>,
  venueId: fc.constantFrom(undefined, ...venues.map(({ id }) => id)),
  isCachet: fc.boolean(),
  restMinutes: fc.constantFrom(0, 0, 15 * HOUR),
  posts: fc.array(post, { maxLength: 3 }),
});

/** Somebody put somewhere by hand, whether that makes sense or not. */
const pick = fc.record({ who: fc.nat(), where: fc.nat(), at: fc.nat(), isPinned: fc.boolean() });

export const arbitraryPlan: fc.Arbitrary<PlanFacts> = fc
  .record({
    people: fc.array(somebody, { maxLength: 6 }),
    shifts: fc.array(something, { maxLength: 7 }),
    picks: fc.array(pick, { maxLength: 8 }),
  })
  .map(({ people: bodies, shifts: events, picks }) => {
    const people = bodies.map((each, n) => person(`P${n}`, each));
    const shifts = events.map(({ time, production, venueId, isCachet, restMinutes, posts }, n) =>
      shift(`S${n}`, time.span, {
        ...(time.window && { window: time.window }),
        ...{ productionId: production, venueId, isCachet, restMinutes },
        ...(venueId === venues[0]?.id && { roomId: rooms[0]?.id }),
        posts: posts.map((each, at) => ({ ...each, id: `S${n}-${at}` as PostFacts["id"] })),
      }),
    );
    const travel = [{ from: venues[0]?.id, to: venues[1]?.id, minutes: 90 }].flatMap(
      ({ from, to, minutes }) => (from === undefined || to === undefined ? [] : [{ from, to, minutes }]),
    );
    const assignments = picks.flatMap((each) => assign(each, people, shifts));
    const once = new Map(assignments.map((each) => [`${each.shiftId} ${each.personId}`, each]));
    return plan({ people, shifts, venues, travel, assignments: [...once.values()] });
  });

function assign(
  { who, where, at, isPinned }: { who: number; where: number; at: number; isPinned: boolean },
  people: readonly PersonFacts[],
  shifts: readonly ShiftFacts[],
): AssignmentFacts[] {
  const person = people[who % people.length];
  const shift = shifts[where % shifts.length];
  const post = shift?.posts[at % shift.posts.length];
  if (person === undefined || shift === undefined || post === undefined) return [];
  return [{ shiftId: shift.id, postId: post.id, personId: person.id, isPinned }];
}
