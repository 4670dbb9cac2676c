import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import { describe, expect, it } from "vitest";
import type { PersonId, ProductionId, ShiftId } from "../plan/facts.ts";
import { minuteOf, readTimes } from "../productions/wall-time.ts";
import { differenceOf, needsReason } from "./difference.ts";
import type { PlannedHours } from "./hours-line.ts";
import { readHours } from "./read-hours.ts";

const zone = "Europe/Paris";
function planned(start = "2026-11-20T19:00", end = "2026-11-20T23:00", breakMinutes = 30): PlannedHours {
  const at = readTimes({ start, end }, zone);
  if (!at.ok) throw new Error(at.failure.reason);
  return {
    ...{ shiftId: "s" as ShiftId, personId: "p" as PersonId, personName: "Ana" },
    ...{ productionId: "x" as ProductionId, productionName: "X", title: "Soir", place: "" },
    ...{ zone, day: start.slice(0, 10) as LocalDate, at: at.value, breakMinutes, isCachet: false },
  };
}
const NOW = minuteOf("2026-12-24T12:00" as LocalDateTime, zone);
const read = (
  start: string,
  end: string,
  more: { breakMinutes?: number; reason?: string; now?: number } = {},
) => {
  const { breakMinutes, reason = "", now = NOW } = more;
  return readHours({ kind: "worked", start, end, breakMinutes }, reason, { planned: planned(), now });
};
const failure = (result: ReturnType<typeof readHours>) => (result.ok ? "fine" : result.failure);

describe("what somebody says they worked", () => {
  it("may be as planned, or a quarter of an hour off, without a word", () => {
    for (const [start, end, breakMinutes] of [
      ["2026-11-20T19:00", "2026-11-20T23:00", 30],
      ["2026-11-20T19:15", "2026-11-20T23:15", 30],
      ["2026-11-20T18:45", "2026-11-20T22:45", 30],
      ["2026-11-20T19:00", "2026-11-20T23:00", 45],
    ] as const)
      expect(read(start, end, { breakMinutes }).ok).toBe(true);
  });

  it.each([
    ["a start", "2026-11-20T18:44", "2026-11-20T22:50", 36, 16],
    ["an end", "2026-11-20T19:10", "2026-11-20T23:16", 36, 16],
    ["a total", "2026-11-20T19:00", "2026-11-20T23:00", 46, 16],
    ["a total, of a bit of each", "2026-11-20T18:50", "2026-11-20T23:10", 30, 20],
  ])("needs a reason for %s that differs more", (_name, start, end, breakMinutes, minutes) => {
    expect(failure(read(start, end, { breakMinutes }))).toEqual({
      code: "hours_reason_needed",
      minutes,
      tolerance: 15,
    });
    expect(failure(read(start, end, { breakMinutes, reason: "  \n" }))).toMatchObject({
      code: "hours_reason_needed",
    });
    expect(read(start, end, { breakMinutes, reason: "Panne" }).ok).toBe(true);
  });

  it("takes the planned break where none is said, and less of it in a short work", () => {
    expect(read("2026-11-20T19:00", "2026-11-20T23:00")).toMatchObject({ value: { breakMinutes: 30 } });
    const short = read("2026-11-20T19:00", "2026-11-20T19:10", { reason: "x" });
    expect(short).toMatchObject({ value: { breakMinutes: 9 } });
  });

  it.each([
    ["reversed", "2026-11-20T23:00", "2026-11-20T19:00", "end_not_after_start"],
    ["nothing", "2026-11-20T19:00", "2026-11-20T19:00", "end_not_after_start"],
    ["longer than a day", "2026-11-20T19:00", "2026-11-21T19:01", "too_long"],
    ["of another day", "2026-11-18T19:00", "2026-11-18T23:00", "too_far"],
    ["words", "hier", "2026-11-20T23:00", "not_a_time"],
    ["seconds", "2026-11-20T19:00:30", "2026-11-20T23:00", "not_whole_minutes"],
  ])("is refused where it is %s", (_name, start, end, reason) => {
    expect(failure(read(start, end, { reason: "x" }))).toMatchObject({ code: "hours_invalid", reason });
  });

  it("is refused where the break takes all of it", () => {
    const all = read("2026-11-20T19:00", "2026-11-20T20:00", { breakMinutes: 60, reason: "x" });
    expect(failure(all)).toMatchObject({ reason: "break_too_long" });
  });

  it("is refused while it is still to come, to the minute", () => {
    const end = "2026-11-20T23:00" as LocalDateTime;
    const until = (now: number) => read("2026-11-20T19:00", end, { now }).ok;
    expect([until(minuteOf(end, zone) - 1), until(minuteOf(end, zone))]).toEqual([false, true]);
  });

  it("may be as long as a long plan", () => {
    const long = planned("2026-11-20T08:00", "2026-11-21T20:00", 0);
    const text = { kind: "worked", start: "2026-11-20T08:00", end: "2026-11-21T20:00" } as const;
    expect(readHours(text, "", { planned: long, now: NOW }).ok).toBe(true);
  });
});

describe("an absence", () => {
  const absent = (reason: string, now = NOW) =>
    failure(readHours({ kind: "absent" }, reason, { planned: planned(), now }));
  it("has to be explained", () => {
    expect(absent("")).toEqual({ code: "hours_reason_needed", minutes: undefined, tolerance: 15 });
    expect(absent("Malade")).toBe("fine");
  });
  it("is known once the work should have begun", () => {
    const start = planned().at.span.start;
    expect(absent("Malade", start - 1)).toMatchObject({ code: "hours_in_future" });
    expect(absent("Malade", start)).toBe("fine");
  });
  it("is short of all that was planned", () => {
    expect(differenceOf(planned(), { kind: "absent" }).workMinutes).toBe(-210);
    expect(needsReason(planned(), { kind: "absent" })).toBe(true);
  });
});
