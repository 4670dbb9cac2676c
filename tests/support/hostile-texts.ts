import fc from "fast-check";

/** Texts that broke something somewhere: encodings, paths, queries, markup, numbers, names of objects' own parts. */
export const nastyTexts: readonly string[] = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udc00a",
  "é",
  "e\u0301",
  "İıſK",
  "ﷺﷺﷺ",
  "👩‍👩‍👧‍👦",
  "\u202egnp.exe",
  "\u200b",
  "\ufeffBOM",
  "مرحبا עולם 你好 हिन्दी ไทย",
  "../../../etc/passwd",
  "..%2f..%2fetc%2fpasswd",
  "%",
  "%00",
  "%zz",
  "'; drop table artists; --",
  "' or '1'='1",
  "\\'\"`$(7*7)",
  "%' escape '\\",
  "<script>alert(1)</script>",
  "{{constructor.constructor('return 1')()}}",
  "=cmd|' /C calc'!A0",
  "null",
  "undefined",
  "NaN",
  "-0",
  "1e309",
  "99999999999999999999",
  "0x10",
  "true",
  "[]",
  "{}",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "0000-00-00",
  "2024-02-30",
  "9999-99-99T99:99:99",
  "-000001-01-01T00:00:00",
  "00000000-0000-0000-0000-000000000000",
  "line\nbreak\r\nheader: x",
  "x".repeat(501),
  "é".repeat(10_000),
];

export const hostileText = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

/** Any JSON at all, far from what a schema asks for; sometimes deep, sometimes with keys that reach into objects. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  hostileText,
  fc.constantFrom(0, -1, 1.5, 1e308, -1e308, 2 ** 53, Number.MIN_VALUE, true, null, [], {}),
  fc.integer({ min: 1, max: 2_000 }).map(nested),
  fc.dictionary(hostileText, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 5 }),
);

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}
