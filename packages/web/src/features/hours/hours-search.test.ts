import { expect, it } from "vitest";
import { steppedMonth, windowOf } from "./hours-search.ts";

const TODAY = "2026-11-21";

it.each([
  ["nothing", {}, "2026-11-01", "2026-11-30"],
  ["a first day", { from: "2026-02-10" }, "2026-02-10", "2026-02-28"],
  ["two days", { from: "2026-02-10", to: "2026-03-10" }, "2026-02-10", "2026-03-10"],
  ["days in the wrong order", { from: "2026-02-10", to: "2026-01-10" }, "2026-02-10", "2026-02-28"],
  ["too many days", { from: "2020-02-10", to: "2026-01-10" }, "2020-02-10", "2020-02-29"],
  ["what is no day", { from: "<script>", to: "2026-02-30" }, "2026-11-01", "2026-11-30"],
])("the address says %s", (_name, search, from, to) => {
  expect(windowOf(search, TODAY)).toMatchObject({ from, to });
});

it("knows the states there are", () => {
  expect(windowOf({ state: "stated" }, TODAY).state).toBe("stated");
  expect(windowOf({ state: "paid" }, TODAY).state).toBeUndefined();
});

it("steps from month to month, over the end of a year", () => {
  expect(steppedMonth({ from: "2026-12-15" }, 1)).toEqual({ from: "2027-01-01", to: "2027-01-31" });
  expect(steppedMonth({ from: "2026-01-31" }, -1)).toEqual({ from: "2025-12-01", to: "2025-12-31" });
});
