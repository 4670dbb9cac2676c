import fc from "fast-check";
import { expect, it } from "vitest";
import type { ShiftId } from "../plan/facts.ts";
import { firstDoubleUse, spanOf, type Use } from "./double-use.ts";

const use = (owner: string, start: number, end: number): Use<string> => ({
  owner,
  shiftId: `${owner}-${start}` as ShiftId,
  span: { start, end },
});

it("finds nothing where uses touch, or are of different owners", () => {
  expect(firstDoubleUse([use("a", 10, 20), use("a", 20, 30), use("b", 15, 25)])).toBeUndefined();
  expect(firstDoubleUse([])).toBeUndefined();
});

it.each([
  ["one minute shared", [10, 20], [19, 30]],
  ["one inside the other", [10, 40], [20, 30]],
  ["the same twice", [10, 20], [10, 20]],
])("finds %s, in whatever order they come", (_name, [a, b], [c, d]) => {
  const [one, other] = [use("a", a ?? 0, b ?? 0), use("a", c ?? 0, d ?? 0)];
  expect(new Set(firstDoubleUse([one, other]))).toEqual(new Set([one, other]));
  expect(new Set(firstDoubleUse([other, one]))).toEqual(new Set([one, other]));
});

it("finds one where comparing each with each does, and no other", () => {
  const some = fc.array(
    fc
      .tuple(fc.constantFrom("a", "b"), fc.nat({ max: 60 }), fc.integer({ min: 1, max: 20 }))
      .map(([owner, start, length]) => use(owner, start, start + length)),
    { maxLength: 8 },
  );
  const clash = (one: Use<string>, other: Use<string>) =>
    one.owner === other.owner && one.span.start < other.span.end && other.span.start < one.span.end;
  fc.assert(
    fc.property(some, (uses) => {
      const found = firstDoubleUse(uses);
      const exists = uses.some((one, at) => uses.slice(at + 1).some((other) => clash(one, other)));
      expect(found !== undefined).toBe(exists);
      if (found !== undefined) expect(clash(...found)).toBe(true);
    }),
  );
});

it("spans from the first minute of any to the last", () => {
  expect(spanOf([use("a", 10, 50), use("b", 5, 20)])).toEqual({ start: 5, end: 50 });
});
