import type { LocalDateTime } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMillis } from "../../../../../kernel/test/cpu-time.ts";
import { expandRule } from "./expand-rule.ts";
import { readRule } from "./read-rule.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";
import { wallSeconds, wallText } from "./wall-seconds.ts";

const EVER = {
  from: wallSeconds("0001-01-01T00:00:00" as LocalDateTime),
  to: wallSeconds("9999-12-31T23:59:59" as LocalDateTime),
};
const LIMITS = { maxStarts: 1_000, maxSteps: 2_000_000 };

function ruleOf(text: string): RecurrenceRule {
  const { rule, problems } = readRule(text);
  if (rule === undefined) throw new Error(problems.map(({ message }) => message.en).join(" "));
  return rule;
}

function starts(text: string, start: string, window = EVER, limits = LIMITS): readonly string[] {
  const rule = ruleOf(text);
  const dateOnly = !start.includes("T");
  const wall = wallSeconds((dateOnly ? `${start}T00:00:00` : start) as LocalDateTime);
  const expansion = expandRule(rule, { wall, dateOnly }, window, limits, rule.until?.wall);
  return expansion.starts.map((start) => wallText(start).replace("T00:00:00", ""));
}

function window(from: string, to: string) {
  return {
    from: wallSeconds(`${from}T00:00:00` as LocalDateTime),
    to: wallSeconds(`${to}T00:00:00` as LocalDateTime),
  };
}

describe("the days of a rule", () => {
  it.each([
    ["FREQ=DAILY;COUNT=3", "2026-12-30", ["2026-12-30", "2026-12-31", "2027-01-01"]],
    ["FREQ=DAILY;INTERVAL=10;UNTIL=20260131", "2026-01-05", ["2026-01-05", "2026-01-15", "2026-01-25"]],
    ["FREQ=DAILY;BYDAY=SA,SU;COUNT=3", "2026-05-01", ["2026-05-02", "2026-05-03", "2026-05-09"]],
    ["FREQ=WEEKLY;COUNT=2", "2026-03-12", ["2026-03-12", "2026-03-19"]],
    ["FREQ=WEEKLY;BYDAY=TH,MO;COUNT=3", "2026-03-12", ["2026-03-12", "2026-03-16", "2026-03-19"]],
    // The first week has only its Sunday left where weeks begin on Monday; where they begin on Sunday it is in the second.
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=3", "2026-03-10", ["2026-03-10", "2026-03-15", "2026-03-24"]],
    [
      "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=3",
      "2026-03-10",
      ["2026-03-10", "2026-03-22", "2026-03-24"],
    ],
    ["FREQ=MONTHLY;COUNT=3", "2026-01-31", ["2026-01-31", "2026-03-31", "2026-05-31"]],
    ["FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2028-01-10", ["2028-01-31", "2028-02-29", "2028-03-31"]],
    ["FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "2026-05-01", ["2026-05-29", "2026-06-26"]],
    ["FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2", "2026-01-01", ["2026-02-13", "2026-03-13"]],
    ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "2026-01-01", ["2026-01-30", "2026-02-27"]],
    [
      "FREQ=MONTHLY;BYMONTH=7,8;BYMONTHDAY=14;COUNT=3",
      "2026-01-01",
      ["2026-07-14", "2026-08-14", "2027-07-14"],
    ],
    ["FREQ=YEARLY;COUNT=2", "2024-02-29", ["2024-02-29", "2028-02-29"]],
    ["FREQ=YEARLY;COUNT=2", "1896-02-29", ["1896-02-29", "1904-02-29"]],
    ["FREQ=YEARLY;BYDAY=20MO;COUNT=2", "2026-01-01", ["2026-05-18", "2027-05-17"]],
    ["FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;COUNT=2", "2026-01-01", ["2026-03-29", "2027-03-28"]],
    ["FREQ=YEARLY;BYYEARDAY=-1;COUNT=2", "2026-06-01", ["2026-12-31", "2027-12-31"]],
    ["FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=2", "2020-01-01", ["2020-12-28", "2026-12-28"]],
    // The first week of 2026 begins in December 2025.
    ["FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,TH;COUNT=3", "2025-12-01", ["2025-12-29", "2026-01-01", "2027-01-04"]],
    ["FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR;COUNT=2", "2026-01-01", ["2026-02-13", "2026-03-13"]],
    ["FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1,2;BYSETPOS=-1;COUNT=2", "2026-01-01", ["2026-01-02", "2027-01-02"]],
  ])("%s from %s", (rule, start, expected) => {
    expect(starts(rule, start)).toEqual(expected);
  });
});

