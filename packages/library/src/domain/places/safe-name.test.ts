import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, collisionKey, safeName } from "./safe-name.ts";

describe("a name every system takes", () => {
  it.each([
    ["Mission: Impossible", "Mission - Impossible"],
    ["Mission : Impossible", "Mission - Impossible"],
    ["Face/Off", "Face-Off"],
    ['Le "Grand" film ?', "Le 'Grand' film"],
    ["..", "_"],
    ["../../etc/passwd", "-..-etc-passwd"],
    ["S.W.A.T.", "S.W.A.T"],
    ["CON", "CON_"],
    ["nul.mkv", "nul_.mkv"],
    ["com¹", "com¹_"],
    [".hidden", "hidden"],
    ["a\u0000b\nc", "ab c"],
    ["\u202eevil\u2066", "evil"],
    ["e\u0301te\u0301", "été"],
    ["👨‍👩‍👧 famille", "👨‍👩‍👧 famille"],
    ["\ud800", "_"],
    ["\uf780x", "x"],
    ["  ", "_"],
  ])("of %j is %j", (text, name) => expect(safeName(text)).toBe(name));

  it("is cut at a sign, with its ending whole", () => {
    const name = safeName("é👨‍👩‍👧".repeat(60), ".mkv");
    expect(bytesOf(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^(?:é👨‍👩‍👧)+é?\.mkv$/u);
  });

  it("keeps the device names of Windows apart whatever stands behind them", () => {
    for (const name of ["CON", "aux", "LPT1", "com9", "PRN"]) {
      expect(safeName(name, ".mkv")).toBe(`${name}_.mkv`);
      expect(safeName(`${name}.x`, ".mkv")).toBe(`${name}_.x.mkv`);
    }
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom("/", "\\", ".", " ", ":", "\0", "\u202e", "n", "u", "l", "é", "👩‍👧", "\uf7ae"),
  }),
);

it("is always valid, and the same again", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("", ".mkv", ".fr.forced.srt", " (2).mp4"), (text, ending) => {
      const name = safeName(text, ending);
      expect(bytesOf(name)).toBeLessThanOrEqual(255);
      expect(name).not.toBe("");
      expect(name).not.toMatch(
        /[<>:"/\\|?*\p{Cc}\p{Co}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]|^[.\s]|[.\s]$/u,
      );
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i);
      expect(name.normalize("NFC")).toBe(name);
      expect(name.endsWith(ending)).toBe(true);
      expect(safeName(name)).toBe(name);
    }),
    { numRuns: 2_000 },
  );
});

it("takes names for one that a disk may take for one", () => {
  expect(collisionKey("Films/ÉTÉ.mkv")).toBe(collisionKey("films/e\u0301te\u0301.MKV"));
  expect(collisionKey("a")).not.toBe(collisionKey("b"));
});
