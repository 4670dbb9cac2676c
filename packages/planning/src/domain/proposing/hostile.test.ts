import { describe, expect, it } from "vitest";
import { assigned, dayNumberOf, paris, person, plan, shift, slot } from "../../../test/plan-builder.ts";
import type { PlanFacts, PostFacts, ShiftFacts } from "../plan/facts.ts";
import { packOn } from "../rules/shipped-pack.ts";
import { defaultWeights, type ProposeInput, propose, startProposing } from "./index.ts";

const pack = packOn(dayNumberOf("2026-05-04"));
const HOUR = 60;

function inputOf(facts: PlanFacts, more: Partial<ProposeInput> = {}): ProposeInput {
  return {
    facts,
    pack,
    weights: defaultWeights,
    seed: 1,
    shiftIds: facts.shifts.map(({ id }) => id),
    ...more,
  };
}

const postsFor = (name: string, count: number): PostFacts[] => [
  { id: `${name}-post` as PostFacts["id"], role: "anything", level: 1, count },
];

/** One after the other, four hours each, around the clock. */
function manyShifts(count: number, seats: number): ShiftFacts[] {
  const monday = paris("2026-05-04T08:00");
  return Array.from({ length: count }, (_, n) => {
    const start = monday + (n % 180) * 4 * HOUR;
    return shift(`S${n}`, { start, end: start + 4 * HOUR }, { posts: postsFor(`S${n}`, seats) });
  });
}

const everybody = (count: number) => Array.from({ length: count }, (_, n) => person(`P${n}`));

describe("input that leaves nothing to plan", () => {
  it.each([
    { what: "nothing at all", facts: plan({}) },
    { what: "people and no shift", facts: plan({ people: everybody(3) }) },
    {
      what: "a shift without posts",
      facts: plan({
        people: everybody(3),
        shifts: [shift("S", slot("2026-05-04T09:00", "12:00"), { posts: [] })],
      }),
    },
    { what: "posts for nobody", facts: plan({ people: everybody(3), shifts: manyShifts(3, 0) }) },
  ])("ends at once with $what", ({ facts }) => {
    const proposing = startProposing(inputOf(facts));
    expect(proposing.run(1_000)).toBe(false);
    const { assignments, emptyPosts, score, problems } = proposing.finish();
    expect({ assignments, emptyPosts, problems, seats: score.seats }).toEqual({
      assignments: [],
      emptyPosts: [],
      problems: [],
      seats: 0,
    });
  });

  it("plans nothing where no shift is its to plan, and passes over those it does not know", () => {
    const facts = plan({ people: everybody(2), shifts: manyShifts(3, 1) });
    const none = propose(inputOf(facts, { shiftIds: [] }), 100);
    const unknown = propose(inputOf(facts, { shiftIds: ["who knows" as ShiftFacts["id"]] }), 100);
    expect([none.assignments, unknown.assignments, none.score.seats]).toEqual([[], [], 0]);
  });

  it("passes over assignments of people, posts and shifts that are not there", () => {
    const [one] = manyShifts(1, 1);
    if (one === undefined) throw new Error("There is one.");
    const stranger = assigned(person("Nobody"), one, { isPinned: true });
    const elsewhere = { ...stranger, postId: "gone" as PostFacts["id"] };
    const facts = plan({ people: everybody(1), shifts: [one], assignments: [stranger, elsewhere] });
    expect(propose(inputOf(facts), 50).assignments.map(({ personId }) => personId)).toEqual(["p0"]);
  });
});

