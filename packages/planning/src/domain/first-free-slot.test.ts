import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Availability } from "./availability.ts";
import { firstFreeSlot } from "./first-free-slot.ts";

const day = "2024-05-12" as LocalDate;

function slot(start: string, end: string): Availability {
  return { start: start as LocalDateTime, end: end as LocalDateTime };
}

const morning = slot("2024-05-12T09:00:00", "2024-05-12T12:00:00");
const evening = slot("2024-05-12T19:00:00", "2024-05-13T01:00:00");

describe("the first free slot of a day", () => {
  it("is the earliest one that begins on it, in whatever order they come", () => {
    expect(firstFreeSlot([evening, morning], day)).toEqual(morning);
  });

  it("may last past midnight", () => {
    expect(firstFreeSlot([evening], day)).toEqual(evening);
  });

  it("is the shorter one where two begin together", () => {
    const longer = slot("2024-05-12T09:00:00", "2024-05-12T13:00:00");
    expect(firstFreeSlot([longer, morning], day)).toEqual(morning);
  });

  it("does not exist where nothing touches the day", () => {
    const before = slot("2024-05-11T09:00:00", "2024-05-11T12:00:00");
    const after = slot("2024-05-13T09:00:00", "2024-05-13T12:00:00");
    expect(firstFreeSlot([before, after], day)).toBeUndefined();
    expect(firstFreeSlot([], day)).toBeUndefined();
  });

  it("counts one that began earlier and lasts into the day, when none begins on it", () => {
    const week = slot("2024-05-10T00:00:00", "2024-05-15T00:00:00");
    expect(firstFreeSlot([week], day)).toEqual(week);
    expect(firstFreeSlot([week, morning], day)).toEqual(morning);
  });

  it("does not count one that ends at the midnight the day begins with", () => {
    expect(firstFreeSlot([slot("2024-05-11T20:00:00", "2024-05-12T00:00:00")], day)).toBeUndefined();
  });

  it("is always one of those given, and no other on the day begins before it", () => {
    const time = fc
      .record({ day: fc.integer({ min: 10, max: 14 }), hour: fc.integer({ min: 0, max: 22 }) })
      .map(({ day, hour }) =>
        slot(`2024-05-${day}T${pad(hour)}:00:00`, `2024-05-${day}T${pad(hour + 1)}:00:00`),
      );
    fc.assert(
      fc.property(fc.array(time), (availabilities) => {
        const found = firstFreeSlot(availabilities, day);
        const onTheDay = availabilities.filter(({ start }) => start.startsWith(day));
        if (found === undefined) return onTheDay.length === 0;
        return availabilities.includes(found) && onTheDay.every(({ start }) => start >= found.start);
      }),
    );
  });
});

function pad(hour: number): string {
  return String(hour).padStart(2, "0");
}
