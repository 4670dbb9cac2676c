import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../test/plan-builder.ts";
import { annexRulesOn } from "./annex-rules.ts";
import { type DatedWork, hoursTowards } from "./hours-towards.ts";

const on = dayNumberOf("2026-11-21");
const rules = annexRulesOn(on);
const artist = { kind: "artist", on, today: on + 1, rules } as const;
const technician = { ...artist, kind: "technician" } as const;
const cachet = (date: string): DatedWork => ({ day: dayNumberOf(date), minutes: 120, isCachet: true });
const worked = (date: string, hours: number): DatedWork => ({
  day: dayNumberOf(date),
  minutes: hours * 60,
  isCachet: false,
});
/** So many works on the days from a date on. */
const from = (date: string, count: number, work: (day: string) => DatedWork) =>
  Array.from({ length: count }, (_, at) => work(Temporal.PlainDate.from(date).add({ days: at }).toString()));

describe("hours towards 507", () => {
  it("count a cachet for twelve hours, and rehearsals as long as they were", () => {
    const hours = hoursTowards([cachet("2026-03-02"), worked("2026-03-03", 4)], artist);
    expect(hours).toMatchObject({ annex: "X", countedMinutes: 16 * 60, missingMinutes: 491 * 60 });
    expect(hours.months).toEqual([
      {
        ...{ month: dayNumberOf("2026-03-01"), cachets: 1, minutes: 240, countedMinutes: 960 },
        ...{ cachetsOver: 0, minutesOver: 0 },
      },
    ]);
  });

  it("count what lies in the 365 days that end with the day", () => {
    const at = (date: string) => hoursTowards([worked(date, 1)], artist).countedMinutes;
    expect(at("2025-11-21")).toBe(0);
    expect(at("2025-11-22")).toBe(60);
    expect(at("2026-11-21")).toBe(60);
    expect(at("2026-11-22")).toBe(0);
  });

  it("count no more than 28 cachets a month, and show the others", () => {
    const days = (count: number) => from("2026-03-01", count, cachet);
    expect(hoursTowards(days(28), artist).countedMinutes).toBe(28 * 720);
    expect(hoursTowards(days(29), artist)).toMatchObject({
      countedMinutes: 28 * 720,
      months: [{ cachets: 29, cachetsOver: 1 }],
    });
    // The month after begins anew.
    expect(hoursTowards([...days(29), cachet("2026-04-01")], artist).countedMinutes).toBe(29 * 720);
  });

  it("count a technician's hours as worked, 208 a month at most, whatever the shift says of cachets", () => {
    expect(hoursTowards([cachet("2026-03-02")], technician)).toMatchObject({
      annex: "VIII",
      countedMinutes: 120,
    });
    const month = from("2026-03-02", 26, (day) => worked(day, 8));
    expect(hoursTowards(month, technician)).toMatchObject({ countedMinutes: 208 * 60 });
    expect(hoursTowards([...month, worked("2026-03-30", 1)], technician)).toMatchObject({
      countedMinutes: 208 * 60,
      months: [{ minutesOver: 60 }],
    });
    expect(hoursTowards([...month, worked("2026-03-30", 1)], artist).countedMinutes).toBe(209 * 60);
  });

  it("say on which day it is enough, to the minute", () => {
    const cachets = [...from("2026-01-01", 21, cachet), ...from("2026-02-01", 21, cachet)];
    const missing = hoursTowards([...cachets, worked("2026-05-01", 2)], artist);
    expect([missing.missingMinutes, missing.reachedOn]).toEqual([60, undefined]);
    const enough = hoursTowards([...cachets, worked("2026-05-01", 2), worked("2026-05-02", 1)], artist);
    expect(enough.missingMinutes).toBe(0);
    expect(enough.reachedOn).toBe(dayNumberOf("2026-05-02"));
  });

  it("tell what is done from what is planned", () => {
    const works = [cachet("2026-03-02"), cachet("2026-03-03"), cachet("2026-03-04")];
    const today = dayNumberOf("2026-03-03");
    expect(hoursTowards(works, { ...artist, today })).toMatchObject({
      doneMinutes: 720,
      plannedMinutes: 1_440,
    });
  });
});

it("takes the rules of the day, and the oldest before there were any", () => {
  const older = { ...rules, validFrom: 100, neededMinutes: 1 };
  const newer = { ...rules, validFrom: 200, neededMinutes: 2 };
  const needed = (day: number) => annexRulesOn(day, [older, newer]).neededMinutes;
  expect([99, 100, 199, 200].map(needed)).toEqual([1, 1, 1, 2]);
});

it("never counts less for more work, and adds up by months", () => {
  const work = fc.record({
    day: fc.integer({ min: on - 400, max: on + 10 }),
    minutes: fc.integer({ min: 1, max: 720 }),
    isCachet: fc.boolean(),
  });
  const kind = fc.constantFrom("artist" as const, "technician" as const);
  fc.assert(
    fc.property(fc.array(work, { maxLength: 120 }), work, kind, (works, more, kind) => {
      const question = { ...artist, kind };
      const [before, after] = [hoursTowards(works, question), hoursTowards([...works, more], question)];
      expect(after.countedMinutes).toBeGreaterThanOrEqual(before.countedMinutes);
      expect(after.months.reduce((sum, month) => sum + month.countedMinutes, 0)).toBe(after.countedMinutes);
      expect(after.reachedOn === undefined).toBe(after.missingMinutes > 0);
      expect(after.doneMinutes + after.plannedMinutes).toBe(after.countedMinutes);
    }),
  );
});
