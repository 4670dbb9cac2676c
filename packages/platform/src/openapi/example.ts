import type { JsonSchema } from "./document.ts";
import { isNode } from "./json-tree.ts";

const SCHEMAS = "#/components/schemas/";
const BY_TYPE: Readonly<Record<string, unknown>> = {
  string: "text",
  integer: 1,
  number: 0.5,
  boolean: true,
  null: null,
};

/** An example of a schema: its own, else one made of the examples of its parts. */
export function sampleOf(schema: JsonSchema, resolve: (name: string) => JsonSchema | undefined): unknown {
  if (Array.isArray(schema.examples)) return schema.examples[0];
  if ("const" in schema) return schema.const;
  if ("default" in schema) return schema.default;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (typeof schema.$ref === "string") {
    const target = resolve(schema.$ref.replace(SCHEMAS, ""));
    return target && sampleOf(target, resolve);
  }
  const choice = [schema.anyOf, schema.oneOf, schema.allOf].find(Array.isArray)?.[0];
  if (isNode(choice)) return sampleOf(choice, resolve);
  if (schema.type === "array") return isNode(schema.items) ? [sampleOf(schema.items, resolve)] : [];
  if (schema.type === "object") return sampleObject(schema, resolve);
  return BY_TYPE[String([schema.type].flat()[0])] ?? null;
}

function sampleObject(
  { properties, required }: JsonSchema,
  resolve: (name: string) => JsonSchema | undefined,
): unknown {
  const needed = new Set(Array.isArray(required) ? required : []);
  const entries = Object.entries(isNode(properties) ? properties : {})
    .filter(([key]) => needed.has(key))
    .map(([key, part]) => [key, isNode(part) ? sampleOf(part, resolve) : null]);
  return Object.fromEntries(entries);
}
