import { describe, expect, it } from "vitest";
import type { AvailabilityItem } from "../../lib/api/types.ts";
import { paintOver, wholeDay } from "./paint.ts";

const item = (over: Partial<AvailabilityItem>): AvailabilityItem => ({
  kind: "available",
  ...wholeDay("2026-11-10"),
  exceptions: [],
  source: "person",
  ...over,
});
const said = (items: readonly AvailabilityItem[]) =>
  items.map(({ kind, start, end }) => `${kind} ${start.slice(5, 16)} ${end.slice(5, 16)}`).toSorted();

describe("painting a day", () => {
  it("says it of the whole day, and again of the day beside it as one stretch", () => {
    const one = paintOver([], wholeDay("2026-11-10"), "unavailable");
    const two = paintOver(one, wholeDay("2026-11-11"), "unavailable");
    expect(said(two)).toEqual(["unavailable 11-10T00:00 11-12T00:00"]);
  });

  it("takes the place of what was said of that day, and of no other", () => {
    const week = item({ start: "2026-11-09T00:00:00", end: "2026-11-14T00:00:00" });
    expect(said(paintOver([week], wholeDay("2026-11-11"), "preferred"))).toEqual([
      "available 11-09T00:00 11-11T00:00",
      "available 11-12T00:00 11-14T00:00",
      "preferred 11-11T00:00 11-12T00:00",
    ]);
  });

  it("with nothing leaves nothing", () => {
    expect(paintOver([item({})], wholeDay("2026-11-10"), "nothing")).toEqual([]);
  });

  it("makes an exception of what recurs, once, and only after it began", () => {
    const mondays = item({
      recurrence: "FREQ=WEEKLY;BYDAY=MO",
      start: "2026-11-02T18:00:00",
      end: "2026-11-02T23:00:00",
    });
    const [once] = paintOver([mondays], wholeDay("2026-11-09"), "nothing");
    expect(once?.exceptions).toEqual(["2026-11-09T18:00:00"]);
    expect(paintOver([once ?? mondays], wholeDay("2026-11-09"), "nothing")[0]?.exceptions).toHaveLength(1);
    expect(paintOver([mondays], wholeDay("2026-10-26"), "nothing")[0]?.exceptions).toEqual([]);
  });

  it("leaves what was read from a calendar and what has a note", () => {
    const calendar = item({ source: "calendar" });
    const noted = item({
      kind: "preferred",
      note: "après 18 h",
      start: "2026-11-12T18:00:00",
      end: "2026-11-12T23:00:00",
    });
    expect(paintOver([calendar, noted], wholeDay("2026-11-10"), "unavailable")).toEqual(
      expect.arrayContaining([calendar, noted]),
    );
  });

  it("with hours cuts out those hours", () => {
    const morning = { start: "2026-11-10T08:00:00", end: "2026-11-10T12:00:00" };
    expect(said(paintOver([item({})], morning, "unavailable"))).toEqual([
      "available 11-10T00:00 11-10T08:00",
      "available 11-10T12:00 11-11T00:00",
      "unavailable 11-10T08:00 11-10T12:00",
    ]);
  });
});
