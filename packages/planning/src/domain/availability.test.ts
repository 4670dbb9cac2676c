import type { LocalDateTime } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Availability, compareAvailabilities, endsAfterStart, findRepeated } from "./availability.ts";

const slot = (start: string, end: string): Availability => ({
  start: start as LocalDateTime,
  end: end as LocalDateTime,
});
const time = fc
  .record({
    day: fc.integer({ min: 10, max: 28 }),
    hour: fc.integer({ min: 10, max: 23 }),
    fraction: fc.constantFrom("", ".5", ".05"),
  })
  .map(({ day, hour, fraction }) => `2024-05-${day}T${hour}:00:00${fraction}`);
const anySlot = fc.tuple(time, time).map(([start, end]) => slot(start, end));

describe("whether an availability ends after its start", () => {
  it.each([
    ["2024-05-12T10:00:00", "2024-05-12T10:00:00.000001", true],
    ["2024-05-12T23:59:59", "2024-05-13T00:00:00", true],
    ["0001-01-01T00:00:00", "9999-12-31T23:59:59", true],
    ["2024-05-12T10:00:00", "2024-05-12T10:00:00", false],
    ["2024-05-12T10:00:00.5", "2024-05-12T10:00:00", false],
    ["2024-05-12T10:00:01", "2024-05-12T10:00:00.999999", false],
    ["9999-12-31T23:59:59", "0001-01-01T00:00:00", false],
  ])("from %s to %s: %s", (start, end, expected) => {
    expect(endsAfterStart(slot(start, end))).toBe(expected);
  });

  it("is never so both ways round", () => {
    fc.assert(
      fc.property(anySlot, ({ start, end }) => {
        expect(endsAfterStart({ start, end }) && endsAfterStart({ start: end, end: start })).toBe(false);
        expect(endsAfterStart({ start, end }) || endsAfterStart({ start: end, end: start })).toBe(
          start !== end,
        );
      }),
    );
  });
});

describe("the order of availabilities", () => {
  it("goes by start, then by end", () => {
    const inOrder = [
      slot("2024-05-12T10:00:00", "2024-05-12T11:00:00"),
      slot("2024-05-12T10:00:00", "2024-05-12T12:00:00"),
      slot("2024-05-12T10:00:00.5", "2024-05-12T11:00:00"),
      slot("2024-05-13T09:00:00", "2024-05-13T10:00:00"),
    ];
    expect([...inOrder].reverse().sort(compareAvailabilities)).toEqual(inOrder);
  });

  it("is one order: the same whatever order they come in, and equal only for equals", () => {
    fc.assert(
      fc.property(fc.array(anySlot), fc.func(fc.integer()), (slots, shuffle) => {
        const shuffled = [...slots].sort((a, b) => shuffle(a) - shuffle(b));
        expect(shuffled.sort(compareAvailabilities)).toEqual([...slots].sort(compareAvailabilities));
      }),
    );
    fc.assert(
      fc.property(anySlot, anySlot, (one, other) => {
        const same = one.start === other.start && one.end === other.end;
        expect(compareAvailabilities(one, other) === 0).toBe(same);
        expect(Math.sign(compareAvailabilities(one, other))).toBe(
          -Math.sign(compareAvailabilities(other, one)) + 0,
        );
      }),
    );
  });
});

describe("an availability given twice", () => {
  const one = slot("2024-05-12T10:00:00", "2024-05-12T11:00:00");
  const sameStart = slot("2024-05-12T10:00:00", "2024-05-12T12:00:00");
  const sameEnd = slot("2024-05-12T09:00:00", "2024-05-12T11:00:00");

  it("is found, wherever it stands", () => {
    expect(findRepeated([one, sameStart, sameEnd, { ...one }])).toEqual(one);
  });

  it("is not one that only begins or ends together with another, or overlaps it", () => {
    expect(findRepeated([one, sameStart, sameEnd])).toBeUndefined();
    expect(findRepeated([])).toBeUndefined();
  });

  it("is found exactly where there are fewer different ones than given", () => {
    fc.assert(
      fc.property(fc.array(anySlot, { maxLength: 30 }), (slots) => {
        const different = new Set(slots.map(({ start, end }) => `${start} ${end}`)).size;
        const repeated = findRepeated(slots);
        expect(repeated === undefined).toBe(different === slots.length);
        if (repeated !== undefined) expect(slots).toContainEqual(repeated);
      }),
    );
  });
});
