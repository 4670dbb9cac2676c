import { expect, it } from "vitest";
import { readBirthday, readCents, readEmail, splitList } from "./field-values.ts";

it.each([
  ["24,50 €", 2_450],
  ["24.5", 2_450],
  ["300", 30_000],
  ["1 250,00", 125_000],
  ["1\u{202f}250 €/jour", 125_000],
  ["1,250.00", 125_000],
  ["1.250,50 EUR", 125_050],
  ["0", 0],
  ["-5", undefined],
  ["12,345,6", undefined],
  ["1e5", undefined],
  ["99999999", undefined],
  ["", undefined],
])("“%s” is %s cents", (text, cents) => {
  expect(readCents(text)).toBe(cents);
});

it.each([
  ["1991-04-23", "1991-04-23"],
  ["19910423", "1991-04-23"],
  ["1991-04-23T00:00:00Z", "1991-04-23"],
  ["3/4/1991", "1991-04-03"],
  ["4/23/1991", "1991-04-23"],
  ["23.04.1991", "1991-04-23"],
  ["29/02/2023", undefined],
  ["--0423", undefined],
  ["1/1/0000", undefined],
])("“%s” is the day %s", (text, day) => {
  expect(readBirthday(text)).toBe(day);
});

it.each([
  ["Elodie@Example.org", "elodie@example.org"],
  ["mailto:a@b", "a@b"],
  ["a b@c.org", undefined],
  ["a@b@c", undefined],
  ["<a@b.org>", undefined],
  [`${"x".repeat(250)}@b.org`, undefined],
])("“%s” is the address %s", (text, address) => {
  expect(readEmail(text)).toBe(address);
});

it("takes a list apart at all its separators, each item once", () => {
  expect(splitList("Tour; Stage, tour |\nLight")).toEqual(["Tour", "Stage", "Light"]);
});
