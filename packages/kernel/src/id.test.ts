import fc from "fast-check";
import { expect, it } from "vitest";
import { parseId } from "./id.ts";

it("reads a UUID of any version, and folds it to lower case", () => {
  fc.assert(
    fc.property(fc.uuid({ version: [1, 3, 4, 5, 7] }), (id) => {
      expect(parseId(id)).toBe(id);
      expect(parseId(id.toUpperCase())).toBe(id);
    }),
  );
  expect(parseId("00000000-0000-0000-0000-000000000000")).toBe("00000000-0000-0000-0000-000000000000");
});

it.each([
  "",
  "1",
  "018f5a3c7b1e7c4a9d2f3a6b8c9d0e1f",
  "{018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f}",
  "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1",
  "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1g",
  "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f\n",
  " 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
  "urn:uuid:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
  "٠18f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
  // A character whose lower case is an ordinary letter.
  "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1\u212a",
  "../../etc/passwd",
])("finds no id in %j", (text) => {
  expect(parseId(text)).toBeUndefined();
});

it("takes nothing for an id that is longer than one", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string({ minLength: 1 }), (id, more) => {
      expect(parseId(id + more)).toBeUndefined();
      expect(parseId(more + id)).toBeUndefined();
    }),
  );
});
