import { describe, expect, it } from "vitest";
import type { Production } from "../../lib/api/types.ts";
import { dateAfter, heatOf, shownIn } from "./dashboard-search.ts";

const TODAY = "2026-11-21";
const production = (starts_on: string, ends_on: string) => ({ starts_on, ends_on }) as Production;

describe("the days of the dashboard", () => {
  it.each([
    [{}, "2026-11-01", "2026-11-30"],
    [{ span: "month", date: "2028-02-10" }, "2028-02-01", "2028-02-29"],
    [{ span: "week", date: "2026-11-22" }, "2026-11-16", "2026-11-22"],
    [{ span: "dates", from: "2026-12-01", to: "2026-12-03" }, "2026-12-01", "2026-12-03"],
    [{ span: "dates" }, "2026-11-16", "2026-12-13"],
    [{ span: "century", date: "2026-02-30" }, "2026-11-01", "2026-11-30"],
    [{ span: "production" }, "2026-11-01", "2026-11-30"],
  ])("are those the address asks for: %o", (search, from, to) => {
    expect(shownIn(search, TODAY)).toMatchObject({ from, to });
  });

  it("are the whole production, or as much of it as is looked at in one go", () => {
    const search = { span: "production" };
    expect(shownIn(search, TODAY, production("2026-10-01", "2026-12-31"))).toMatchObject({
      ...{ from: "2026-10-01", to: "2026-12-31", isCut: false },
    });
    expect(shownIn(search, TODAY, production("2026-01-01", "2026-12-31"))).toMatchObject({
      ...{ from: "2026-01-01", to: "2026-04-10", isCut: true },
    });
  });

  it("step by weeks and months, and not otherwise", () => {
    expect(dateAfter(shownIn({ span: "week" }, TODAY), 1)).toBe("2026-11-23");
    expect(dateAfter(shownIn({}, TODAY), -1)).toBe("2026-10-01");
    expect(dateAfter(shownIn({ span: "dates" }, TODAY), 1)).toBeUndefined();
  });
});

it.each([
  [0, 0],
  [1, 1],
  [150, 1],
  [151, 2],
  [450, 3],
  [600, 4],
  [601, 5],
])("%i minutes of 600 are heat %i", (minutes, heat) => {
  expect(heatOf(minutes, 600)).toBe(heat);
});
