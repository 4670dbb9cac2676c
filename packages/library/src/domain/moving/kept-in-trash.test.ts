import type { InstantText } from "@souffleur/kernel";
import { expect, it } from "vitest";
import { isOldEnough } from "./kept-in-trash.ts";

const at = "2026-10-01T12:00:00Z" as InstantText;
const after = (days: number) => Date.parse(at) + days * 86_400_000;

it("never gives up what is younger than thirty days, whatever is asked", () => {
  expect(isOldEnough(at, 30, after(30) - 1)).toBe(false);
  expect(isOldEnough(at, 30, after(30))).toBe(true);
  for (const days of [0, -5, 29]) expect(isOldEnough(at, days, after(29.9))).toBe(false);
  expect(isOldEnough(at, 90, after(89))).toBe(false);
  expect(isOldEnough(at, 90, after(90))).toBe(true);
});