describe("productions that cannot be planned", () => {
  it("has nobody at all", () => {
    const { score, emptyPosts } = propose(inputOf(plan({ shifts: manyShifts(5, 3) })), 1_000);
    expect([score.seats, score.empty, emptyPosts.length]).toEqual([15, 15, 5]);
    expect(emptyPosts[0]?.conflict?.message.en).toContain("nobody could be there");
    expect(emptyPosts[0]?.relaxations.map(({ kind }) => kind)).toEqual(["one_more_person"]);
  });

  it("has people, none of whom is free", () => {
    const people = everybody(5).map((each) => ({ ...each, freeByDefault: false }));
    const { score, emptyPosts } = propose(inputOf(plan({ people, shifts: manyShifts(5, 2) })), 1_000);
    expect([score.empty, emptyPosts.every(({ conflict }) => conflict !== undefined)]).toEqual([10, true]);
    const codes = emptyPosts.flatMap(({ considered }) => considered.flatMap(({ exclusions }) => exclusions));
    expect(new Set(codes.map(({ code }) => code))).toEqual(new Set(["unavailable"]));
  });

  it("wants a hundred people at a post and has three", () => {
    const { score, emptyPosts, assignments } = propose(
      inputOf(plan({ people: everybody(3), shifts: manyShifts(1, 100) })),
      500,
    );
    expect([assignments.length, score.seats, score.empty, emptyPosts[0]?.missing]).toEqual([3, 100, 97, 97]);
  });

  it("has shifts too long for anybody, and says of no change that it would help", () => {
    const long = shift("Long", slot("2026-05-04T06:00", "2026-05-05T06:00"));
    const { emptyPosts } = propose(inputOf(plan({ people: everybody(3), shifts: [long] })), 500);
    expect(emptyPosts.map(({ relaxations }) => relaxations)).toEqual([[]]);
    expect(emptyPosts[0]?.considered.map(({ exclusions }) => exclusions.length > 0)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("has windows too short, and none", () => {
    const start = paris("2026-05-04T09:00");
    const shifts = [
      shift("Short", undefined, { window: { start, end: start + 60, minutes: 90 } }),
      shift("None", undefined),
    ];
    const { problems, placed, emptyPosts } = propose(inputOf(plan({ people: everybody(1), shifts })), 100);
    expect(problems.map(({ code }) => code)).toEqual(["window_too_short", "no_time"]);
    expect([placed, emptyPosts.length]).toEqual([[], 2]);
  });

  it("has one room for two shifts that must be in it at the same time", () => {
    const start = paris("2026-05-04T09:00");
    const window = { start, end: start + 3 * HOUR, minutes: 2 * HOUR };
    const roomId = "room" as NonNullable<ShiftFacts["roomId"]>;
    const shifts = ["One", "Two"].map((title) => shift(title, undefined, { window, roomId }));
    const { problems, placed } = propose(inputOf(plan({ people: everybody(4), shifts })), 100);
    expect([placed.length, problems.map(({ code }) => code)]).toEqual([1, ["not_placed"]]);
  });
});

describe("shifts without a time", () => {
  const start = paris("2026-05-04T09:00");
  const windowOf = (from: number, hours: number) => ({
    start: start + from * HOUR,
    end: start + (from + hours) * HOUR,
  });

  it("finds room for all of them where one has to make way for another", () => {
    const roomId = "room" as NonNullable<ShiftFacts["roomId"]>;
    // Wherever the first likes best, only one order leaves room for all three.
    const shifts = [
      shift("Long", undefined, { roomId, window: { ...windowOf(0, 7), minutes: 3 * HOUR } }),
      shift("Early", undefined, { roomId, window: { ...windowOf(0, 4), minutes: 2 * HOUR } }),
      shift("Late", undefined, { roomId, window: { ...windowOf(3, 4), minutes: 2 * HOUR } }),
    ];
    const { placed, problems, score } = propose(inputOf(plan({ people: everybody(4), shifts })), 300);
    expect({ placed: placed.length, problems, empty: score.empty }).toEqual({
      placed: 3,
      problems: [],
      empty: 0,
    });
  });

  it("places what nobody can come to all the same", () => {
    const shifts = [
      shift("Empty", undefined, { window: { ...windowOf(0, 4), minutes: 2 * HOUR }, posts: [] }),
      shift("Nobody", undefined, { window: { ...windowOf(0, 4), minutes: 2 * HOUR } }),
    ];
    const { placed, problems } = propose(
      inputOf(plan({ people: everybody(1).map((each) => ({ ...each, freeByDefault: false })), shifts })),
      200,
    );
    expect([placed.length, problems]).toEqual([2, []]);
  });

  it("puts a shift when those it needs are free together", () => {
    const free = (from: number, hours: number) => [{ ...windowOf(from, hours), kind: "available" as const }];
    const people = [
      person("Ana", { freeByDefault: false, availability: free(0, 6) }),
      person("Bao", { freeByDefault: false, availability: free(4, 6) }),
    ];
    const both = shift("Both", undefined, {
      window: { ...windowOf(0, 12), minutes: 2 * HOUR },
      posts: postsFor("Both", 2),
    });
    const { placed, score } = propose(inputOf(plan({ people, shifts: [both] })), 50);
    expect([score.empty, placed.map(({ span }) => span)]).toEqual([0, [windowOf(4, 2)]]);
  });
});

describe("pins against each other", () => {
  it("keeps them all, and says what they break", () => {
    const [ana] = everybody(1);
    const shifts = manyShifts(40, 1).map((each) => ({ ...each, span: slot("2026-05-04T09:00", "12:00") }));
    if (ana === undefined) throw new Error("There is one.");
    const assignments = shifts.map((each) => assigned(ana, each, { isPinned: true }));
    const proposing = startProposing(inputOf(plan({ people: [ana], shifts, assignments })));
    proposing.run(1_000);
    const result = proposing.finish();
    expect(result.assignments.length).toBe(40);
    expect(result.score.empty).toBe(0);
    expect(new Set(result.problems.map(({ code }) => code))).toContain("overlap");
    expect(result.problems.length).toBeLessThanOrEqual(100);
  });

  it("keeps more at a post than it counts, somebody without the skill, and two pins of one person in a shift", () => {
    const [ana, bao] = everybody(2);
    if (ana === undefined || bao === undefined) throw new Error("There are two.");
    const skillId = "sound" as NonNullable<PostFacts["skillId"]>;
    const posts = [...postsFor("a", 1), ...postsFor("b", 1)].map((post) => ({ ...post, skillId }));
    const both = shift("S", slot("2026-05-04T09:00", "12:00"), { posts });
    const pin = { shiftId: both.id, isPinned: true };
    const [a, b] = posts.map(({ id }) => id);
    if (a === undefined || b === undefined) throw new Error("There are two.");
    const assignments = [
      { ...pin, postId: a, personId: ana.id, overrideReason: "She knows the desk." },
      { ...pin, postId: a, personId: bao.id },
      { ...pin, postId: b, personId: ana.id },
    ];
    const result = propose(inputOf(plan({ people: [ana, bao], shifts: [both], assignments })), 100);
    expect(
      result.assignments.map(({ personId, postId, overrideReason }) => ({
        personId,
        postId,
        overrideReason,
      })),
    ).toEqual(
      assignments.map(({ personId, postId, ...more }) => ({
        personId,
        postId,
        overrideReason: "overrideReason" in more ? more.overrideReason : undefined,
      })),
    );
  });
});

describe("size", () => {
  it("takes 5,000 shifts of which nobody can work any, a step at a time", () => {
    const people = everybody(100).map((each) => ({ ...each, freeByDefault: false }));
    const facts = plan({ people, shifts: manyShifts(5_000, 2) });
    const { score, emptyPosts } = propose(inputOf(facts), 50);
    expect([score.empty, emptyPosts.length]).toEqual([10_000, 5_000]);
    for (const { considered, others } of emptyPosts)
      expect(considered.length + others.reduce((sum, { count }) => sum + count, 0)).toBe(100);
  });

  it("changes little in a plan of which nearly everything is open", () => {
    const people = everybody(30);
    const shifts = manyShifts(3_000, 1);
    const [ana] = people;
    const [first] = shifts;
    if (ana === undefined || first === undefined) throw new Error("There are some.");
    const facts = plan({ people, shifts, assignments: [assigned(ana, first)] });
    const { assignments, changes } = propose(inputOf(facts, { aim: "fewest_changes" }), 60);
    expect(assignments.length).toBeGreaterThan(30);
    expect([changes?.displaced, changes?.isFewest]).toEqual([0, false]);
  });

  it.each([0, 1, 2, 5, 20])("stopped after %i steps never leaves less than the plan that stands", (steps) => {
    const people = everybody(60);
    const shifts = manyShifts(180, 1);
    const standing = shifts.map((each, n) => assigned(people[n % 60] ?? person("nobody"), each));
    const facts = plan({ people, shifts, assignments: standing });
    for (const aim of ["best", "fewest_changes"] as const) {
      const { assignments, score } = propose(inputOf(facts, { aim }), steps);
      expect([assignments.length, score.empty]).toEqual([180, 0]);
    }
  });

  it("may be stopped before its first step, whatever there is to do", () => {
    const facts = plan({ people: everybody(50), shifts: manyShifts(1_000, 1) });
    const { assignments, iterations, score } = startProposing(inputOf(facts)).finish();
    expect([assignments, iterations, score.empty]).toEqual([[], 0, 1_000]);
  });
});
