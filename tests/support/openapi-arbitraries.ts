import type { JsonSchema } from "@souffleur/platform/openapi";
import fc from "fast-check";
import { KnownId } from "./request-pool.ts";

/** Where schemas find those they refer to. */
export type Schemas = Readonly<Record<string, JsonSchema>>;

// Few days, so that what is asked for and what is there meet; among them both changes of the clock.
const DAYS = ["2026-03-28", "2026-03-29", "2026-10-25", "2026-11-21"];
const RARE_DAYS = ["0001-01-01", "9999-12-31", "2024-02-29", "1582-10-10"];

const day = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...DAYS) },
  { weight: 1, arbitrary: fc.constantFrom(...RARE_DAYS) },
);

const two = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));

const localDateTime = fc
  .tuple(day, two(23), two(59), fc.constantFrom("", ":00", ":59", ":00.5", ":00.123456"))
  .map(([date, hour, minute, seconds]) => `${date}T${hour}:${minute}${seconds}`);

const offsetDateTime = fc
  .tuple(fc.constantFrom(...DAYS), two(23), fc.constantFrom("Z", "+02:00", "-11:30"))
  .map(([date, hour, offset]) => `${date}T${hour}:30:00${offset}`);

const instant = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

const readable = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });

/** A value that fits the schema, as far as the schema says; `key` is the name it will stand under. */
export function validValue(schema: JsonSchema, schemas: Schemas, key = ""): fc.Arbitrary<unknown> {
  const [target, choices] = [follow(schema, schemas), alternatives(schema)];
  if (target !== schema) return validValue(target, schemas, key);
  if (choices.length > 0) return fc.oneof(...choices.map((each) => validValue(each, schemas, key)));
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  switch (typeOf(schema)) {
    case "object":
      return validObject(schema, schemas);
    case "array":
      return fc.array(validValue(asSchema(schema.items), schemas, key), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: Math.min(Number(schema.maxItems ?? 4), 4),
      });
    case "string":
      return validText(schema, key);
    case "integer":
      return fc.integer(bounds(schema));
    case "number":
      return fc.double({ ...bounds(schema), noNaN: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function validText(schema: JsonSchema, key: string): fc.Arbitrary<unknown> {
  const [minLength, maxLength] = [Number(schema.minLength ?? 0), Number(schema.maxLength ?? 1_000)];
  if (isId(schema, key))
    return fc.oneof(
      // An id of one's own choice had better be new; one that refers to something, known.
      { weight: key === "id" ? 1 : 4, arbitrary: fc.nat().map((pick) => new KnownId(key, pick)) },
      { weight: key === "id" ? 4 : 1, arbitrary: fc.uuid() },
    );
  switch (schema.format) {
    case "date":
      return day;
    case "date-time":
      return instant;
    case "date-time-local":
      return fc.oneof({ weight: 8, arbitrary: localDateTime }, { weight: 1, arbitrary: offsetDateTime });
    default:
      if (typeof schema.pattern === "string")
        return fc.stringMatching(new RegExp(schema.pattern), { maxLength });
      return fc.oneof(
        {
          weight: 8,
          arbitrary: readable.filter((text) => text.length >= minLength && text.length <= maxLength),
        },
        { weight: 1, arbitrary: fc.constant("m".repeat(Math.min(maxLength, 2_000))) },
      );
  }
}

function validObject(schema: JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  const properties = propertiesOf(schema);
  const parts = Object.fromEntries(
    Object.entries(properties).map(([name, part]) => {
      const value = validValue(part, schemas, name);
      const shown = shownValues(schema, name);
      return [name, shown.length === 0 ? value : fc.oneof(value, fc.constantFrom(...shown))];
    }),
  );
  const requiredKeys = requiredOf(schema).filter((name) => name in parts);
  return fc.record(parts, { requiredKeys }).map(inOrder).map(wholePlace).map(rulesOnce);
}

/** The words the examples have for a member: of some, only few mean anything to the server. */
function shownValues(schema: JsonSchema, name: string): unknown[] {
  const part = asSchema(propertiesOf(schema)[name]);
  if (part.type !== "string" || isId(part, name) || String(part.format).startsWith("date")) return [];
  const whole = Array.isArray(schema.examples) ? schema.examples.map((example) => example[name]) : [];
  return [...whole, ...(Array.isArray(part.examples) ? part.examples : [])].filter(
    (value) => value !== undefined,
  );
}

function isId(schema: JsonSchema, key: string): boolean {
  return schema.format === "uuid" || /_ids?$/.test(key);
}

/** A period that ends before it begins is refused before anything deeper is reached: most are put right. */
function inOrder(value: Record<string, unknown>): Record<string, unknown> {
  for (const [first, last] of [
    ["start", "end"],
    ["from", "to"],
  ] as const) {
    const [a, b] = [value[first], value[last]];
    if (typeof a === "string" && typeof b === "string" && a > b) return { ...value, [first]: b, [last]: a };
  }
  return value;
}

/** Half a place is refused the same way: most are left out. */
function wholePlace(value: Record<string, unknown>): Record<string, unknown> {
  const { latitude, longitude, ...others } = value;
  return (latitude === undefined) === (longitude === undefined) ? value : others;
}

/** And so is a rule decided on twice: of each, the last is kept. */
function rulesOnce(value: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(value.rules)) return value;
  const rules = new Map(value.rules.map((rule) => [asSchema(rule).code, rule]));
  return { ...value, rules: [...rules.values()] };
}

export function follow(schema: JsonSchema, schemas: Schemas): JsonSchema {
  if (typeof schema.$ref !== "string") return schema;
  const target = schemas[schema.$ref.replace("#/components/schemas/", "")];
  if (target === undefined) throw new Error(`The schema ${schema.$ref} is not there.`);
  return target;
}

export function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  return ([schema.anyOf, schema.oneOf].find(Array.isArray) ?? []).map(asSchema);
}

export function asSchema(value: unknown): JsonSchema {
  return typeof value === "object" && value !== null ? (value as JsonSchema) : {};
}

export function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return asSchema(schema.properties) as Record<string, JsonSchema>;
}

export function requiredOf(schema: JsonSchema): readonly string[] {
  return Array.isArray(schema.required) ? schema.required : [];
}

export function typeOf(schema: JsonSchema): string | undefined {
  return [schema.type].flat().map(String)[0];
}

function bounds(schema: JsonSchema): { min: number; max: number } {
  return { min: Number(schema.minimum ?? -1_000_000), max: Number(schema.maximum ?? 1_000_000) };
}
