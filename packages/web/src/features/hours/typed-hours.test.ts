import { expect, it } from "vitest";
import type { WorkedHours } from "../../lib/api/types.ts";
import { draftOf, endsNextDay, inputOf } from "./typed-hours.ts";

const line = (start: string, end: string): WorkedHours => ({
  ...{ shift_id: "s", person_id: "p", person_name: "Ana", production_id: "x", production_name: "X" },
  ...{ title: "Soir", place: "", time_zone: "Europe/Paris", day: start.slice(0, 10), cachet: false },
  planned: { start, end, break_minutes: 20 },
  ...{ state: "planned", absent: false, reason: "", version: 0 },
});

it.each([
  ["the evening it was planned", "19:05", "23:40", "2026-11-20T19:05:00", "2026-11-20T23:40:00"],
  ["over midnight", "19:05", "00:40", "2026-11-20T19:05:00", "2026-11-21T00:40:00"],
  ["from after midnight on", "00:10", "03:00", "2026-11-21T00:10:00", "2026-11-21T03:00:00"],
])("reads hours of the clock as of %s", (_name, start, end, from, to) => {
  const late = line("2026-11-20T19:00:00", "2026-11-20T23:30:00");
  const draft = { ...draftOf(late), start, end };
  expect(inputOf(late, draft)).toMatchObject({ start: from, end: to, break_minutes: 20 });
  expect(endsNextDay(late, draft)).toBe(from.slice(0, 10) !== to.slice(0, 10));
});

it("reads a start before midnight of a work planned after it", () => {
  const early = line("2026-11-21T00:30:00", "2026-11-21T04:00:00");
  expect(inputOf(early, { ...draftOf(early), start: "23:50" }).start).toBe("2026-11-20T23:50:00");
});

it("says nothing of times where somebody was absent", () => {
  const late = line("2026-11-20T19:00:00", "2026-11-20T23:30:00");
  expect(inputOf(late, { ...draftOf(late), absent: true, reason: "x" })).toEqual({
    absent: true,
    reason: "x",
  });
});
