import { parseId } from "@souffleur/kernel";
import { expect, it } from "vitest";
import { orderedId } from "./ordered-id.ts";

it("sorts in the order it was made, however many in one moment", () => {
  const ids = Array.from({ length: 10_000 }, orderedId);
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => parseId(id) === id)).toBe(true);
});
