import { describe, expect, it } from "vitest";
import { z } from "zod";
import { asFailure, InvalidInputError, refuse } from "./validation.ts";

const findings = (schema: z.ZodType, value: unknown, locale: "en" | "fr", part = "body") => {
  const parsed = schema.safeParse(value);
  if (parsed.success) throw new Error("The sample was meant to be refused.");
  const failure = asFailure(new InvalidInputError(parsed.error.issues, part), locale);
  return "errors" in failure
    ? { code: failure.code, errors: failure.errors }
    : { code: failure.code, errors: [] };
};

const refusing = z.string().superRefine((_value, context) => {
  refuse(context, { en: "must rhyme", fr: "doit rimer" });
});

describe("the sentence about", () => {
  it.each([
    ["a missing value", z.string(), undefined, "is required", "est obligatoire"],
    ["a number for a text", z.string(), 1, "must be a text", "doit être un texte"],
    ["a text for a number", z.number(), "x", "must be a number", "doit être un nombre"],
    ["a fraction for a whole number", z.int(), 1.5, "must be a whole number", "doit être un nombre entier"],
    ["a text for true or false", z.boolean(), "x", "must be true or false", "doit être true ou false"],
    ["an object for a list", z.array(z.string()), {}, "must be a list", "doit être une liste"],
    ["a list for an object", z.object({}), [], "must be an object", "doit être un objet"],
    [
      "a short text",
      z.string().min(3),
      "x",
      "must have at least 3 characters",
      "doit compter au moins 3 caractères",
    ],
    [
      "a long text",
      z.string().max(2),
      "xxx",
      "must have at most 2 characters",
      "doit compter au plus 2 caractères",
    ],
    [
      "a short list",
      z.array(z.string()).min(2),
      [],
      "must have at least 2 items",
      "doit compter au moins 2 éléments",
    ],
    [
      "a long list",
      z.array(z.string()).max(0),
      ["x"],
      "must have at most 0 items",
      "doit compter au plus 0 élément",
    ],
    [
      "an empty text",
      z.string().min(1),
      "",
      "must have at least 1 character",
      "doit compter au moins 1 caractère",
    ],
    [
      "an empty list",
      z.array(z.string()).min(1),
      [],
      "must have at least 1 item",
      "doit compter au moins 1 élément",
    ],
    ["a small number", z.number().min(5), 1, "must be at least 5", "doit valoir au moins 5"],
    ["a large number", z.number().max(5), 9, "must be at most 5", "doit valoir au plus 5"],
    [
      "another value",
      z.enum(["a", "b"]),
      "c",
      "must be one of: a, b",
      "doit être l'une de ces valeurs : a, b",
    ],
    ["no UUID", z.uuid(), "x", "must be a UUID", "doit être un UUID"],
    ["no e-mail address", z.email(), "x", "must be an e-mail address", "doit être une adresse e-mail"],
    ["no web address", z.url(), "x", "must be a web address", "doit être une adresse web"],
    [
      "another form",
      z.string().regex(/^a$/),
      "x",
      "does not have the expected form",
      "n'a pas la forme attendue",
    ],
    ["what we refuse ourselves", refusing, "x", "must rhyme", "doit rimer"],
    ["anything else", z.union([z.string(), z.number()]), true, "is not valid", "n'est pas valide"],
  ] as const)("%s is there in both languages", (_name, schema, value, en, fr) => {
    const wrapped = z.object({ field: schema });
    const given = value === undefined ? {} : { field: value };
    expect(findings(wrapped, given, "en").errors).toEqual([{ path: "field", message: en }]);
    expect(findings(wrapped, given, "fr").errors).toEqual([{ path: "field", message: fr }]);
  });
});

describe("the path of a finding", () => {
  const schema = z.object({ list: z.array(z.object({ end: z.string() })) });

  it("leads to the item and the field", () => {
    expect(findings(schema, { list: [{ end: "x" }, { end: 1 }] }, "en").errors[0]?.path).toBe("list[1].end");
  });

  it.each([
    ["body", "body", "list"],
    ["querystring", "query", "query.list"],
    ["params", "params", "params.list"],
    ["headers", "headers", "headers.list"],
  ])("says where in the request it is: %s", (part, whole, inside) => {
    expect(findings(schema, "x", "en", part).errors[0]?.path).toBe(whole);
    expect(findings(schema, { list: "x" }, "en", part).errors[0]?.path).toBe(inside);
  });
});

describe("unknown fields", () => {
  const schema = z.strictObject({ a: z.string().optional(), in: z.strictObject({}).optional() });

  it("are named one by one, in both languages", () => {
    expect(findings(schema, { b: 1, c: 2 }, "en")).toEqual({
      code: "unknown_field",
      errors: ["b", "c"].map((path) => ({ path, message: "is not a known field" })),
    });
    expect(findings(schema, { in: { x: 1 } }, "fr").errors).toEqual([
      { path: "in.x", message: "n'est pas un champ connu" },
    ]);
  });

  it("count for less than a faulty value", () => {
    expect(findings(schema, { a: 1, b: 1 }, "en").code).toBe("invalid_request");
  });

  it("are cut where there are many, or long ones", () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 1]));
    expect(findings(schema, many, "en").errors).toHaveLength(50);
    expect(findings(schema, { ["x".repeat(10_000)]: 1 }, "en").errors[0]?.path).toHaveLength(100);
  });
});

it("tells at most fifty findings of a thousand", () => {
  const value = Array.from({ length: 1_000 }, () => 1);
  expect(findings(z.array(z.string()), value, "en").errors).toHaveLength(50);
});
