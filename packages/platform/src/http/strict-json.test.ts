import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStrictJson } from "./strict-json.ts";

function reasonOf(text: string): string | undefined {
  const parsed = parseStrictJson(text);
  return parsed.ok ? undefined : parsed.failure.reason;
}

describe("strict JSON", () => {
  it.each([
    ['{"a":1,"a":2}', "repeated_key"],
    ['{"a":1,"\\u0061":2}', "repeated_key"],
    ['[{"x":{"b":1, "c":[], "b" :2}}]', "repeated_key"],
    ['{"__proto__":{"admin":true}}', "forbidden_key"],
    ['{"a":{"\\u005f_proto__":1}}', "forbidden_key"],
    ["[".repeat(33) + "]".repeat(33), "too_deep"],
    ["[".repeat(1_000_000), "too_deep"],
    ['{"a":}', "syntax"],
    ['{"a', "syntax"],
    ['"\\', "syntax"],
    ["", "syntax"],
    ["nul", "syntax"],
    ['{"a":1}}', "syntax"],
  ])("refuses %.40s: %s", (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it.each([
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}',
    '{"a":"\\"a\\":","b":"{[}]"}',
    "[".repeat(32) + "]".repeat(32),
    '{"a\\\\":1,"a":2}',
  ])("reads %s", (text) => {
    expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it("reads all that JSON can say, as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        const parsed = parseStrictJson(text);
        if (parsed.ok) expect(parsed.value).toEqual(JSON.parse(text));
        else expect(parsed.failure.reason).toBe("forbidden_key");
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => typeof parseStrictJson(text).ok === "boolean"),
    );
  });
});
