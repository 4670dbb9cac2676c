import { locales, type Message } from "@souffleur/kernel";
import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryPlan } from "../../../../test/arbitrary-plan.ts";
import { dayNumberOf } from "../../../../test/plan-builder.ts";
import type { AssignmentFacts, PlanFacts, PostId, ShiftId } from "../../plan/facts.ts";
import { indexPlan } from "../../plan/plan-index.ts";
import { canFill, levelOf } from "../../plan/skills-of.ts";
import { checkPlan } from "../../rules/check-plan.ts";
import { createPersonChecker } from "../../rules/person-checker.ts";
import { packOn } from "../../rules/shipped-pack.ts";
import { defaultWeights, type EmptyPost, type ProposeResult, propose, type Relaxation } from "../index.ts";

const pack = packOn(dayNumberOf("2026-05-04"));
const seed = fc.integer();
const steps = fc.integer({ min: 20, max: 60 });
/** A search that was stopped has left more that a small change would fill. */
const anySteps = fc.nat({ max: 8 });

function proposed(
  facts: PlanFacts,
  seed: number,
  steps: number,
): { result: ProposeResult; after: PlanFacts } {
  const shiftIds = facts.shifts.map(({ id }) => id);
  const result = propose({ facts, pack, weights: defaultWeights, seed, shiftIds }, steps);
  const spans = new Map(result.placed.map(({ shiftId, span }) => [shiftId, span]));
  const shifts = facts.shifts.map((shift) => ({ ...shift, span: spans.get(shift.id) ?? shift.span }));
  return { result, after: { ...facts, shifts, assignments: result.assignments } };
}

function saysSomething(message: Message): void {
  for (const locale of locales) {
    expect(message[locale]).toMatch(/\p{L}/u);
    expect(message[locale]).not.toMatch(/undefined|NaN|null/);
  }
}

it("says for everybody it proposes how good a choice it is, and up to three reasons", () => {
  fc.assert(
    fc.property(arbitraryPlan, seed, steps, (facts, seed, steps) => {
      for (const { score, reasons, isPinned } of proposed(facts, seed, steps).result.assignments) {
        expect(score >= 0 && score <= 1).toBe(true);
        expect(reasons.length >= 1 && reasons.length <= 3).toBe(true);
        expect(isPinned).toBe(reasons[0]?.code === "pinned");
        expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
        for (const { message } of reasons) saysSomething(message);
      }
    }),
  );
});

it("says of everybody why they are not at an empty post", () => {
  fc.assert(
    fc.property(arbitraryPlan, seed, steps, (facts, seed, steps) => {
      for (const { considered, others } of proposed(facts, seed, steps).result.emptyPosts) {
        const counted = others.reduce((sum, { count }) => sum + count, 0);
        expect(considered.length + counted).toBe(facts.people.length);
        for (const { exclusions } of considered) {
          expect(exclusions.length).toBeGreaterThan(0);
          for (const { message } of exclusions) saysSomething(message);
        }
        for (const { reason } of others) saysSomething(reason.message);
      }
    }),
  );
});

