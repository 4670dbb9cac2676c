import { expect, it } from "vitest";
import { dayNumberOf, slot } from "../../../test/plan-builder.ts";
import { zoneOf } from "../../../test/zones.ts";
import { clockInWords, dayInWords, lengthInWords, spanInWords, weekInWords } from "./words.ts";

const paris = zoneOf("Europe/Paris");

it("keeps a number and its unit on one line", () => {
  expect(lengthInWords(570)).toEqual({ fr: "9\u00a0h\u00a030", en: "9\u00a0h\u00a030\u00a0min" });
  expect(lengthInWords(545).fr).toBe("9\u00a0h\u00a005");
  expect(lengthInWords(540)).toEqual({ fr: "9\u00a0h", en: "9\u00a0h" });
  expect(lengthInWords(0).fr).toBe("0\u00a0min");
  expect(clockInWords(0)).toEqual({ fr: "0\u00a0h", en: "00:00" });
  expect(clockInWords(485)).toEqual({ fr: "8\u00a0h\u00a005", en: "08:05" });
});

it("names days and weeks as each language does", () => {
  expect(dayInWords(dayNumberOf("2026-08-01"))).toEqual({ fr: "samedi 1er août", en: "Saturday 1 August" });
  expect(weekInWords(2_944)).toEqual({ fr: "la semaine du 1er juin", en: "the week of 1 June" });
});

it("names the second day of a span only where there is one: midnight still belongs to the first", () => {
  const words = (from: string, to: string) => spanInWords(slot(from, to), paris).en;
  expect(words("2026-03-02T20:00", "2026-03-03T00:00")).toBe("Monday 2 March, 20:00 to 00:00");
  expect(words("2026-03-02T20:00", "2026-03-03T00:01")).toBe(
    "Monday 2 March at 20:00 to Tuesday 3 March at 00:01",
  );
});
