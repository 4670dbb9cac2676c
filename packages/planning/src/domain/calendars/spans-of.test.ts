import type { LocalDateTime } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMillis } from "../../../../kernel/test/cpu-time.ts";
import { availabilityKinds } from "../people/said-availability.ts";
import type { AvailabilityKind, AvailabilitySpan } from "../plan/facts.ts";
import { mergeSpans, type SaidTime, spansOf } from "./spans-of.ts";

const minute = (text: string) => Date.parse(text) / 60_000;
const JULY = { start: minute("2026-07-01T00:00+02:00"), end: minute("2026-08-01T00:00+02:00") };

function rule(kind: AvailabilityKind, start: string, end: string, more: Partial<SaidTime> = {}) {
  return { kind, start: start as LocalDateTime, end: end as LocalDateTime, ...more };
}

function said(rules: readonly SaidTime[], window = JULY): readonly string[] {
  const wall = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at * 60_000)
      .toZonedDateTimeISO("Europe/Paris")
      .toPlainDateTime()
      .toString()
      .slice(5, 16);
  return spansOf(rules, window, "Europe/Paris").map(
    ({ kind, start, end }) => `${wall(start)} ${wall(end)} ${kind}`,
  );
}

describe("what somebody says of their time", () => {
  it("is one span where ranges of a kind touch or overlap", () => {
    expect(
      said([
        rule("available", "2026-07-02T10:00:00", "2026-07-02T12:00:00"),
        rule("available", "2026-07-02T12:00:00", "2026-07-02T14:00:00"),
        rule("available", "2026-07-02T11:00:00", "2026-07-02T13:00:00"),
      ]),
    ).toEqual(["07-02T10:00 07-02T14:00 available"]);
  });

  it("gives way to what is stronger, and comes back after it", () => {
    expect(
      said([
        rule("tentative", "2026-07-02T08:00:00", "2026-07-02T20:00:00"),
        rule("available", "2026-07-02T09:00:00", "2026-07-02T18:00:00"),
        rule("preferred", "2026-07-02T10:00:00", "2026-07-02T14:00:00"),
        rule("unavailable", "2026-07-02T12:00:00", "2026-07-02T13:00:00"),
      ]),
    ).toEqual([
      "07-02T08:00 07-02T09:00 tentative",
      "07-02T09:00 07-02T10:00 available",
      "07-02T10:00 07-02T12:00 preferred",
      "07-02T12:00 07-02T13:00 unavailable",
      "07-02T13:00 07-02T14:00 preferred",
      "07-02T14:00 07-02T18:00 available",
      "07-02T18:00 07-02T20:00 tentative",
    ]);
  });

  it("recurs, but not on the days excepted", () => {
    const mondays = rule("available", "2020-01-06T18:00:00", "2020-01-06T22:00:00", {
      recurrence: "FREQ=WEEKLY;BYDAY=MO",
      exceptions: ["2026-07-13", "2026-07-20T18:00:00"],
    });
    expect(said([mondays])).toEqual([
      "07-06T18:00 07-06T22:00 available",
      "07-27T18:00 07-27T22:00 available",
    ]);
  });

  it("is cut at the window, also where it began long before", () => {
    expect(said([rule("unavailable", "0001-01-01T00:00:00", "9999-12-31T23:59:59")])).toEqual([
      "07-01T00:00 08-01T00:00 unavailable",
    ]);
    const nights = rule("available", "2026-06-01T22:00:00", "2026-06-02T06:00:00", {
      recurrence: "FREQ=DAILY",
    });
    expect(said([nights])[0]).toBe("07-01T00:00 07-01T06:00 available");
  });

  it("keeps its hours on the wall over a change of the clock", () => {
    const window = { start: minute("2026-03-28T00:00Z"), end: minute("2026-03-31T00:00Z") };
    const nights = rule("available", "2026-03-01T22:00:00", "2026-03-02T06:00:00", {
      recurrence: "FREQ=DAILY",
    });
    expect(said([nights], window).slice(1)).toEqual([
      "03-28T22:00 03-29T06:00 available",
      "03-29T22:00 03-30T06:00 available",
      "03-30T22:00 03-31T02:00 available",
    ]);
  });

  it("is nothing where it ends at or before its start, or lies in an hour that does not exist", () => {
    expect(said([rule("available", "2026-07-02T10:00:00", "2026-07-02T10:00:00")])).toEqual([]);
    expect(said([rule("available", "2026-07-02T10:00:00", "2026-07-01T10:00:00")])).toEqual([]);
    const window = { start: minute("2026-03-29T00:00Z"), end: minute("2026-03-30T00:00Z") };
    expect(said([rule("available", "2026-03-29T02:00:00", "2026-03-29T03:00:00")], window)).toEqual([]);
  });

  it("counts a part of a minute as taken", () => {
    expect(said([rule("unavailable", "2026-07-02T10:00:30", "2026-07-02T10:01:30")])).toEqual([
      "07-02T10:00 07-02T10:02 unavailable",
    ]);
    expect(said([rule("available", "2026-07-02T10:00:30", "2026-07-02T10:01:30")])).toEqual([]);
  });

  it("is read for ten thousand ranges in a moment", () => {
    const rules = Array.from({ length: 10_000 }, (_, index) =>
      rule(
        "available",
        `2026-07-${String(1 + (index % 28)).padStart(2, "0")}T10:00:00`,
        "2026-07-31T12:00:00",
      ),
    );
    let merged: unknown;
    const millis = cpuMillis(() => {
      merged = said(rules);
    });
    expect(merged).toEqual(["07-01T10:00 07-31T12:00 available"]);
    expect(millis).toBeLessThan(1_000);
  });
});

describe("spans, whatever they are made from", () => {
  const span = fc.record({
    kind: fc.constantFrom(...availabilityKinds),
    start: fc.integer({ min: -20, max: 120 }),
    end: fc.integer({ min: -20, max: 120 }),
  });
  const ordered = span.map(({ kind, start: one, end: other }) => ({
    kind,
    start: Math.min(one, other),
    end: Math.max(one, other) + 1,
  }));
  const window = { start: 0, end: 100 };

  it("say of every minute the strongest that holds of it", () => {
    fc.assert(
      fc.property(fc.array(ordered, { maxLength: 12 }), (spans) => {
        const holds = (at: number) => (one: AvailabilitySpan) => one.start <= at && at < one.end;
        const merged = mergeSpans(spans, window);
        for (let at = window.start; at < window.end; at++) {
          const wanted = availabilityKinds.find((kind) =>
            spans.filter(holds(at)).some((one) => one.kind === kind),
          );
          expect(merged.find(holds(at))?.kind).toBe(wanted);
        }
      }),
    );
  });

  it("are in order, apart or of different kinds, not empty and inside the window", () => {
    fc.assert(
      fc.property(fc.array(ordered, { maxLength: 12 }), (spans) => {
        const merged = mergeSpans(spans, window);
        for (const [index, { kind, start, end }] of merged.entries()) {
          const before = merged[index - 1];
          expect(start).toBeGreaterThanOrEqual(before?.end ?? window.start);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(window.end);
          if (before?.end === start) expect(before.kind).not.toBe(kind);
        }
      }),
    );
  });
});
