import { expect, it } from "vitest";
import type { Bar, Row } from "../board/rows.ts";
import { minuteWithBars } from "./use-first-sight.ts";

// Nothing else of a bar is looked at.
const bar = (start: number, end: number) => ({ start, end }) as Bar;
const row = (...bars: Bar[]): Row => ({ id: "row", name: "", isOpen: false, lanes: 1, bars });

it("stays where something is to be seen, and else goes to the next of it, or the first", () => {
  const rows = [row(bar(1_000, 1_100)), row(bar(5_000, 5_200))];
  expect(minuteWithBars(rows, 900, 600)).toBe(900);
  expect(minuteWithBars(rows, 2_000, 600)).toBe(4_900);
  expect(minuteWithBars(rows, 9_000, 600)).toBe(900);
  expect(minuteWithBars([row()], 2_000, 600)).toBe(2_000);
});
