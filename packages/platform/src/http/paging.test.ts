import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asPage, cursorInput, decodeCursor, encodeCursor, limitInput, MAX_PAGE } from "./paging.ts";
import { ProblemError } from "./problem.ts";

const ID = "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f";
const raw = (text: string) => Buffer.from(text).toString("base64url");

describe("a cursor", () => {
  it("comes back as the key it was made of, whatever the name in it", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 100 }).filter((name) => !name.includes("\0"));
    fc.assert(
      fc.property(text, fc.uuid(), (name, id) => {
        expect(decodeCursor(encodeCursor([name, id]), "text", "id")).toEqual([name, id]);
      }),
    );
  });

  it.each(["x", "漢", "🎭", '"', "\\", "\u2028"])("fits for a name of 500 times %j", (character) => {
    const name = character.repeat(500 / character.length);
    const cursor = encodeCursor([name, ID]);
    expect(cursorInput.safeParse(cursor).success).toBe(true);
    expect(decodeCursor(cursor, "text", "id")).toEqual([name, ID]);
  });

  it("is nothing where none was given", () => {
    expect(decodeCursor(undefined, "text", "id")).toBeUndefined();
  });

  it.each([
    ["no base64", "§"],
    ["no JSON", raw("x")],
    ["null", raw("null")],
    ["an object", raw('{"length":2}')],
    ["a number in it", raw(`[1,"${ID}"]`)],
    ["too few parts", raw('["x"]')],
    ["too many parts", raw(`["x","${ID}","y"]`)],
    ["an id that is none", raw('["x","1"]')],
    ["SQL for an id", raw(`["x","' or 1=1 --"]`)],
    ["a NUL in the text", raw(`["a\\u0000b","${ID}"]`)],
    ["a text that is too long", raw(`["${"x".repeat(1_001)}","${ID}"]`)],
    ["deep nesting", raw("[".repeat(500) + "]".repeat(500))],
  ])("that holds %s is refused", (_name, cursor) => {
    expect(() => decodeCursor(cursor, "text", "id")).toThrow(ProblemError);
  });

  it.each([
    ["date", "2024-05-12", ["2024-02-30", "2024-05-12T10:00:00", "", "yesterday"]],
    [
      "instant",
      "2026-11-21T09:30:00.000Z",
      ["1Z", "Jan 1 2000 Z", "(a) 2000 Z", "2026-11-21T09:30:00", "", "+275760-09-13T00:00:00.000Z"],
    ],
    ["number", "0.30000000000000004", ["", "x", "1e400", "NaN", "Infinity", "-Infinity"]],
    ["integer", "-62135596800", ["", "x", "1.5", "1e9", "9999999999999999"]],
    ["id", ID, ["", "1", `${ID} `]],
  ] as const)("of a %s takes only what one list could have given out", (kind, good, bad) => {
    expect(decodeCursor(encodeCursor([good]), kind)).toEqual([good]);
    for (const text of bad)
      expect(() => decodeCursor(encodeCursor([text]), kind), text).toThrow(ProblemError);
  });

  it("never makes anything but a key or a refusal of what comes from outside", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.jsonValue().map((v) => raw(JSON.stringify(v))),
        ),
        (text) => {
          try {
            expect(decodeCursor(text, "text", "id")).toHaveLength(2);
          } catch (error) {
            expect(error).toBeInstanceOf(ProblemError);
          }
        },
      ),
    );
  });
});

describe("a page", () => {
  it("is cut from one row too many, and says where the next begins", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), fc.integer({ min: 1, max: 20 }), (rows, limit) => {
        const { items, next } = asPage(rows.slice(0, limit + 1), limit, (row) => [String(row)]);
        expect(items).toEqual(rows.slice(0, limit));
        expect(next).toEqual(rows.length > limit ? [String(rows[limit - 1])] : undefined);
      }),
    );
  });

  it.each(["0", "-1", "1.5", String(MAX_PAGE + 1), "x", "", "Infinity"])("cannot have %j items", (limit) => {
    expect(limitInput.safeParse(limit).success).toBe(false);
  });

  it.each(["1", "50", String(MAX_PAGE)])("can have %s items", (limit) => {
    expect(limitInput.parse(limit)).toBe(Number(limit));
  });
});
