import fc from "fast-check";
import { expect, it } from "vitest";
import { sameContent } from "./same-content.ts";

it.each([
  [{ a: 1, b: [1, { c: "x" }] }, { b: [1, { c: "x" }], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{}, { a: undefined }, true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[], {}, false],
  [{ a: null }, {}, false],
  [{ a: 0 }, { a: false }, false],
  [{ a: "1" }, { a: 1 }, false],
  [null, null, true],
  [null, {}, false],
])("compares %j with %j: %j", (one, other, same) => {
  expect(sameContent(one, other)).toBe(same);
  expect(sameContent(other, one)).toBe(same);
});

it("knows what was written as JSON and read again, whatever it is", () => {
  const value = fc.jsonValue({ maxDepth: 4 }).filter((text) => !JSON.stringify(text).includes("-0"));
  fc.assert(fc.property(value, (value) => sameContent(value, JSON.parse(JSON.stringify(value)))));
});
