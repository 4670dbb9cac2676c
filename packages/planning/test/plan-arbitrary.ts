import fc from "fast-check";
import type {
  AssignmentFacts,
  PersonFacts,
  PlanFacts,
  RoomFacts,
  ShiftFacts,
} from "../src/domain/plan/facts.ts";
import { paris, person, plan, post, shift, slot, venue } from "./plan-builder.ts";

const room = (name: string, capacity?: number): RoomFacts => ({
  id: name as RoomFacts["id"],
  name,
  capacity,
});
const sound = "sound" as PersonFacts["skills"][number]["skillId"];
const stage = venue("Stage", {
  rooms: [room("big", 3), room("small", 1)],
  openingHours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 480, to: 1_560 })),
});
const far = venue("Far", { rooms: [room("hall")], zone: "America/New_York" });
const people = ["Ana", "Bao", "Chloe", "Dov"].map((name, at) =>
  person(name, { skills: at === 0 ? [] : [{ skillId: sound, level: at }] }),
);
const first = paris("2026-03-23T00:00");

const where = fc.constantFrom(
  {},
  { venueId: stage.id },
  { venueId: stage.id, roomId: room("big").id },
  { venueId: stage.id, roomId: room("small").id },
  { venueId: far.id, roomId: room("hall").id },
);
const posts = fc.constantFrom(
  [post("any")],
  [post("desk", { skillId: sound, level: 2 }), post("any", { count: 2 })],
);

/** A shift of one of few ids, so that changes meet. */
export const anyShift: fc.Arbitrary<ShiftFacts> = fc
  .record({
    id: fc.nat({ max: 11 }),
    start: fc.nat({ max: 14 * 24 }),
    hours: fc.integer({ min: 1, max: 9 }),
    placed: fc.constantFrom(true, true, true, false),
    where,
    posts,
    breakMinutes: fc.constantFrom(0, 30),
  })
  .map(({ id, start, hours, placed, where, posts, breakMinutes }) => {
    const span = { start: first + start * 60, end: first + (start + hours) * 60 };
    return shift(`shift ${id}`, placed ? span : undefined, {
      ...where,
      posts,
      breakMinutes,
      ...(placed ? {} : { window: { ...span, minutes: 60 } }),
    });
  });

export const anyAssignment: fc.Arbitrary<AssignmentFacts> = fc
  .record({
    who: fc.constantFrom(...people),
    id: fc.nat({ max: 11 }),
    role: fc.constantFrom("any", "desk"),
    overrideReason: fc.constantFrom(undefined, "She will learn"),
  })
  .map(({ who, id, role, overrideReason }) => ({
    shiftId: shift(`shift ${id}`, undefined).id,
    postId: post(role).id,
    personId: who.id,
    isPinned: false,
    overrideReason,
  }));

const assignmentKey = ({ shiftId, postId, personId }: AssignmentFacts) => `${shiftId}/${postId}/${personId}`;

export const anyPlan: fc.Arbitrary<PlanFacts> = fc
  .record({
    shifts: fc.uniqueArray(anyShift, { selector: ({ id }) => id, maxLength: 12 }),
    assignments: fc.uniqueArray(anyAssignment, { selector: assignmentKey, maxLength: 24 }),
  })
  .map(({ shifts, assignments }) => {
    const known = new Set(shifts.map(({ id }) => id));
    return plan({
      period: slot("2026-03-23T00:00", "2026-04-06T00:00"),
      people,
      venues: [stage, far],
      travel: [{ from: stage.id, to: far.id, minutes: 540 }],
      shifts,
      assignments: assignments.filter(({ shiftId }) => known.has(shiftId)),
    });
  });
