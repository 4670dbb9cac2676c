import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeRule } from "./describe-rule.ts";
import { readRule } from "./read-rule.ts";

describe("a rule in words", () => {
  it.each([
    ["FREQ=DAILY", "every day", "tous les jours"],
    ["FREQ=DAILY;INTERVAL=3;COUNT=5", "every 3 days, 5 times", "tous les 3 jours, 5 fois"],
    [
      "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270303",
      "every Monday and Thursday until 3 March 2027",
      "tous les lundis et jeudis jusqu’au 3 mars 2027",
    ],
    ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "from Monday to Friday", "du lundi au vendredi"],
    [
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU",
      "every 2 weeks, on Saturday and Sunday",
      "toutes les 2 semaines, le samedi et le dimanche",
    ],
    [
      "FREQ=WEEKLY;UNTIL=20270101",
      "every week until 1 January 2027",
      "toutes les semaines jusqu’au 1er janvier 2027",
    ],
    ["FREQ=MONTHLY;BYDAY=1FR", "every month, on the first Friday", "tous les mois, le premier vendredi"],
    ["FREQ=MONTHLY;BYDAY=-1SU", "every month, on the last Sunday", "tous les mois, le dernier dimanche"],
    ["FREQ=MONTHLY;BYMONTHDAY=1,15", "every month, on the 1st and 15th", "tous les mois, le 1er et le 15"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "every month, on the last day", "tous les mois, le dernier jour"],
    [
      "FREQ=MONTHLY;BYMONTHDAY=-3",
      "every month, on the third to last day",
      "tous les mois, le 3e jour en partant de la fin",
    ],
    [
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
      "every month, from Monday to Friday, of these only the last",
      "tous les mois, du lundi au vendredi, dont seulement la dernière",
    ],
    [
      "FREQ=YEARLY;BYMONTH=7,8;BYMONTHDAY=22",
      "every year, on the 22nd, in July and August",
      "tous les ans, le 22, en juillet et en août",
    ],
    [
      "FREQ=YEARLY;BYWEEKNO=20,-1",
      "every year, in the last week and week 20",
      "tous les ans, la dernière semaine et la semaine 20",
    ],
    [
      "FREQ=YEARLY;BYYEARDAY=100",
      "every year, on the 100th day of the year",
      "tous les ans, le 100e jour de l’année",
    ],
    [
      "FREQ=DAILY;BYHOUR=9,17;BYMINUTE=30",
      "every day, at 9:30 and 17:30",
      "tous les jours, à 9 h 30 et 17 h 30",
    ],
    ["FREQ=DAILY;BYHOUR=9;COUNT=1", "every day, at 9:00, once", "tous les jours, à 9 h, 1 fois"],
    [
      "FREQ=DAILY;BYHOUR=9,10,11,12;BYMINUTE=0,20,40",
      "every day, at 12 times of the day",
      "tous les jours, à 12 moments de la journée",
    ],
    [
      "FREQ=HOURLY;INTERVAL=2;BYMINUTE=5",
      "every 2 hours, at the minutes 5",
      "toutes les 2 heures, aux minutes 5",
    ],
  ])("%s", (text, en, fr) => {
    const { rule } = readRule(text);
    expect(rule && describeRule(rule)).toEqual({ en, fr });
  });

  it("has no empty place in it, whatever the rule", () => {
    const numbers = (from: number, to: number) =>
      fc.array(
        fc.integer({ min: from, max: to }).filter((n) => n !== 0),
        { maxLength: 3 },
      );
    const text = fc
      .record({
        FREQ: fc.constantFrom("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"),
        BYMONTH: numbers(1, 12),
        BYWEEKNO: numbers(-53, 53),
        BYYEARDAY: numbers(-366, 366),
        BYMONTHDAY: numbers(-31, 31),
        BYDAY: fc.array(fc.constantFrom("MO", "TU", "-1SU", "3FR", "-12WE"), { maxLength: 3 }),
        BYHOUR: numbers(1, 23),
        BYMINUTE: numbers(1, 59),
        BYSECOND: numbers(1, 59),
        BYSETPOS: numbers(-9, 9),
      })
      .map((parts) =>
        Object.entries(parts)
          .filter(([, value]) => value.toString() !== "")
          .map(([name, value]) => `${name}=${value}`)
          .join(";"),
      );
    fc.assert(
      fc.property(text, (text) => {
        const { rule } = readRule(text);
        for (const said of Object.values(rule ? describeRule(rule) : { none: "" })) {
          expect(said).not.toMatch(/undefined|NaN|, ,| {2}|^$/);
        }
      }),
    );
  });
});
