import { expect, it } from "vitest";
import { datesAnEvent } from "./dated-event.ts";

const dates = (text: string, language: "fr" | "en" = "en") =>
  datesAnEvent(text, text.search(/\d{4}/), language);

it.each([
  "In 1928, Alexander Fleming discovered penicillin in London.",
  "On January 3, 1777, Washington achieved a victory at Princeton.",
  "The Federal Reserve was established in 1913 after a series of panics.",
  "Atlanta fell to Union forces on September 2, 1864.",
])("what happened in a year is worth its date: %s", (text) => {
  expect(dates(text)).toBe(true);
});

it.each([
  ["part of a name", "Congress passed the Force Bill of 1833 over loud protests."],
  ["up to when", "By 1715, South Carolina had become a colony of planters."],
  ["from when", "Bryan served as Secretary of State until 1915 under Wilson."],
  ["of another clause", "The states refused the plan when Congress met in 1786 in New York."],
  ["of a count", "In 1919, more than four million workers joined strikes."],
  ["of nothing that happened", "In 1850, many farms in Ohio were still quite small."],
])("a year %s is not", (_what, text) => {
  expect(dates(text)).toBe(false);
});

it("reads French", () => {
  expect(dates("En 1848, la Deuxième République est proclamée à Paris.", "fr")).toBe(true);
  expect(dates("La Constitution de 1791 limite les pouvoirs du roi.", "fr")).toBe(false);
  expect(dates("La Prusse domine l’Allemagne depuis 1866 sans partage.", "fr")).toBe(false);
});
