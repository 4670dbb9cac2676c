import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fence, unmarked } from "./fence.ts";
import { isWhole, jsonIn } from "./json-in-text.ts";
import { locateQuote } from "./locate-quote.ts";
import { readNearlyJson } from "./nearly-json.ts";
import { shuffled } from "./shuffle.ts";
import { visibleText } from "./visible-text.ts";

describe("nearly JSON", () => {
  it.each([
    ["{'a': 'b', c: 1,}", { a: "b", c: 1 }],
    ['{"a": [1, 2,, 3', { a: [1, 2, 3] }],
    ['{"a": "b" "c": True}', { a: "b", c: true }],
    ['{"a": "he said "no" to it", "b": null}', { a: 'he said "no" to it', b: null }],
    ['{"a": "two\nlines", // a remark\n "b": /* another */ 2}', { a: "two\nlines", b: 2 }],
    ['{"a": {"b": "cut o', { a: { b: "cut o" } }],
    ['{"a": bare words, "b": -1.5e3}', { a: "bare words", b: -1500 }],
    ['{"a": "\\u00e9\\n\\"x\\""}', { a: 'é\n"x"' }],
    ["{“a”: “b”}", { a: "b" }],
    ["", undefined],
  ])("%s", (text, value) => expect(readNearlyJson(text)).toEqual(value));

  it("is JSON where it is JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readNearlyJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it("is read to an end, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."{}[]\"',:\\ \na1/*") }), (text) => {
        readNearlyJson(text);
      }),
    );
    expect(() => readNearlyJson("[".repeat(100_000))).not.toThrow();
  });
});

describe("an answer", () => {
  it.each([
    ['Here:\n```json\n{"a": 1}\n```\nand {more}', { a: 1 }],
    ['<think>{"a": 0}</think>{"a": 1}', { a: 1 }],
    ['thoughts without a beginning </think> {"a": 1}', { a: 1 }],
    ['<think>never ends {"a": 0}', undefined],
    ["I cannot do that.", undefined],
  ])("%s", (text, value) => expect(jsonIn(text)).toEqual(value));
  it("is whole once its object is", () => {
    expect(isWhole('{"a": "}"')).toBe(false);
    expect(isWhole('{"a": "}"} and')).toBe(true);
    expect(isWhole('<think>{"a": 1}')).toBe(false);
  });
});

describe("a quotation", () => {
  const text = "D'abord ceci.\nL’eau bout à 100 °C — au niveau de la mer. Puis cela.";
  it.each([
    ["L’eau bout à 100 °C — au niveau de la mer.", "exact"],
    ["l'eau  bout à 100 °C - au niveau de la mer", "normalised"],
  ] as const)("is found: %s", (quote, match) => {
    const found = locateQuote(text, quote);
    expect(found?.match).toBe(match);
    expect(text.slice(found?.start, found?.end)).toBe("L’eau bout à 100 °C — au niveau de la mer.");
  });
  it.each(["L'eau gèle à 0 °C au niveau de la mer", "eau", ""])("is none: %s", (quote) =>
    expect(locateQuote(text, quote)).toBeUndefined(),
  );
});

describe("what a machine is shown", () => {
  it("is what a person sees", () => {
    expect(visibleText('a\u200bb<!-- x --><p style="display:none">no</p>\u202ec')).toBe("ab  c");
  });
  it("stands in a fence, and comes out of it as it was", () => {
    const { text, sign, marker } = fence("The cell ˆ is abc.", "abc");
    expect(text).toBe(`<<${marker}\nThe¦cell¦ˆ¦is¦.\nabc>>`);
    expect(unmarked("The¦cell", sign)).toBe("The cell");
  });
});

describe("options", () => {
  it("are shuffled by the seed", () => {
    const items = ["a", "b", "c", "d"];
    expect(shuffled(items, 3)).toEqual(shuffled(items, 3));
    const firsts = Array.from({ length: 400 }, (_, seed) => shuffled(items, seed)[0]);
    for (const item of items) expect(firsts.filter((first) => first === item).length).toBeGreaterThan(60);
  });
});
