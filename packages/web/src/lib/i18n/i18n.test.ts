import { describe, expect, it } from "vitest";
import { frenchSpaces } from "./french-spaces.ts";
import { chooseLocale, isLocale } from "./locale.ts";
import { defineMessages } from "./messages.ts";
import { plural } from "./plural.ts";

describe("choosing a language", () => {
  it.each([
    { kept: "fr", wanted: ["en-US"], expected: "fr", why: "the kept choice wins" },
    { kept: null, wanted: ["de-DE", "fr-CA", "en"], expected: "fr", why: "the first one spoken wins" },
    { kept: "xx", wanted: ["EN-gb"], expected: "en", why: "an unknown kept choice is ignored" },
    { kept: null, wanted: ["de"], expected: "en", why: "English where none is spoken" },
    { kept: null, wanted: [], expected: "en", why: "English where nothing is said" },
  ])("$why", ({ kept, wanted, expected }) => {
    expect(chooseLocale(kept, wanted)).toBe(expected);
  });

  it("knows its languages and nothing else", () => {
    expect([isLocale("fr"), isLocale("en"), isLocale("de"), isLocale(undefined)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("counting", () => {
  it.each([
    ["en", 0, "0 artists"],
    ["en", 1, "1 artist"],
    ["en", 2, "2 artists"],
    ["en", 1234, "1,234 artists"],
  ] as const)("in %s, %i is %s", (locale, count, expected) => {
    expect(plural(locale, count, { one: "# artist", other: "# artists" })).toBe(expected);
  });

  it("takes the singular for zero in French, and for one", () => {
    const forms = { one: "# artiste", other: "# artistes" };
    expect([0, 1, 2].map((count) => plural("fr", count, forms))).toEqual([
      "0 artiste",
      "1 artiste",
      "2 artistes",
    ]);
  });

  it("falls back on the general form where a language has a form we did not write", () => {
    expect(plural("fr", 1_000_000, { one: "# pas", other: "# pas" })).toMatch(/^1.000.000 pas$/u);
  });
});

describe("French spaces", () => {
  it.each([
    ["Où ?", "Où\u202f?"],
    ["Non ; oui !", "Non\u202f; oui\u202f!"],
    ["Aller à : « ici »", "Aller à\u00a0: «\u00a0ici\u00a0»"],
    ["à 10:30", "à 10:30"],
  ])("%s keeps its marks on the line", (typed, expected) => {
    expect(frenchSpaces(typed)).toBe(expected);
  });

  it("reach every sentence of a catalogue, made ones too, and leave English alone", () => {
    const messages = defineMessages(
      { plain: "Who?", made: (name: string) => `Why ${name} ?`, deep: { more: "a : b" } },
      { plain: "Qui ?", made: (name) => `Pourquoi ${name} ?`, deep: { more: "a : b" } },
    );
    expect(messages.fr.plain).toBe("Qui\u202f?");
    expect(messages.fr.made("Léa")).toBe("Pourquoi Léa\u202f?");
    expect(messages.fr.deep.more).toBe("a\u00a0: b");
    expect(messages.en.deep.more).toBe("a : b");
  });
});