it("finds nobody who could just take a post it left empty", () => {
  fc.assert(
    fc.property(arbitraryPlan, seed, (facts, seed) => {
      const { emptyPosts } = proposed(facts, seed, 300).result;
      const codes = emptyPosts.flatMap(({ considered }) =>
        considered.flatMap(({ exclusions }) => exclusions),
      );
      expect(codes.filter(({ code }) => code === "not_reached")).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

it("names as short only posts for which there really are too few people", () => {
  let sets = 0;
  fc.assert(
    fc.property(arbitraryPlan, seed, steps, (facts, seed, steps) => {
      const { result, after } = proposed(facts, seed, steps);
      const { places, works } = indexPlan(after);
      const checker = createPersonChecker({ places, holidays: new Set() }, pack);
      const pins = result.assignments.filter(({ isPinned }) => isPinned);
      for (const { conflict, postId } of result.emptyPosts) {
        if (conflict === undefined) continue;
        sets++;
        saysSomething(conflict.message);
        expect(conflict.posts.map((post) => post.postId)).toContain(postId);
        expect(conflict.posts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(
          conflict.personIds.length,
        );
        for (const { shiftId, postId } of conflict.posts) {
          const work = works.get(shiftId);
          const post = work?.shift.posts.find(({ id }) => id === postId);
          if (work === undefined || post === undefined)
            throw new Error("A post in a set must stand somewhere.");
          expect(work.start <= conflict.at.start && conflict.at.start < work.end).toBe(true);
          for (const person of facts.people.filter(({ id }) => !conflict.personIds.includes(id))) {
            const fixed = pins.filter(({ personId }) => personId === person.id);
            const busy = fixed
              .flatMap((pin) => works.get(pin.shiftId) ?? [])
              .sort((a, b) => a.start - b.start);
            expect(canFill(person, post) && checker.couldWork(person, busy, work)).toBe(false);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(sets).toBeGreaterThan(20);
});

it("proposes no change that would not fill the post, or would break a rule that forbids", () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(arbitraryPlan, seed, anySteps, (facts, seed, steps) => {
      const { result, after } = proposed(facts, seed, steps);
      const before = forbidden(after);
      for (const empty of result.emptyPosts) {
        for (const relaxation of empty.relaxations) {
          saysSomething(relaxation.message);
          tried.add(relaxation.kind);
          const relaxed = relax(after, empty, relaxation);
          expect(forbidden(relaxed).filter((each) => !before.includes(each))).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect([...tried].sort()).toEqual([
    ...["longer_availability", "lower_level", "move_other", "one_more_person", "other_start"],
  ]);
});

function forbidden(facts: PlanFacts): string[] {
  return checkPlan(facts, pack)
    .filter(({ severity }) => severity === "forbid")
    .map(({ code, personId, postId, shiftIds }) => `${code} ${personId} ${postId} ${shiftIds.join(" ")}`);
}

/** The plan with a change made and the post filled by those it names. */
function relax(facts: PlanFacts, empty: EmptyPost, relaxation: Relaxation): PlanFacts {
  const { shiftId, postId, missing } = empty;
  const { kind, personIds, span, moves = [] } = relaxation;
  const newcomers =
    kind === "one_more_person" ? Array.from({ length: missing }, (_, n) => newcomer(facts, postId, n)) : [];
  const takers = kind === "one_more_person" ? newcomers.map(({ id }) => id) : personIds.slice(0, missing);
  expect(takers.length).toBe(missing);
  const moved = facts.assignments.map((each): AssignmentFacts => {
    const move = moves.find((one) => one.postId === each.postId && one.from === each.personId);
    return move === undefined ? each : { ...each, personId: move.to };
  });
  const added = takers.map((personId): AssignmentFacts => ({ shiftId, postId, personId, isPinned: false }));
  return {
    ...facts,
    people: [
      ...facts.people.map((person) => loosened(facts, person, { kind, postId, shiftId })),
      ...newcomers,
    ],
    shifts: facts.shifts.map((shift) => ({
      ...shift,
      span: shift.id === shiftId ? (span ?? shift.span) : shift.span,
    })),
    assignments: [...moved, ...added],
  };
}

function postIn({ shifts }: PlanFacts, wanted: PostId) {
  return shifts.flatMap(({ posts }) => posts).find(({ id }) => id === wanted);
}

function newcomer(facts: PlanFacts, postId: PostId, n: number): PlanFacts["people"][number] {
  const post = postIn(facts, postId);
  const skills = post?.skillId === undefined ? [] : [{ skillId: post.skillId, level: post.level }];
  const id = `new-${n}` as PlanFacts["people"][number]["id"];
  const kind = "technician";
  return { id, name: id, kind, skills, availability: [], freeByDefault: true, rates: {}, earlierWeeks: [] };
}

/** What a change asks of people themselves: a level more, or an hour. */
function loosened(
  facts: PlanFacts,
  person: PlanFacts["people"][number],
  { kind, postId }: { kind: Relaxation["kind"]; postId: PostId; shiftId: ShiftId },
): PlanFacts["people"][number] {
  const skillId = postIn(facts, postId)?.skillId;
  if (kind === "lower_level" && skillId !== undefined && levelOf(person, skillId) > 0) {
    const skills = person.skills.map((skill) =>
      skill.skillId === skillId ? { ...skill, level: skill.level + 1 } : skill,
    );
    return { ...person, skills };
  }
  return kind === "longer_availability" ? { ...person, availability: [], freeByDefault: true } : person;
}
