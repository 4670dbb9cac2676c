import fc from "fast-check";
import { expect, test } from "vitest";
import { PayTable } from "./pay-table.ts";

test("the pay of a set is the sum of what its people are paid", () => {
  const pays = fc.array(fc.nat({ max: 1_000 }), { minLength: 31, maxLength: 31 });
  fc.assert(
    fc.property(pays, fc.integer({ min: 0, max: 2 ** 31 - 1 }), (pay, people) => {
      const sum = pay.reduce((total, one, person) => total + ((people >>> person) & 1) * one, 0);
      expect(new PayTable(pay).of(people)).toBe(sum);
    }),
    { numRuns: 50 },
  );
});
