import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  idInput,
  instantInput,
  lineInput,
  localDateInput,
  localDateTimeInput,
  textInput,
} from "./schemas.ts";

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe("a line a person typed", () => {
  it.each(["x", " x ", "Élodie", "שלמה", "🎭", "A\u0301", "\u00a0x"])(
    "may be %j, and is kept as it is",
    (text) => {
      expect(lineInput(20).parse(text)).toBe(text);
    },
  );

  it.each([
    "",
    " ",
    "\u00a0",
    "\u200b",
    "\u202e",
    "a\nb",
    "a\tb",
    "a\u0000b",
    "a\u0085b",
    "a\ud800b",
    "x".repeat(21),
    1,
    null,
  ])("may not be %j", (text) => {
    expect(accepts(lineInput(20), text)).toBe(false);
  });
});

describe("a text of several lines", () => {
  it.each(["", " ", "a\nb", "a\r\nb", "a\tb"])("may be %j", (text) => {
    expect(textInput(20).parse(text)).toBe(text);
  });

  it.each(["a\u0000b", "a\u001bb", "\ud83c", "x".repeat(21)])("may not be %j", (text) => {
    expect(accepts(textInput(20), text)).toBe(false);
  });
});

it("lets through no text a database could not hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const schema of [lineInput(100), textInput(100)])
        if (accepts(schema, text)) expect(text.isWellFormed() && !text.includes("\0")).toBe(true);
    }),
  );
});

it.each([
  ["an id", idInput(), "018F5A3C-7B1E-7C4A-9D2F-3A6B8C9D0E1F", "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"],
  ["a moment", instantInput, "2024-05-12T10:00:00+02:00", "2024-05-12T08:00:00.000Z"],
  ["a local time", localDateTimeInput("Europe/Paris"), "2024-05-12T10:00:00Z", "2024-05-12T12:00:00"],
  ["a date", localDateInput, "2024-05-12", "2024-05-12"],
] as const)("reads %s, and refuses every other value", (_name, schema, given, read) => {
  expect(schema.parse(given)).toBe(read);
  for (const other of ["", "x", 7, null, [], {}, `${given}x`, "x".repeat(200)])
    expect(accepts(schema, other)).toBe(false);
});
