import fc from "fast-check";
import { expect, it } from "vitest";
import { locales, preferredLocale } from "./locale.ts";

it.each([
  [undefined, "en"],
  ["", "en"],
  ["*", "en"],
  ["fr", "fr"],
  ["FR-fr", "fr"],
  ["fr-CA,en;q=0.9", "fr"],
  ["en-GB,fr;q=0.9", "en"],
  ["de,fr;q=0.8,en;q=0.7", "fr"],
  ["en;q=0.2, fr;q=0.3", "fr"],
  ["fr;q=0", "en"],
  ["fr;q=0.5,en;q=0.5", "fr"],
  ["en;q=0.5,fr;q=0.5", "en"],
  ["fr ; q=0.9 , en", "en"],
  ["fr;level=1;q=0.1, en;q=0.2", "en"],
  ["fra", "en"],
  ["french", "en"],
  ["fr;q=many", "en"],
  ["fr;q=", "en"],
  ["fr;q=-1", "en"],
  ["de-DE,de;q=0.9", "en"],
  [`${"x,".repeat(400)}fr`, "en"],
])("answers to %j in %s", (header, expected) => {
  expect(preferredLocale(header)).toBe(expected);
});

it("always finds one of our languages, whatever the header", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."fren-,;=q0.1* "), maxLength: 60 }), (header) =>
      locales.includes(preferredLocale(header)),
    ),
  );
});

it("never prefers the language that is wanted less", () => {
  const quality = fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000);
  fc.assert(
    fc.property(quality, quality, (fr, en) => {
      fc.pre(fr !== en && (fr > 0 || en > 0));
      expect(preferredLocale(`fr;q=${fr},en;q=${en}`)).toBe(fr > en ? "fr" : "en");
    }),
  );
});
