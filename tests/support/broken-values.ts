import type { JsonSchema } from "@souffleur/platform/openapi";
import fc from "fast-check";
import {
  alternatives,
  asSchema,
  follow,
  propertiesOf,
  requiredOf,
  type Schemas,
  typeOf,
  validValue,
} from "./openapi-arbitraries.ts";

/** A value in which exactly one rule of the schema is broken, and which. */
export interface Broken {
  readonly value: unknown;
  readonly rule: string;
}

type Break = fc.Arbitrary<Broken>;

const OTHER_TYPES: Readonly<Record<string, readonly unknown[]>> = {
  object: ["text", 1, [], null],
  array: ["text", 1, {}, null],
  string: [1, true, ["a"], { a: 1 }, null],
  integer: ["1", 1.5, true, [1], null],
  number: ["1", true, null],
  boolean: ["true", 1, null],
};

const BAD_FORMATS: Readonly<Record<string, readonly string[]>> = {
  date: [
    "",
    "2024-02-30",
    "2024-13-01",
    "0000-01-01",
    "10000-01-01",
    "2024-5-1",
    "today",
    "2024-05-12T10:00:00",
  ],
  "date-time-local": [
    "",
    "2024-02-30T10:00:00",
    "2024-05-12T24:00:00",
    "2024-05-12",
    "0000-01-01T00:00:00",
    "noon",
  ],
};

/** The longest list worth making too long: what is longer has a test of its own. */
const LONG_LIST = 300;

/** Every way to break the schema once; none where anything fits it. */
export function brokenValues(schema: JsonSchema, schemas: Schemas, key = ""): Break[] {
  const target = follow(schema, schemas);
  if (target !== schema) return brokenValues(target, schemas, key);
  if (alternatives(schema).length > 0) return [];
  const type = typeOf(schema);
  const wrongTypes = (OTHER_TYPES[type ?? ""] ?? []).filter((value) => !allows(schema, value));
  const breaks = wrongTypes.length === 0 ? [] : [constant(`${key} has another type`, ...wrongTypes)];
  if (type === "object") return [...breaks, ...brokenObjects(schema, schemas)];
  if (type === "array") return [...breaks, ...brokenArrays(schema, schemas, key)];
  if (type === "string") return [...breaks, ...brokenTexts(schema, key)];
  return [...breaks, ...brokenNumbers(schema, key)];
}

function allows(schema: JsonSchema, value: unknown): boolean {
  return value === null && [schema.type].flat().includes("null");
}

function brokenObjects(schema: JsonSchema, schemas: Schemas): Break[] {
  const whole = validValue(schema, schemas) as fc.Arbitrary<Record<string, unknown>>;
  const dropped = requiredOf(schema).map((name) =>
    whole.map(({ [name]: _, ...rest }): Broken => ({ value: rest, rule: `${name} is missing` })),
  );
  const strange = fc.constantFrom("unknown", "Name", "constructor", "toString", "", "id ", "hasOwnProperty");
  const added = whole.chain((value) =>
    strange.map((name): Broken => ({ value: { ...value, [name]: 1 }, rule: `"${name}" is unknown` })),
  );
  const inside = Object.entries(propertiesOf(schema)).flatMap(([name, part]) =>
    brokenValues(part, schemas, name).map((broken) =>
      fc
        .tuple(whole, broken)
        .map(([value, { value: bad, rule }]) => ({ value: { ...value, [name]: bad }, rule })),
    ),
  );
  return [...dropped, ...(schema.additionalProperties === false ? [added] : []), ...inside];
}

function brokenArrays(schema: JsonSchema, schemas: Schemas, key: string): Break[] {
  const items = asSchema(schema.items);
  const inside = brokenValues(items, schemas, key).map((broken) =>
    fc
      .tuple(fc.array(validValue(items, schemas, key), { maxLength: 2 }), broken)
      .map(([good, { value, rule }]) => ({ value: [...good, value], rule: `in ${key}: ${rule}` })),
  );
  const max = Number(schema.maxItems ?? Number.POSITIVE_INFINITY);
  if (max > LONG_LIST) return inside;
  const long = validValue(items, schemas, key).map((item) => Array.from({ length: max + 1 }, () => item));
  return [...inside, long.map((value) => ({ value, rule: `${key} has more than ${max} items` }))];
}

function brokenTexts(schema: JsonSchema, key: string): Break[] {
  const breaks: Break[] = [];
  if (Array.isArray(schema.enum) || "const" in schema)
    return [constant(`${key} is none of its values`, "none-of-these", "", "OPEN")];
  if (schema.maxLength !== undefined)
    breaks.push(constant(`${key} is too long`, "m".repeat(Number(schema.maxLength) + 1)));
  if (Number(schema.minLength ?? 0) > 0) breaks.push(constant(`${key} is too short`, ""));
  const bad = BAD_FORMATS[String(schema.format)];
  if (bad !== undefined) breaks.push(constant(`${key} is not a ${schema.format}`, ...bad));
  return breaks;
}

function brokenNumbers(schema: JsonSchema, key: string): Break[] {
  const breaks: Break[] = [];
  if (typeof schema.minimum === "number") breaks.push(constant(`${key} is too small`, schema.minimum - 1));
  if (typeof schema.maximum === "number") breaks.push(constant(`${key} is too big`, schema.maximum + 1));
  return breaks;
}

function constant(rule: string, ...values: readonly unknown[]): Break {
  return fc.constantFrom(...values).map((value) => ({ value, rule }));
}
