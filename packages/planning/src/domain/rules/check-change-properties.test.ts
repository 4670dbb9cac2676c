import fc from "fast-check";
import { expect, it } from "vitest";
import { anyAssignment, anyPlan, anyShift } from "../../../test/plan-arbitrary.ts";
import { dayNumberOf } from "../../../test/plan-builder.ts";
import type { PlanChange } from "../plan/change-plan.ts";
import type { PlanFacts } from "../plan/facts.ts";
import { breachKey } from "./breach.ts";
import { checkChange } from "./check-change.ts";
import { breachesIn, checkPlan, openPlan } from "./check-plan.ts";
import { ruleCodes } from "./codes.ts";
import { packOn } from "./shipped-pack.ts";

const day = dayNumberOf("2026-03-23");
const pack = packOn(day, { night_work: { severity: "warn" }, sunday_work: { severity: "forbid" } });

const change: fc.Arbitrary<PlanChange> = fc.record({
  shifts: fc.array(anyShift, { maxLength: 2 }),
  removed: fc.array(
    anyShift.map(({ id }) => id),
    { maxLength: 1 },
  ),
  unassign: fc.array(anyAssignment, { maxLength: 2 }),
  assign: fc.array(anyAssignment, { maxLength: 2 }),
});

/** The same change done to the facts, by the plainest means. */
function changed(
  facts: PlanFacts,
  { shifts = [], removed = [], unassign = [], assign = [] }: PlanChange,
): PlanFacts {
  const all = new Map([...facts.shifts, ...shifts].map((shift) => [shift.id, shift]));
  for (const id of removed) all.delete(id);
  const key = (each: (typeof facts.assignments)[number]) => `${each.shiftId}/${each.postId}/${each.personId}`;
  const kept = new Map(facts.assignments.filter(({ shiftId }) => all.has(shiftId)).map((a) => [key(a), a]));
  for (const each of unassign) kept.delete(`${each.shiftId}/${each.postId}/${each.personId}`);
  for (const each of assign) if (all.has(each.shiftId)) kept.set(key(each), each);
  return { ...facts, shifts: [...all.values()], assignments: [...kept.values()] };
}

it("finds, looking only at what changed, what a look at everything finds", () => {
  fc.assert(
    fc.property(anyPlan, fc.array(change, { maxLength: 4 }), (facts, changes) => {
      let [plan, now] = [openPlan(facts, pack), facts];
      for (const change of changes) {
        const before = checkPlan(now, pack);
        const checked = checkChange(plan, change);
        [plan, now] = [checked.plan, changed(now, change)];
        const after = checkPlan(now, pack);
        expect(breachesIn(plan)).toEqual(after);
        const [keysBefore, keysAfter] = [before.map(breachKey), after.map(breachKey)];
        expect(checked.appeared).toEqual(after.filter((breach) => !keysBefore.includes(breachKey(breach))));
        expect(checked.gone).toEqual(before.filter((breach) => !keysAfter.includes(breachKey(breach))));
      }
    }),
    { numRuns: 300 },
  );
});

it("leaves the plan before a change as it was", () => {
  fc.assert(
    fc.property(anyPlan, change, (facts, change) => {
      const plan = openPlan(facts, pack);
      const before = breachesIn(plan);
      checkChange(plan, change);
      expect(breachesIn(plan)).toEqual(before);
      expect(breachesIn(openPlan(facts, pack))).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

it("finds the same in whatever order the facts come", () => {
  const shuffledWith = (facts: PlanFacts, seed: number): PlanFacts => {
    const by = <Item>(list: readonly Item[]) =>
      list.toSorted((one, other) => weight(one, seed) - weight(other, seed));
    return {
      ...facts,
      shifts: by(facts.shifts).map((shift) => ({ ...shift, posts: by(shift.posts) })),
      assignments: by(facts.assignments),
      people: by(facts.people),
      venues: by(facts.venues),
    };
  };
  fc.assert(
    fc.property(anyPlan, fc.nat(), (facts, seed) => {
      expect(checkPlan(shuffledWith(facts, seed), pack)).toEqual(checkPlan(facts, pack));
    }),
  );
});

it("finds nothing of a rule that is ignored, and all else as before", () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...ruleCodes), (facts, code) => {
      const ignoring = { ...pack, [code]: { ...pack[code], severity: "ignore" as const } };
      expect(checkPlan(facts, ignoring)).toEqual(
        checkPlan(facts, pack).filter((breach) => breach.code !== code),
      );
    }),
  );
});

it("says each thing once, in both languages, within the period, naming shifts that are there", () => {
  fc.assert(
    fc.property(anyPlan, (facts) => {
      const breaches = checkPlan(facts, pack);
      expect(new Set(breaches.map(breachKey)).size).toBe(breaches.length);
      for (const { message, at, shiftIds, severity, code } of breaches) {
        expect(`${message.fr} ${message.en}`).not.toMatch(/undefined|NaN|\?/);
        expect(at.end >= facts.period.start && at.start < facts.period.end).toBe(true);
        expect(facts.shifts.map(({ id }) => id)).toEqual(expect.arrayContaining([...shiftIds]));
        expect(severity).toBe(pack[code].severity);
      }
    }),
  );
});

function weight(item: unknown, seed: number): number {
  let hash = seed | 0;
  for (const sign of JSON.stringify(item)) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) | 0;
  return hash;
}
