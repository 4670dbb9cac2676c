import fc from "fast-check";
import { expect, test } from "vitest";
import { leastByTrying, shoots } from "../../../test/scenes.ts";
import { baseCost, totalCost } from "./cost.ts";
import { CutBound } from "./cut-bound.ts";
import { Frame } from "./frame.ts";
import { LeavingBound } from "./leaving-bound.ts";
import { PayTable } from "./pay-table.ts";
import { ReleaseBound } from "./release-bound.ts";
import type { Shoot } from "./shoot.ts";

const PEOPLE = 5;

/** Scenes between people who are there already and people who stay: what waiting costs at least, by trying. */
const nodes = fc
  .tuple(shoots(5, PEOPLE), fc.nat({ max: 31 }), fc.nat({ max: 31 }))
  .map(([shoot, one, other]) => {
    const needed = shoot.needs.reduce(
      (set, people) => people.reduce((all, person) => all | (1 << person), set),
      0,
    );
    return { shoot, left: one & needed, right: other & needed & ~one };
  });

function frameOf({ durations, pay, needs }: Shoot, left: number, right: number): Frame {
  const frame = Frame.root({
    groups: durations.map((_, scene) => [scene]),
    durations: Float64Array.from(durations),
    pay: Float64Array.from(pay),
    needs,
  });
  frame.left = left;
  frame.right = right;
  return frame;
}

/** The open people stand in a scene of no length at their end. */
function leastWait(shoot: Shoot, left: number, right: number): number {
  const people = (set: number) => shoot.pay.flatMap((_, person) => ((set >> person) & 1 ? [person] : []));
  const last = shoot.durations.length + 1;
  const closed: Shoot = {
    durations: [0, ...shoot.durations, 0],
    pay: shoot.pay,
    needs: [people(left), ...shoot.needs, people(right)],
  };
  const costOf = (order: readonly number[]) =>
    totalCost(closed, [0, ...order.map((scene) => scene + 1), last]);
  return leastByTrying(shoot, costOf) - baseCost(closed);
}

test("no bound is more than the best order costs", () => {
  fc.assert(
    fc.property(nodes, ({ shoot, left, right }) => {
      const frame = frameOf(shoot, left, right);
      const pay = new PayTable(shoot.pay);
      const least = leastWait(shoot, left, right);
      const cuts = new CutBound(pay, shoot.durations.length);
      const releases = new ReleaseBound(pay, shoot.durations.length);
      const leaving = new LeavingBound(Float64Array.from(shoot.pay));
      const total = cuts.measure(frame);
      expect(total).toBeLessThanOrEqual(least);
      expect(releases.measure(frame, left, cuts.least)).toBeLessThanOrEqual(least);
      expect(releases.measure(frame, right, cuts.least)).toBeLessThanOrEqual(least);
      expect(leaving.measure(left, frame, -1) + leaving.measure(right, frame, -1)).toBeLessThanOrEqual(least);
    }),
    { numRuns: 400 },
  );
});
