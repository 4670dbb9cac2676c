import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "../../lib/format/wall-clock.ts";
import { firstDay, noRecurrence, type Recurrence, readRecurrence, writeRecurrence } from "./recurrence.ts";

/** A Friday, the second of its month. */
const FRIDAY = "2026-11-13";

describe("what the form asks", () => {
  it.each([
    [{ repeat: "never" }, undefined],
    [{ repeat: "daily" }, "FREQ=DAILY"],
    [{ repeat: "weekly", weekdays: [4] }, "FREQ=WEEKLY;BYDAY=FR"],
    [{ repeat: "weekly", weekdays: [6, 0, 2], every: 2 }, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU"],
    [{ repeat: "weekly", weekdays: [4], until: "2027-06-30" }, "FREQ=WEEKLY;BYDAY=FR;UNTIL=20270630"],
    [{ repeat: "monthly", monthly: "date" }, "FREQ=MONTHLY;BYMONTHDAY=13"],
    [{ repeat: "monthly", monthly: "weekday" }, "FREQ=MONTHLY;BYDAY=2FR"],
    [{ repeat: "monthly", monthly: "last", every: 3 }, "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR"],
  ] as const)("%o is the rule %s", (asked: Partial<Recurrence>, rule) => {
    expect(writeRecurrence({ ...noRecurrence(FRIDAY), ...asked }, FRIDAY)).toBe(rule);
  });

  it("comes back from the rule it wrote, whatever was asked", () => {
    const recurrence = fc.record({
      repeat: fc.constantFrom("daily", "weekly", "monthly"),
      every: fc.integer({ min: 1, max: 52 }),
      weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      monthly: fc.constantFrom("date", "weekday"),
      until: fc.constantFrom("", "2027-02-28"),
    });
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2024-01-01", days));
    fc.assert(
      fc.property(recurrence, day, (asked, start) => {
        const rule = writeRecurrence({ ...asked, rule: "" }, start);
        const read = readRecurrence(rule, start);
        expect(read).toMatchObject({ repeat: asked.repeat, every: asked.every, until: asked.until });
        expect(writeRecurrence(read, start)).toBe(rule);
      }),
    );
  });
});

describe("a rule from elsewhere", () => {
  it.each([
    "FREQ=WEEKLY;BYDAY=MO;COUNT=5",
    "FREQ=YEARLY",
    "FREQ=MONTHLY;BYDAY=1MO,3MO",
    "FREQ=MONTHLY;BYMONTHDAY=5",
    "FREQ=WEEKLY;BYSETPOS=1",
    "FREQ=WEEKLY;UNTIL=soon",
    "FREQ=WEEKLY;BYDAY=1MO",
    "FREQ=DAILY;INTERVAL=0",
    "nonsense",
  ])("%s is kept as it came where the form has no fields for it", (rule) => {
    const read = readRecurrence(rule, FRIDAY);
    expect(read.repeat).toBe("other");
    expect(writeRecurrence(read, FRIDAY)).toBe(rule);
  });

  it.each([
    ["RRULE:FREQ=WEEKLY", { repeat: "weekly", weekdays: [4] }],
    ["freq=weekly;byday=sa,fr;wkst=mo", { repeat: "weekly", weekdays: [4, 5] }],
    ["FREQ=MONTHLY", { repeat: "monthly", monthly: "date" }],
    ["FREQ=MONTHLY;BYDAY=+2FR", { repeat: "monthly", monthly: "weekday" }],
    ["FREQ=DAILY;UNTIL=20261231T225959Z", { repeat: "daily", until: "2026-12-31" }],
  ])("%s is understood", (rule, expected) => {
    expect(readRecurrence(rule, FRIDAY)).toMatchObject(expected);
  });
});

it("a week's rule begins on the first of its days, never earlier than said", () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 900 }), (weekdays, ahead) => {
      const day = addDays(FRIDAY, ahead);
      const first = firstDay({ ...noRecurrence(day), repeat: "weekly", weekdays }, day);
      expect(first >= day && first < addDays(day, 7)).toBe(true);
      expect(weekdays).toContain(weekdayOf(first));
    }),
  );
  expect(firstDay(noRecurrence(FRIDAY), FRIDAY)).toBe(FRIDAY);
});
