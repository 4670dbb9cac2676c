import fc from "fast-check";
import { expect, it } from "vitest";
import { base64Of } from "./files.ts";

it("bytes come back as they were, also more than fit in one call", () => {
  const back = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(back(base64Of(bytes))).toEqual(bytes);
    }),
  );
  const large = new Uint8Array(100_000).map((_, index) => index % 251);
  expect(back(base64Of(large))).toEqual(large);
});
