import { expect, it } from "vitest";
import { assertNever } from "./assert-never.ts";

it("says which case was forgotten", () => {
  expect(() => assertNever({ kind: "new" } as never)).toThrow('A case was not handled: {"kind":"new"}');
});
