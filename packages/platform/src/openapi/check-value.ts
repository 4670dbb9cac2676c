import { z } from "zod";
import type { ApiDocument, JsonSchema } from "./document.ts";
import { mapSchema } from "./json-tree.ts";

/** What is wrong with a value that should fit a schema of the document; nothing where it does. */
export type CheckValue = (schema: JsonSchema, value: unknown) => readonly string[];

export function createValueCheck(schemas: ApiDocument["components"]["schemas"]): CheckValue {
  const definitions = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, inDefinitions(schema)]),
  );
  const made = new Map<string, z.ZodType>();
  return (schema, value) => {
    const key = JSON.stringify(schema);
    const checker = made.get(key) ?? z.fromJSONSchema({ ...inDefinitions(schema), $defs: definitions });
    made.set(key, checker);
    const issues = checker.safeParse(value).error?.issues ?? [];
    return issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  };
}

function inDefinitions(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (part) =>
    typeof part.$ref === "string"
      ? { ...part, $ref: part.$ref.replace("#/components/schemas/", "#/$defs/") }
      : part,
  );
}