describe("the times of a rule", () => {
  it.each([
    [
      "FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0,30;COUNT=5",
      "2026-05-01T09:30:00",
      ["01T09:30", "01T14:00", "01T14:30", "02T09:00", "02T09:30"],
    ],
    ["FREQ=HOURLY;INTERVAL=5;COUNT=3", "2026-05-01T20:15:00", ["01T20:15", "02T01:15", "02T06:15"]],
    ["FREQ=HOURLY;BYHOUR=8,9;BYDAY=MO;COUNT=3", "2026-05-01T08:00:00", ["04T08:00", "04T09:00", "11T08:00"]],
    ["FREQ=MINUTELY;INTERVAL=45;COUNT=3", "2026-05-01T23:00:00", ["01T23:00", "01T23:45", "02T00:30"]],
    [
      "FREQ=MINUTELY;BYMINUTE=10,20;BYHOUR=7;COUNT=3",
      "2026-05-01T08:00:00",
      ["02T07:10", "02T07:20", "03T07:10"],
    ],
    ["FREQ=SECONDLY;INTERVAL=90;COUNT=3", "2026-05-01T10:00:00", ["01T10:00", "01T10:01:30", "01T10:03"]],
    [
      "FREQ=DAILY;BYHOUR=9,14,19;BYSETPOS=1,-1;COUNT=3",
      "2026-05-01T09:00:00",
      ["01T09:00", "01T19:00", "02T09:00"],
    ],
  ])("%s from %s", (rule, start, expected) => {
    expect(starts(rule, start).map((text) => text.replace("2026-05-", "").replace(/:00$/, ""))).toEqual(
      expected,
    );
  });

  it("means nothing where only a date is given", () => {
    expect(starts("FREQ=DAILY;BYHOUR=9,10;BYMINUTE=5;COUNT=2", "2026-05-01")).toEqual([
      "2026-05-01",
      "2026-05-02",
    ]);
  });
});

describe("the end of a rule", () => {
  it("counts the moment it names", () => {
    expect(starts("FREQ=DAILY;UNTIL=20260502T090000", "2026-05-01T09:00:00")).toHaveLength(2);
    expect(starts("FREQ=DAILY;UNTIL=20260502T085959", "2026-05-01T09:00:00")).toHaveLength(1);
  });

  it("counts the whole day where it names one", () => {
    expect(starts("FREQ=DAILY;UNTIL=20260502", "2026-05-01T23:00:00")).toHaveLength(2);
  });

  it("may be before the start: then there is nothing", () => {
    expect(starts("FREQ=DAILY;UNTIL=20250101", "2026-05-01")).toEqual([]);
  });

  it("is the window where the rule has none", () => {
    expect(starts("FREQ=DAILY", "1900-01-01", window("2026-05-01", "2026-05-03"))).toEqual([
      "2026-05-01",
      "2026-05-02",
    ]);
  });

  it("is the end of the calendar where nothing else is", () => {
    expect(starts("FREQ=DAILY", "9999-12-30")).toEqual(["9999-12-30", "9999-12-31"]);
    expect(starts("FREQ=YEARLY", "9998-06-01")).toEqual(["9998-06-01", "9999-06-01"]);
    expect(starts("FREQ=MONTHLY;INTERVAL=100000", "2026-01-01")).toEqual(["2026-01-01"]);
  });

  it("is found from the year 1 on, a count included", () => {
    expect(starts("FREQ=YEARLY", "0001-03-01", window("2026-01-01", "2027-01-01"))).toEqual(["2026-03-01"]);
    expect(starts("FREQ=YEARLY;COUNT=2026", "0001-03-01", window("2026-01-01", "2030-01-01"))).toEqual([
      "2026-03-01",
    ]);
  });
});

