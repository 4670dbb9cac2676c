import fc from "fast-check";
import { expect, it } from "vitest";
import { searchKey } from "./search-key.ts";

it.each([
  ["Élodie", "elodie"],
  ["E\u0301lodie", "elodie"],
  ["ÉLODIE", "elodie"],
  ["Ǖber", "uber"],
  ["Œuvre", "oeuvre"],
  ["Æther", "aether"],
  ["Straße", "strasse"],
  ["GROẞ", "gross"],
  ["İpek", "ipek"],
  ["ΟΔΥΣΣΕΥΣ", "οδυσσευσ"],
  ["Ὀδυσσεύς", "οδυσσευσ"],
  ["Ёлка", "елка"],
  ["Łukasz Øre Đurđa ıþð", "lukasz ore durda ithd"],
  ["ﬃ", "ffi"],
  ["Ⅷ", "viii"],
  ["ｆｕｌｌ　ｗｉｄｔｈ", "full width"],
  ["  spaced out  ", "spaced out"],
  ["שָׁלוֹם", "שלום"],
  ["李小龍", "李小龍"],
  ["🎭", "🎭"],
  ["100 % _ \\", "100 % _ \\"],
  ["", ""],
  ["\u0301", ""],
])("makes %j searchable as %j", (text, expected) => {
  expect(searchKey(text)).toBe(expected);
});

it("leaves what is a key already as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const key = searchKey(text);
      expect(searchKey(key)).toBe(key);
    }),
  );
});

it("finds a text by any part of it, in capitals or not", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aéÉßΣσςœŒžİıñ漢ж "), maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, letters, (before, part, after) => {
      expect(searchKey(before + part + after)).toContain(searchKey(part));
      expect(searchKey(before + part + after)).toContain(searchKey(part.toUpperCase()));
    }),
  );
});
