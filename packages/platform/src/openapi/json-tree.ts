import type { JsonSchema } from "./document.ts";

type Node = Record<string, unknown>;

/** A copy of a tree of JSON in which `replace` may put another value for any object. */
export function mapTree(value: unknown, replace: (node: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((item) => mapTree(item, replace));
  if (!isNode(value)) return value;
  return mapValues(replace(value), (child) => mapTree(child, replace));
}

const ONE_SCHEMA = new Set(["items", "additionalProperties", "not", "contains", "propertyNames"]);
const SCHEMA_LIST = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SCHEMA_MAP = new Set(["properties", "patternProperties", "$defs"]);

/** The same for a schema and the schemas within it: what its examples and constants hold is left alone. */
export function mapSchema(schema: JsonSchema, replace: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const inside = (value: unknown) => (isNode(value) ? mapSchema(value, replace) : value);
  return mapValues(replace(schema), (child, keyword) => {
    if (ONE_SCHEMA.has(keyword)) return inside(child);
    if (SCHEMA_LIST.has(keyword) && Array.isArray(child)) return child.map(inside);
    if (SCHEMA_MAP.has(keyword) && isNode(child)) return mapValues(child, inside);
    return child;
  });
}

function mapValues(node: Node, change: (value: unknown, key: string) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]));
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entries in the order of their names, whatever the order of registration was. */
export function sorted<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