describe("rules without end", () => {
  const year = window("2026-01-01", "2027-01-01");

  it.each([
    "FREQ=SECONDLY",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MINUTELY;BYHOUR=3;BYMINUTE=4;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;COUNT=1000000;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=SECONDLY;COUNT=1000000",
    "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10;BYSECOND=0,1,2,3,4,5,6,7,8,9",
  ])("%s ends with its limits", (rule) => {
    let found: readonly unknown[] = [];
    const millis = cpuMillis(() => {
      found = starts(rule, "0001-01-01T00:00:00", year);
    });
    expect(found.length).toBeLessThanOrEqual(LIMITS.maxStarts);
    expect(millis).toBeLessThan(2_000);
  });

  it("say where more was left out", () => {
    const rule = ruleOf("FREQ=DAILY");
    const from = { wall: year.from, dateOnly: false };
    expect(expandRule(rule, from, year, { maxStarts: 10, maxSteps: 1_000 })).toMatchObject({
      complete: false,
    });
    expect(expandRule(rule, from, year, { maxStarts: 365, maxSteps: 1_000 })).toMatchObject({
      complete: true,
    });
    expect(expandRule(rule, from, year, { maxStarts: 365, maxSteps: 100 })).toMatchObject({
      complete: false,
    });
  });
});

describe("whatever the rule", () => {
  const list = (from: number, to: number) =>
    fc.uniqueArray(
      fc.integer({ min: from, max: to }).filter((n) => n !== 0),
      { maxLength: 3 },
    );
  const anyRule = fc
    .record({
      FREQ: fc.constantFrom("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY"),
      INTERVAL: fc.integer({ min: 1, max: 40 }),
      BYMONTH: list(1, 12),
      BYMONTHDAY: list(-31, 31),
      BYDAY: fc.uniqueArray(fc.constantFrom("MO", "TU", "SA", "SU"), { maxLength: 3 }),
      BYHOUR: list(1, 23),
      BYSETPOS: list(-3, 3),
      WKST: fc.constantFrom("MO", "SU", "WE"),
    })
    .map((parts) =>
      Object.entries(parts)
        .filter(
          ([name, value]) => value.toString() !== "" && (name !== "BYMONTHDAY" || parts.FREQ !== "WEEKLY"),
        )
        .map(([name, value]) => `${name}=${value}`)
        .join(";"),
    );
  const someDay = fc.integer({ min: 0, max: 20_000 }).map((day) => wallText(day * 86_400 + 36_000));

  it("gives starts in order, each once, inside the window and not before the first", () => {
    fc.assert(
      fc.property(anyRule, someDay, (rule, start) => {
        const found = starts(rule, start, window("1990-01-01", "2000-01-01"), { ...LIMITS, maxStarts: 200 });
        expect([...new Set(found)].sort()).toEqual(found);
        for (const at of found)
          expect(at >= start.slice(0, 10) && at >= "1990-01-01" && at < "2000-01-01").toBe(true);
      }),
    );
  });

  it("gives the same from a later window as from the first on", () => {
    fc.assert(
      fc.property(anyRule, someDay, (rule, start) => {
        const all = starts(rule, start, window("1970-01-01", "1996-01-01"), {
          maxStarts: 1e6,
          maxSteps: 1e8,
        });
        const late = starts(rule, start, window("1995-01-01", "1996-01-01"), {
          maxStarts: 1e6,
          maxSteps: 1e8,
        });
        expect(late).toEqual(all.filter((at) => at >= "1995-01-01"));
      }),
      { numRuns: 40 },
    );
  });

  it("has as many starts as it counts, and its end is the last of them", () => {
    fc.assert(
      fc.property(anyRule, someDay, fc.integer({ min: 1, max: 20 }), (rule, start, count) => {
        const free = starts(rule, start, EVER, { maxStarts: count, maxSteps: 500_000 });
        expect(starts(`${rule};COUNT=${count}`, start, EVER, { maxStarts: 100, maxSteps: 500_000 })).toEqual(
          free,
        );
        const last = free.at(-1);
        if (last === undefined || free.length < count) return;
        const until = (last.length === 10 ? `${last}T00:00:00` : last).replaceAll(/[-:]/g, "");
        expect(starts(`${rule};UNTIL=${until}`, start)).toEqual(free);
      }),
      { numRuns: 60 },
    );
  });
});
