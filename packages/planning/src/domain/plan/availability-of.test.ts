import { expect, it } from "vitest";
import { person, slot } from "../../../test/plan-builder.ts";
import { minutesNotFree, minutesSaid } from "./availability-of.ts";

const availability = [
  { kind: "available" as const, ...slot("2026-03-02T09:00", "12:00") },
  { kind: "unavailable" as const, ...slot("2026-03-02T12:00", "13:00") },
  { kind: "preferred" as const, ...slot("2026-03-02T14:00", "18:00") },
];
const ana = person("Ana", { availability, freeByDefault: false });
const day = slot("2026-03-02T08:00", "20:00");

it("adds up what somebody said of a stretch of time", () => {
  expect(minutesSaid(ana, day, "available")).toBe(180);
  expect(minutesSaid(ana, slot("2026-03-02T11:59", "12:01"), "unavailable")).toBe(1);
  expect(minutesSaid(ana, day, "tentative")).toBe(0);
});

it("takes what nobody said for free, or not", () => {
  expect(minutesNotFree(ana, day)).toBe(60 + 60 + 60 + 120);
  expect(minutesNotFree({ ...ana, freeByDefault: true }, day)).toBe(60);
  expect(minutesNotFree(ana, slot("2026-03-02T09:00", "12:00"))).toBe(0);
  expect(minutesNotFree(ana, slot("2026-03-03T09:00", "10:00"))).toBe(60);
  expect(minutesNotFree(person("Bao", { freeByDefault: false }), slot("2026-03-02T09:00", "10:00"))).toBe(60);
});
