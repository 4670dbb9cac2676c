import type { InstantText } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlan, now, ToldPlan, told, who } from "../../../test/told-plan.ts";
import { applyChanges } from "./apply-changes.ts";
import { differenceOf, type ToldShift } from "./shift-change.ts";

const later = "2026-11-22T09:00:00.000Z" as InstantText;

/** The plan of people and shifts after these plans were published one after the other. */
function history(...plans: readonly (readonly ToldShift[])[]): ToldPlan {
  const told = new ToldPlan();
  for (const [index, plan] of plans.entries())
    told.store(applyChanges(differenceOf(told.published, plan), told.published, index === 0 ? now : later));
  return told;
}

describe("what a publication makes of what people were told", () => {
  const [ana, bao] = [who("Ana"), who("Bao")];

  it("keeps a cancelled shift, with the next number", () => {
    const plan = history([told("x", 10, { people: [ana] })], []);
    expect(plan.published).toMatchObject([
      { sequence: 1, isCancelled: true, publishedAt: now, changedAt: later },
    ]);
    expect([...plan.people.values()]).toMatchObject([{ personId: "Ana", isCancelled: true, sequence: 1 }]);
  });

  it("cancels a shift for one person alone, and says nothing to the one who stays", () => {
    const plan = history([told("x", 10, { people: [ana, bao] })], [told("x", 10, { people: [bao] })]);
    expect(plan.published).toMatchObject([{ sequence: 1, isCancelled: false }]);
    expect(plan.people.get("x Ana")).toMatchObject({ isCancelled: true, sequence: 1, changedAt: later });
    expect(plan.people.get("x Bao")).toMatchObject({ isCancelled: false, sequence: 0, changedAt: now });
  });

  it("tells whoever has another role, and whoever is in a shift that changes", () => {
    const role = history(
      [told("x", 10, { people: [ana] })],
      [told("x", 10, { people: [who("Ana", "Son")] })],
    );
    expect(role.people.get("x Ana")).toMatchObject({ role: "Son", sequence: 1 });
    const time = history([told("x", 10, { people: [ana] })], [told("x", 11, { people: [ana] })]);
    expect(time.people.get("x Ana")).toMatchObject({ sequence: 1, isCancelled: false });
  });

  it("counts on when a shift comes back", () => {
    const shift = told("x", 10, { people: [ana] });
    const plan = history([shift], [], [shift]);
    expect(plan.published).toMatchObject([{ sequence: 2, isCancelled: false, publishedAt: now }]);
    expect(plan.people.get("x Ana")).toMatchObject({ sequence: 2, isCancelled: false });
  });

  it("raises numbers with every change and never without one, whatever was published in a thousand histories", () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { minLength: 2, maxLength: 6 }), (plans) => {
        const plan = new ToldPlan();
        for (const next of plans) {
          const before = new Map(plan.shifts);
          const peopleBefore = new Map(plan.people);
          const changes = differenceOf(plan.published, next);
          plan.store(applyChanges(changes, plan.published, now));
          const changed = new Set(
            changes.map((change) => (change.kind === "cancelled" ? change.before : change.after).shiftId),
          );
          for (const [id, shift] of plan.shifts)
            expect(shift.sequence).toBe((before.get(id)?.sequence ?? -1) + (changed.has(id) ? 1 : 0));
          for (const [key, person] of plan.people) {
            const was = peopleBefore.get(key);
            if (was !== undefined && was !== person) expect(person.sequence).toBeGreaterThan(was.sequence);
            const inShift = next.find(({ shiftId }) => shiftId === person.shiftId)?.content.people;
            expect(person.isCancelled).toBe(!inShift?.some(({ personId }) => personId === person.personId));
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
