import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysWithin, minuteAtX, scaleOf, ticksOf, xOf, zooms } from "./scale.ts";
import { drawnSpan, moveBy, moveTo, resizeBy, resizeTo, snapMinute, stepMinute } from "./snap.ts";
import { minuteOfText, wallOf, wallText } from "./wall.ts";

const minute = (text: string) => Date.parse(`${text}Z`) / 60_000;
/** Paris in 2026: an hour ahead, two from 29 March to 25 October. */
const paris = [
  { from: minute("2025-10-26T01:00"), offset: 60 },
  { from: minute("2026-03-29T01:00"), offset: 120 },
  { from: minute("2026-10-25T01:00"), offset: 60 },
];
const at = (text: string) => minuteOfText(paris, text);
const texts = (span: { start: number; end: number }) =>
  [span.start, span.end].map((one) => wallText(paris, one).slice(0, 16));

/** Any minute of the weeks around both changes of the clocks. */
const minutes = fc.oneof(
  fc.integer({ min: minute("2026-03-22T00:00"), max: minute("2026-04-05T00:00") }),
  fc.integer({ min: minute("2026-10-18T00:00"), max: minute("2026-11-01T00:00") }),
);
const lengths = fc.integer({ min: 1, max: 2_880 });
const snaps = fc.constantFrom(15, 30, 60);
const directions = fc.constantFrom<(1 | -1)[]>(1, -1);

describe("the time axis", () => {
  it("draws the night of a change as long as it is", () => {
    const scale = scaleOf(paris, "2026-03-28", 3, "1h");
    expect(scale.days.map(({ width }) => width / scale.pixelsPerMinute / 60)).toEqual([24, 23, 24]);
    const autumn = scaleOf(paris, "2026-10-24", 3, "1h");
    expect(autumn.days.map(({ width }) => width / autumn.pixelsPerMinute / 60)).toEqual([24, 25, 24]);
  });

  it("writes the hours the clocks show: one is missing in spring, one is there twice in autumn", () => {
    const hours = (day: string) => {
      const scale = scaleOf(paris, day, 1, "15min");
      return scale.days.flatMap((one) => ticksOf(scale, one).map(({ hour }) => hour)).slice(0, 4);
    };
    expect(hours("2026-03-28")).toEqual([0, 1, 2, 3]);
    expect(hours("2026-03-29")).toEqual([0, 1, 3, 4]);
    expect(hours("2026-10-25")).toEqual([0, 1, 2, 2]);
  });

  it("leads from minutes to pixels and back", () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zooms), (one, zoom) => {
        const scale = scaleOf(paris, "2026-03-20", 28, zoom);
        expect(minuteAtX(scale, xOf(scale, one))).toBeCloseTo(one, 5);
      }),
    );
  });

  it("draws only the days that are in sight", () => {
    const scale = scaleOf(paris, "2026-03-28", 28, "1h");
    expect(daysWithin(scale, 961, 1870).map(({ text }) => text)).toEqual(["2026-03-29"]);
  });
});

describe("snapping", () => {
  it("finds the line of the wall clock, whatever the clocks do", () => {
    expect(wallText(paris, snapMinute(paris, at("2026-05-01T19:40:00"), 30))).toBe("2026-05-01T19:30:00");
    fc.assert(
      fc.property(minutes, snaps, (one, snap) => {
        expect(wallOf(paris, snapMinute(paris, one, snap)) % snap).toBe(0);
      }),
    );
  });

  it("always gets on, over the hour that is skipped and the one that comes twice", () => {
    fc.assert(
      fc.property(minutes, snaps, directions, (one, snap, direction) => {
        const next = stepMinute(paris, one, snap, direction);
        expect(Math.sign(next - one)).toBe(direction);
        expect(Math.abs(next - one)).toBeLessThanOrEqual(snap + 60);
      }),
    );
  });
});

describe("moving and resizing", () => {
  it("keeps the real length of a night shift over a change of the clocks", () => {
    const night = { start: at("2026-03-27T22:00:00"), end: at("2026-03-28T06:00:00") };
    const moved = moveBy(paris, night, 1_440, 1);
    expect(texts(moved)).toEqual(["2026-03-28T22:00", "2026-03-29T07:00"]);
    fc.assert(
      fc.property(
        minutes,
        lengths,
        minutes,
        fc.constantFrom(15, 30, 60, 1_440),
        (start, length, to, snap) => {
          const after = moveTo(paris, { start, end: start + length }, to, snap);
          expect(after.end - after.start).toBe(length);
        },
      ),
    );
  });

  it("stays where it is while it is held still, also off the lines", () => {
    const span = { start: at("2026-05-01T19:40:00"), end: at("2026-05-01T23:00:00") };
    expect(moveTo(paris, span, span.start + 2, 60)).toEqual(span);
    expect(moveTo(paris, span, span.start + 2, 1_440)).toEqual(span);
  });

  it("goes by days where days are looked at, at the same hour of the wall", () => {
    const span = { start: at("2026-10-24T19:30:00"), end: at("2026-10-24T23:00:00") };
    const after = moveTo(paris, span, span.start + 1_500, 1_440);
    expect(texts(after)).toEqual(["2026-10-25T19:30", "2026-10-25T23:00"]);
  });

  it("never turns a shift inside out, nor makes it longer than it may be", () => {
    fc.assert(
      fc.property(
        minutes,
        lengths,
        minutes,
        snaps,
        fc.constantFrom<("start" | "end")[]>("start", "end"),
        (start, length, to, snap, edge) => {
          const span = { start, end: start + length };
          const after = resizeTo(paris, span, edge, to, snap);
          expect(after.end - after.start).toBeGreaterThan(0);
          expect(after.end - after.start).toBeLessThanOrEqual(2_880);
          expect(edge === "start" ? after.end : after.start).toBe(edge === "start" ? span.end : span.start);
        },
      ),
    );
  });

  it("moves one edge by a line", () => {
    const span = { start: at("2026-05-01T19:30:00"), end: at("2026-05-01T23:00:00") };
    expect(texts(resizeBy(paris, span, "end", 30, 1))).toEqual(["2026-05-01T19:30", "2026-05-01T23:30"]);
    expect(texts(resizeBy(paris, span, "start", 30, -1))).toEqual(["2026-05-01T19:00", "2026-05-01T23:00"]);
  });

  it("takes what is drawn from either end, up to the lines around it", () => {
    const [from, to] = [at("2026-05-01T10:10:00"), at("2026-05-01T11:40:00")];
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      expect(texts(drawnSpan(paris, one, other, 30))).toEqual(["2026-05-01T10:00", "2026-05-01T12:00"]);
    }
    expect(texts(drawnSpan(paris, from, from, 60))).toEqual(["2026-05-01T10:00", "2026-05-01T11:00"]);
  });
});
