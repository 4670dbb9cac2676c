import type { Id, LocalDate, LocalDateTime } from "@souffleur/kernel";
import { expect, it } from "vitest";
import type { AvailabilityRule } from "../people/availability-rule.ts";
import { wallSpansOf } from "./wall-spans.ts";

const PARIS = "Europe/Paris";
const date = (text: string) => text as LocalDate;
const time = (text: string) => text as LocalDateTime;
const week = { from: date("2026-03-23"), to: date("2026-03-29") };

const fridays: AvailabilityRule = {
  id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f" as Id<"availability-rule">,
  kind: "unavailable",
  start: time("2026-01-02T18:00:00"),
  end: time("2026-01-02T23:00:00"),
  recurrence: "FREQ=WEEKLY;BYDAY=FR",
  exceptions: [],
};

it("free ranges and rules together say what holds, on the wall", () => {
  const free = { start: time("2026-03-27T14:00:00"), end: time("2026-03-27T20:00:00") };
  expect(wallSpansOf({ availabilities: [free], rules: [fridays] }, week, PARIS)).toEqual([
    { kind: "available", start: "2026-03-27T14:00:00", end: "2026-03-27T18:00:00" },
    { kind: "unavailable", start: "2026-03-27T18:00:00", end: "2026-03-27T23:00:00" },
  ]);
});

it("what reaches over the edge is cut at midnight, also on the day the clock changes", () => {
  const night = { start: time("2026-03-22T22:00:00"), end: time("2026-03-23T02:00:00") };
  const change = { start: time("2026-03-29T20:00:00"), end: time("2026-03-30T02:00:00") };
  expect(wallSpansOf({ availabilities: [night, change], rules: [] }, week, PARIS)).toEqual([
    { kind: "available", start: "2026-03-23T00:00:00", end: "2026-03-23T02:00:00" },
    { kind: "available", start: "2026-03-29T20:00:00", end: "2026-03-30T00:00:00" },
  ]);
});

it("a whole day is a whole day, however many hours it has", () => {
  const day = { start: time("2026-03-29T00:00:00"), end: time("2026-03-30T00:00:00") };
  expect(wallSpansOf({ availabilities: [day], rules: [] }, week, PARIS)).toEqual([
    { kind: "available", ...day },
  ]);
});

it("nothing said is nothing", () => {
  expect(wallSpansOf({ availabilities: [], rules: [] }, week, PARIS)).toEqual([]);
});
