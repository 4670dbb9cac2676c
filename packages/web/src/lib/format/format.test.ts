import { describe, expect, it } from "vitest";
import { createFormat } from "./format.ts";

const fr = createFormat("fr");
const en = createFormat("en");
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, " ");

describe("dates without a zone", () => {
  it("are written as they stand, whatever zone the browser is in", () => {
    expect(en.longDay("2024-05-12")).toMatch(/^Sunday,? 12 May 2024$/);
    expect(fr.longDay("2024-05-12")).toBe("dimanche 12 mai 2024");
    expect(en.time("2024-03-31T02:30:00")).toBe("02:30");
  });

  it("keep the years 1 to 99 what they are", () => {
    expect(fr.longDay("0050-01-01")).toMatch(/50$/);
  });

  it("show what cannot be read as it came", () => {
    expect(fr.day("soon")).toBe("soon");
    expect(fr.period("2024-05-12", "x")).toBe("2024-05-12 – x");
  });

  it("name the second day only when a range crosses midnight", () => {
    expect(plain(fr.range("2024-05-12T10:00:00", "2024-05-12T18:00:00"))).toBe("dim. 12 mai, 10:00–18:00");
    expect(plain(fr.range("2024-05-12T22:00:00", "2024-05-13T02:00:00"))).toBe(
      "dim. 12 mai, 22:00 – lun. 13 mai, 02:00",
    );
  });

  it("write a period without repeating month and year", () => {
    expect(plain(fr.period("2024-05-12", "2024-05-18"))).toBe("12–18 mai 2024");
  });

  it("do not fail on a period that ends before it begins", () => {
    expect(fr.period("2024-05-18", "2024-05-12")).toBe("2024-05-18 – 2024-05-12");
  });
});

it("a thing named by its day is named in words, any other as it is", () => {
  expect(fr.label("2024-05-12")).toBe("dimanche 12 mai 2024");
  expect(fr.label("Le 12 mai")).toBe("Le 12 mai");
});

describe("moments", () => {
  const now = Date.parse("2024-05-12T10:00:00Z");

  it.each([
    ["2024-05-12T09:59:30Z", "maintenant"],
    ["2024-05-12T09:57:00Z", "il y a 3 minutes"],
    ["2024-05-12T12:00:00Z", "dans 2 heures"],
    ["2024-05-11T09:00:00Z", "hier"],
    ["2024-04-20T09:00:00Z", "il y a 3 semaines"],
    ["2022-01-01T00:00:00Z", "il y a 2 ans"],
  ])("%s is %s", (instant, expected) => {
    expect(plain(fr.relative(instant, now))).toBe(expected);
  });

  it("that cannot be read leave no broken text", () => {
    expect(fr.relative("never", now)).toBe("");
    expect(fr.instant("never")).toBe("never");
  });
});

describe("figures", () => {
  it("follow the language", () => {
    expect([plain(fr.number(12_345)), en.number(12_345)]).toEqual(["12 345", "12,345"]);
    expect([plain(fr.percent(0.68)), en.percent(0.68)]).toEqual(["68 %", "68%"]);
    expect([plain(fr.money(3550)), plain(fr.money(120_000)), en.money(3550)]).toEqual([
      "35,50 €",
      "1 200 €",
      "€35.50",
    ]);
    expect([plain(fr.bytes(84_213)), en.bytes(300), en.bytes(2_450_000)]).toEqual([
      "84 ko",
      "1 kB",
      "2.5 MB",
    ]);
    expect(fr.list(["Léa", "Malo", "Inès"])).toBe("Léa, Malo et Inès");
  });

  it.each([
    [0, "1 s"],
    [42, "42 s"],
    [125, "2 min"],
    [5399, "90 min"],
    [7200, "2 h"],
  ])("%i seconds are about %s", (seconds, expected) => {
    expect(plain(fr.duration(seconds))).toBe(expected);
  });
});
