import fc from "fast-check";
import { expect, it } from "vitest";
import { lanesOf } from "./lanes.ts";

const spans = fc
  .array(fc.record({ start: fc.integer({ min: 0, max: 500 }), length: fc.integer({ min: 1, max: 200 }) }))
  .map((list) =>
    list
      .map(({ start, length }) => ({ start, end: start + length }))
      .toSorted((one, other) => one.start - other.start),
  );

it("never lays a bar over another, and uses no more lanes than bars that meet", () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 0, max: 60 }), (list, shortest) => {
      const lanes = lanesOf(list, shortest);
      const drawn = list.map(({ start, end }, index) => ({
        start,
        end: Math.max(end, start + shortest),
        lane: lanes[index],
      }));
      for (const [index, one] of drawn.entries()) {
        for (const other of drawn.slice(index + 1)) {
          expect(one.lane !== other.lane || other.start >= one.end).toBe(true);
        }
        const meeting = drawn.filter(({ start, end }) => start <= one.start && end > one.start).length;
        expect(one.lane).toBeLessThan(meeting);
      }
    }),
  );
});
