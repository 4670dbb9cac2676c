import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryPlan } from "../../../test/arbitrary-plan.ts";
import { dayNumberOf } from "../../../test/plan-builder.ts";
import type { AssignmentFacts, PlanFacts } from "../plan/facts.ts";
import { indexPlan } from "../plan/plan-index.ts";
import { canFill } from "../plan/skills-of.ts";
import { createPersonChecker } from "../rules/person-checker.ts";
import { packOn } from "../rules/shipped-pack.ts";
import { defaultWeights, type ProposeInput, type ProposeResult, propose, startProposing } from "./index.ts";

const pack = packOn(dayNumberOf("2026-05-04"));
const seed = fc.integer();
const steps = fc.integer({ min: 0, max: 60 });

/** Every other shift belongs to somebody else. */
function inputOf(facts: PlanFacts, seed: number, all = true): ProposeInput {
  const shiftIds = facts.shifts.filter((_, n) => all || n % 2 === 0).map(({ id }) => id);
  return { facts, pack, weights: defaultWeights, seed, shiftIds };
}

/** The facts as they are once a proposal is accepted. */
function applied(
  facts: PlanFacts,
  { shiftIds }: ProposeInput,
  { assignments, placed }: ProposeResult,
): PlanFacts {
  const spans = new Map(placed.map(({ shiftId, span }) => [shiftId, span]));
  return {
    ...facts,
    shifts: facts.shifts.map((shift) => ({ ...shift, span: spans.get(shift.id) ?? shift.span })),
    assignments: [...facts.assignments.filter(({ shiftId }) => !shiftIds.includes(shiftId)), ...assignments],
  };
}

/** Every rule that is set to forbid, as each person breaks it. */
function forbidden(facts: PlanFacts): string[] {
  const { places, people, worksOfPeople } = indexPlan(facts);
  const checker = createPersonChecker({ places, holidays: new Set(facts.holidays) }, pack);
  return [...people.values()].flatMap((person) =>
    checker
      .breachesOf(person, worksOfPeople.get(person.id) ?? [])
      .filter(({ severity }) => severity === "forbid")
      .map(({ code, personId, shiftIds }) => `${code} ${personId} ${shiftIds.join(" ")}`),
  );
}

const keyOf = ({ shiftId, postId, personId }: Pick<AssignmentFacts, "shiftId" | "postId" | "personId">) =>
  `${shiftId} ${postId} ${personId}`;

it("never touches who is pinned, nor a shift that is not its to plan", () => {
  fc.assert(
    fc.property(arbitraryPlan, seed, steps, fc.boolean(), (facts, seed, steps, all) => {
      const input = inputOf(facts, seed, all);
      const { assignments, placed } = propose(input, steps);
      const there = new Set(assignments.filter(({ isPinned }) => isPinned).map(keyOf));
      const pinned = facts.assignments.filter(
        (each) => each.isPinned && input.shiftIds.includes(each.shiftId),
      );
      expect([...there].sort()).toEqual([...new Set(pinned.map(keyOf))].sort());
      for (const { shiftId } of [...assignments, ...placed]) expect(input.shiftIds).toContain(shiftId);
      for (const { shiftId } of placed)
        expect(facts.shifts.find(({ id }) => id === shiftId)?.span).toBeUndefined();
    }),
  );
});

it("breaks no rule that forbids, but where people had broken it themselves", () => {
  fc.assert(
    fc.property(arbitraryPlan, seed, steps, fc.boolean(), (facts, seed, steps, all) => {
      const input = inputOf(facts, seed, all);
      const result = propose(input, steps);
      const stays = result.assignments.filter(({ isPinned }) => isPinned);
      const given = new Set(forbidden(applied(facts, input, { ...result, assignments: stays })));
      expect(forbidden(applied(facts, input, result)).filter((each) => !given.has(each))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it("gives posts to people with the skill, as many as they count, each once in a shift", () => {
  fc.assert(
    fc.property(arbitraryPlan, seed, steps, (facts, seed, steps) => {
      const { assignments, emptyPosts } = propose(inputOf(facts, seed), steps);
      for (const { id, posts } of facts.shifts) {
        const there = assignments.filter(({ shiftId, isPinned }) => shiftId === id && !isPinned);
        expect(new Set(there.map(({ personId }) => personId)).size).toBe(there.length);
        for (const post of posts) {
          const sitting = assignments.filter(({ postId }) => postId === post.id);
          const missing = emptyPosts.find(({ postId }) => postId === post.id)?.missing ?? 0;
          const pinned = sitting.filter(({ isPinned }) => isPinned).length;
          expect(sitting.length + missing).toBe(Math.max(pinned, post.count));
          for (const { personId, isPinned } of sitting) {
            const person = facts.people.find(({ id }) => id === personId);
            expect(isPinned || (person !== undefined && canFill(person, post))).toBe(true);
          }
        }
      }
    }),
  );
});

it("places a shift inside its window, on a quarter of an hour, and one at a time in a room", () => {
  fc.assert(
    fc.property(arbitraryPlan, seed, steps, (facts, seed, steps) => {
      const input = inputOf(facts, seed);
      const result = propose(input, steps);
      for (const { shiftId, span } of result.placed) {
        const shift = facts.shifts.find(({ id }) => id === shiftId);
        const window = shift?.window;
        expect(window && window.start <= span.start && span.end <= window.end).toBe(true);
        expect([span.start % 15, span.end - span.start]).toEqual([0, window?.minutes]);
        const others = applied(facts, input, result).shifts.filter(
          ({ id, roomId }) => id !== shiftId && roomId !== undefined && roomId === shift?.roomId,
        );
        for (const { span: other } of others)
          expect(other === undefined || other.end <= span.start || span.end <= other.start).toBe(true);
      }
    }),
  );
});

it("comes out the same, to the letter, from the same input, seed and steps", () => {
  fc.assert(
    fc.property(arbitraryPlan, seed, steps, (facts, seed, steps) => {
      const input = inputOf(facts, seed);
      const frozen = JSON.stringify(input);
      const once = JSON.stringify(propose(input, steps));
      const again = startProposing(structuredClone(input));
      // However the steps are sliced.
      for (let n = 0; n < steps; n++) again.run(1);
      expect(JSON.stringify(again.finish())).toBe(once);
      expect(JSON.stringify(input)).toBe(frozen);
    }),
    { numRuns: 50 },
  );
});

it("never gets worse by going on", () => {
  fc.assert(
    fc.property(arbitraryPlan, seed, steps, steps, (facts, seed, some, more) => {
      const [one, other] = [propose(inputOf(facts, seed), some), propose(inputOf(facts, seed), some + more)];
      expect(other.score.empty).toBeLessThanOrEqual(one.score.empty);
      if (other.score.empty === one.score.empty && other.placed.length === one.placed.length)
        expect(other.score.points).toBeLessThanOrEqual(one.score.points + 1e-6);
    }),
    { numRuns: 60 },
  );
});
