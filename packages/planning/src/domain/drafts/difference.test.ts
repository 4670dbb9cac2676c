import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonId, PostId, ShiftId, Span } from "../plan/facts.ts";
import { countChanges, differenceOf, type PlanState } from "./difference.ts";

// Ids of tests are read by people.
const seat = (text: string) => {
  const [shiftId, postId, personId] = text.split(" ") as [ShiftId, PostId, PersonId];
  return { shiftId, postId, personId };
};
const at = (start: number): Span => ({ start, end: start + 60 });
function state(seats: readonly string[], times: Readonly<Record<string, number>> = {}): PlanState {
  const spans = new Map(Object.entries(times).map(([id, start]) => [id as ShiftId, at(start)]));
  return { assignments: seats.map(seat), spans };
}
const words = (before: PlanState, after: PlanState) =>
  differenceOf(before, after).map(({ kind, shiftId, postId, before: was, after: is }) =>
    [kind, shiftId, postId, was ?? "-", is ?? "-"].join(" "),
  );

describe("the difference between two plans", () => {
  it.each([
    ["keeps who stays", ["s p ana"], ["s p ana"], ["kept s p ana ana"]],
    ["moves who goes to another post", ["s p ana"], ["s q ana"], ["moved s q ana ana"]],
    ["replaces who makes room for another", ["s p ana"], ["s p bea"], ["replaced s p ana bea"]],
    ["loses who is not followed", ["s p ana"], [], ["lost s p ana -"]],
    ["adds who comes where nobody was", [], ["s p ana"], ["added s p - ana"]],
    ["does not mix shifts", ["s p ana"], ["t p ana"], ["lost s p ana -", "added t p - ana"]],
    [
      "replaces as many as left and adds the rest",
      ["s p ana", "s p bea"],
      ["s p cleo", "s p bea", "s p dario"],
      ["kept s p bea bea", "replaced s p ana cleo", "added s p - dario"],
    ],
    [
      "tells two who change posts as moved",
      ["s p ana", "s q bea"],
      ["s q ana", "s p bea"],
      ["moved s q ana ana", "moved s p bea bea"],
    ],
  ] as const)("%s", (_what, before, after, expected) => {
    expect(words(state(before), state(after)).sort()).toEqual([...expected].sort());
  });

  it("moves everybody in a shift that moved", () => {
    const before = state(["s p ana", "t p bea"], { s: 0, t: 0 });
    const after = state(["s p ana", "t p bea"], { s: 30, t: 0 });
    expect(words(before, after)).toEqual(["moved s p ana ana", "kept t p bea bea"]);
  });

  it("says nothing of two empty plans", () => {
    expect(differenceOf(state([]), state([], { s: 0 }))).toEqual([]);
  });
});

describe("for any two plans", () => {
  const anySeat = fc
    .tuple(
      fc.constantFrom("s", "t"),
      fc.constantFrom("p", "q"),
      fc.constantFrom("ana", "bea", "cleo", "dario"),
    )
    .map((parts) => parts.join(" "));
  // Nobody is in a shift twice.
  const anyPlan = fc
    .uniqueArray(anySeat, { selector: (text) => text.replace(/ [pq]/, "") })
    .map((seats) => state(seats));

  it("accounts for every place of both, each once", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const changes = differenceOf(before, after);
        const people = (side: "before" | "after") =>
          changes.flatMap((change) => (change[side] ? [`${change.shiftId} ${change[side]}`] : [])).sort();
        const all = ({ assignments }: PlanState) =>
          assignments.map(({ shiftId, personId }) => `${shiftId} ${personId}`).sort();
        expect(people("before")).toEqual(all(before));
        expect(people("after")).toEqual(all(after));
      }),
    );
  });

  it("keeps all of a plan and itself, and takes back what the other way does", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        const kept = countChanges(differenceOf(one, one));
        expect(kept).toEqual({ kept: one.assignments.length, moved: 0, replaced: 0, lost: 0, added: 0 });
        const [there, back] = [differenceOf(one, other), differenceOf(other, one)].map(countChanges);
        expect(back).toEqual({ ...there, lost: there?.added, added: there?.lost });
      }),
    );
  });
});
