import { expect, it } from "vitest";
import type { PersonId, PostId, ShiftId } from "../plan/facts.ts";
import { type ComparedPlan, compareDrafts } from "./compare-drafts.ts";

// Ids of tests are read by people.
const seat = (person: string) => ({
  ...{ shiftId: "s" as ShiftId, postId: "p" as PostId, personId: person as PersonId },
});
function aPlan(minutes: Readonly<Record<string, number>>): ComparedPlan {
  const people = Object.keys(minutes);
  return {
    figures: { seats: 2, filled: people.length, cost: 0, minutes: 0, people: people.length, breaches: [] },
    hours: people.map((id) => ({ personId: id as PersonId, minutes: minutes[id] ?? 0, shifts: 1 })),
    names: Object.fromEntries(people.map((id) => [id, id.toUpperCase()])),
    state: { assignments: people.map(seat), spans: new Map() },
  };
}

it("lays hours side by side, who differs most first, each person once", () => {
  const { hours } = compareDrafts(aPlan({ ana: 240, bea: 60 }), aPlan({ ana: 230, cleo: 480 }));
  expect(hours).toEqual([
    { personId: "cleo", name: "CLEO", left: 0, right: 480 },
    { personId: "bea", name: "BEA", left: 60, right: 0 },
    { personId: "ana", name: "ANA", left: 240, right: 230 },
  ]);
});

it("counts what turns the left into the right", () => {
  const { changes } = compareDrafts(aPlan({ ana: 1, bea: 1 }), aPlan({ ana: 1 }));
  expect(changes).toEqual({ kept: 1, moved: 0, replaced: 0, lost: 1, added: 0 });
});

it("finds no difference between a plan and itself", () => {
  const plan = aPlan({ ana: 1, bea: 2 });
  expect(compareDrafts(plan, plan)).toMatchObject({ changes: { kept: 2, replaced: 0, lost: 0, added: 0 } });
});
