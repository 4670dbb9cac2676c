import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRule } from "./read-rule.ts";

const parts = (text: string) => readRule(text).problems.map(({ part }) => part);

describe("the text of a rule", () => {
  it("is read whatever its case, with or without its name, with a semicolon at its end", () => {
    const wanted = readRule("FREQ=WEEKLY;BYDAY=MO,TH").rule;
    expect(wanted).toMatchObject({ frequency: "WEEKLY", interval: 1, weekStart: 0 });
    for (const text of [
      "RRULE:FREQ=WEEKLY;BYDAY=MO,TH",
      "freq=weekly; byday=th,mo,th;",
      " FREQ=WEEKLY;;BYDAY=MO, TH",
    ]) {
      expect(readRule(text)).toEqual({ rule: wanted, problems: [] });
    }
  });

  it("keeps its lists in order and without repeats", () => {
    const { rule } = readRule("FREQ=MONTHLY;BYMONTHDAY=15,-1,1,15;BYDAY=2TU,-1MO,1MO");
    expect(rule?.byMonthDay).toEqual([-1, 1, 15]);
    expect(rule?.byDay).toEqual([
      { weekday: 0, ordinal: -1 },
      { weekday: 0, ordinal: 1 },
      { weekday: 1, ordinal: 2 },
    ]);
  });

  it.each([
    ["", ["FREQ"]],
    ["INTERVAL=2", ["FREQ"]],
    ["FREQ=", ["FREQ"]],
    ["FREQ=SOMETIMES", ["FREQ"]],
    ["FREQ=DAILY;INTERVAL=0", ["INTERVAL"]],
    ["FREQ=DAILY;INTERVAL=-1", ["INTERVAL"]],
    ["FREQ=DAILY;INTERVAL=1e3", ["INTERVAL"]],
    ["FREQ=DAILY;COUNT=99999999999", ["COUNT"]],
    ["FREQ=DAILY;UNTIL=20260230", ["UNTIL"]],
    ["FREQ=DAILY;UNTIL=00000101", ["UNTIL"]],
    ["FREQ=DAILY;UNTIL=tomorrow", ["UNTIL"]],
    ["FREQ=DAILY;UNTIL=20260101T250000", ["UNTIL"]],
    ["FREQ=WEEKLY;BYDAY=XX", ["BYDAY"]],
    ["FREQ=MONTHLY;BYDAY=0MO", ["BYDAY"]],
    ["FREQ=MONTHLY;BYDAY=99MO", ["BYDAY"]],
    ["FREQ=MONTHLY;BYMONTHDAY=32", ["BYMONTHDAY"]],
    ["FREQ=MONTHLY;BYMONTHDAY=0", ["BYMONTHDAY"]],
    ["FREQ=YEARLY;BYMONTH=13", ["BYMONTH"]],
    ["FREQ=YEARLY;BYMONTH=-1", ["BYMONTH"]],
    ["FREQ=YEARLY;BYMONTH=", ["BYMONTH"]],
    ["FREQ=YEARLY;WKST=1", ["WKST"]],
    ["FREQ=YEARLY;RSCALE=CHINESE", ["RSCALE"]],
  ])("“%s” is refused for %j", (text, wanted) => {
    const { rule, problems } = readRule(text);
    expect(rule).toBeUndefined();
    expect(problems.map(({ part }) => part)).toEqual(wanted);
    expect(problems.every(({ message }) => message.fr !== "" && message.en !== "")).toBe(true);
  });

  it.each([
    ["FREQ=DAILY;X-COLOUR=RED", ["X-COLOUR"]],
    ["FREQ=DAILY;COUNT=3;COUNT=4", ["COUNT"]],
    ["FREQ=DAILY;COUNT=3;UNTIL=20260101", ["COUNT"]],
    ["FREQ=WEEKLY;BYDAY=1MO", ["BYDAY"]],
    ["FREQ=WEEKLY;BYMONTHDAY=1", ["BYMONTHDAY"]],
    ["FREQ=MONTHLY;BYWEEKNO=1", ["BYWEEKNO"]],
    ["FREQ=DAILY;BYYEARDAY=1", ["BYYEARDAY"]],
    ["FREQ=DAILY;__proto__=1;constructor=2", ["__PROTO__", "CONSTRUCTOR"]],
  ])("“%s” is read with a remark about %j", (text, wanted) => {
    expect(readRule(text).rule).toBeDefined();
    expect(parts(text)).toEqual(wanted);
    expect(readRule(text).problems.every(({ harmless }) => harmless)).toBe(true);
  });

  it("is refused when it is too long, and quotes only a little of what is wrong", () => {
    expect(parts(`FREQ=DAILY;BYDAY=${"MO,".repeat(3_000)}`)).toEqual(["RRULE"]);
    const [problem] = readRule(`FREQ=${"x".repeat(4_000)}`).problems;
    expect(problem?.message.en.length).toBeLessThan(200);
  });

  it("never throws, whatever it is", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "FREQ=",
        "DAILY",
        ";",
        "BYDAY=",
        "MO",
        ",",
        "-1",
        "UNTIL=",
        "20260101T000000Z",
        "COUNT=",
        "9",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { rule, problems } = readRule(pieces.join(""));
        expect(rule !== undefined || problems.some(({ harmless }) => !harmless)).toBe(true);
      }),
    );
  });
});
