import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlan, now, ToldPlan, told, venue, who } from "../../../test/told-plan.ts";
import { applyChanges } from "./apply-changes.ts";
import { differenceOf, isOnlyNotes, saySame, type ToldShift, toldShift } from "./shift-change.ts";

const publishedAs = (shifts: readonly ToldShift[]) => {
  const plan = new ToldPlan();
  plan.store(applyChanges(differenceOf([], shifts), [], now));
  return plan;
};
const fieldsOf = (before: ToldShift, after: ToldShift) =>
  differenceOf(publishedAs([before]).published, [after]).flatMap((change): readonly string[] =>
    change.kind === "changed" ? change.fields : [change.kind],
  );

describe("what there is to publish", () => {
  const shift = told("x", 10, { people: [who("Ana")], venue: venue("a") });

  it.each([
    ["nothing", {}, []],
    ["another title", { title: "Montage" }, ["title"]],
    ["another length", { minutes: 150 }, ["times"]],
    ["another zone", { zone: "Europe/Paris" }, ["times"]],
    ["another venue", { venue: venue("b") }, ["place"]],
    ["another address", { venue: venue("a", "12 rue Haute") }, ["place"]],
    ["no venue", { venue: undefined }, ["place"]],
    ["somebody else", { people: [who("Bao")] }, ["people"]],
    ["somebody more", { people: [who("Ana"), who("Bao")] }, ["people"]],
    ["another role", { people: [who("Ana", "Son")] }, ["people"]],
    ["a break", { breakMinutes: 20 }, ["break"]],
    ["a note", { notes: "Casque" }, ["notes"]],
    ["another name of the venue", { venue: { ...venue("a"), name: "A" } }, ["names"]],
    ["another name of somebody", { people: [{ ...who("Ana"), name: "Anna" }] }, ["names"]],
    ["another name of the production", { productionName: "La Tempête" }, ["names"]],
    ["several things", { title: "Montage", notes: "x" }, ["title", "notes"]],
  ])("says what of a shift changed: %s", (_what, over, fields) => {
    const after = told("x", 10, { people: [who("Ana")], venue: venue("a"), ...over });
    expect(fieldsOf(shift, after)).toEqual(fields);
  });

  it("tells notes alone from the rest", () => {
    const noted = { ...shift, content: { ...shift.content, notes: "x" } };
    const [change] = differenceOf(publishedAs([shift]).published, [noted]);
    expect(change && isOnlyNotes(change)).toBe(true);
    const [added] = differenceOf([], [noted]);
    expect(added && isOnlyNotes(added)).toBe(false);
  });

  it("counts a shift as one of the days it was on and of those it will be on", () => {
    const [monday, thursday] = [told("x", 10), told("x", 82)];
    const { published } = publishedAs([monday]);
    for (const day of [monday.day, thursday.day])
      expect(differenceOf(published, [thursday], { from: day, to: day })).toHaveLength(1);
    expect(differenceOf(published, [thursday], { from: "2026-11-27" as never })).toEqual([]);
    expect(differenceOf(published, [thursday], { to: "2026-11-22" as never })).toEqual([]);
  });

  it("is nothing once it was published, and all of the plan is told then", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const plan = publishedAs(before);
        plan.store(applyChanges(differenceOf(plan.published, after), plan.published, now));
        expect(differenceOf(plan.published, after)).toEqual([]);
        const standing = plan.published.filter(({ isCancelled }) => !isCancelled);
        expect(standing.map(({ shiftId }) => shiftId).sort()).toEqual(
          after.map(({ shiftId }) => shiftId).sort(),
        );
        for (const shift of after)
          expect(
            saySame(toldShift(standing.find((one) => one.shiftId === shift.shiftId) ?? shift), shift),
          ).toBe(true);
      }),
    );
  });
});
