import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { JsonSchema } from "./document.ts";
import { sampleOf } from "./example.ts";
import { mapSchema, mapTree, sorted } from "./json-tree.ts";

/** What goes into the server, or what comes out of it: defaults and conversions make the two differ. */
export type Direction = "input" | "output";

const SCHEMAS = "#/components/schemas/";

/** Turns schemas of zod into JSON Schema; those with an id become components, which others refer to. */
export interface SchemaLibrary {
  use(schema: z.ZodType, direction: Direction): JsonSchema;
  /** Everything with a name, once all schemas are in. */
  components(): Record<string, JsonSchema>;
  /** Gives references their final names; to be called on the whole document, at the end. */
  settle<Tree>(tree: Tree): Tree;
}

export function createSchemaLibrary(): SchemaLibrary {
  const known: Record<Direction, Map<string, JsonSchema>> = { input: new Map(), output: new Map() };

  /** Components are known by their direction first; `settle` joins the two where they are the same. */
  function use(schema: z.ZodType, direction: Direction): JsonSchema {
    const {
      $schema,
      $defs = {},
      ...root
    } = z.toJSONSchema(schema, {
      io: direction,
      unrepresentable: "any",
      override: polish,
    });
    for (const [name, part] of Object.entries($defs)) add(direction, name, rename(part, direction, name));
    const id = z.globalRegistry.get(schema)?.id;
    if (id === undefined) return rename(root, direction);
    if (!(id in $defs)) add(direction, id, rename(root, direction, id));
    return { $ref: `${SCHEMAS}${direction}/${id}` };
  }

  function add(direction: Direction, name: string, schema: JsonSchema): void {
    const before = known[direction].get(name);
    // The same schema may be made twice, by two parts of a module; two schemas may not share a name.
    if (before !== undefined && !isDeepStrictEqual(before, schema))
      throw new Error(`Two different schemas are called ${name}.`);
    known[direction].set(name, schema);
  }

  function finalName(direction: Direction, name: string): string {
    const other = known[direction === "input" ? "output" : "input"].get(name);
    if (direction === "output" || other === undefined) return name;
    const same = isDeepStrictEqual(directionless(known.input.get(name)), directionless(other));
    return same ? name : `${name}Input`;
  }

  function settle<Tree>(tree: Tree): Tree {
    return mapTree(tree, (node) => {
      const match = /^#\/components\/schemas\/(input|output)\/(.+)$/.exec(String(node.$ref));
      const [, direction, name] = match ?? [];
      if (direction === undefined || name === undefined) return node;
      return { ...node, $ref: `${SCHEMAS}${finalName(direction as Direction, name)}` };
    }) as Tree;
  }

  function components(): Record<string, JsonSchema> {
    const named = new Map<string, JsonSchema>();
    for (const direction of ["input", "output"] as const) {
      for (const [name, schema] of known[direction]) named.set(finalName(direction, name), settle(schema));
    }
    const resolve = (name: string) => named.get(name);
    return sorted(
      [...named].map(([name, schema]) => {
        const { examples = [sampleOf(schema, resolve)], ...rest } = schema;
        return [name, { ...rest, examples }] as const;
      }),
    );
  }

  return { use, components, settle };
}

/** Zod drops the examples of what it converts on the way in; ours are of what comes in, so they hold. */
function polish({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const examples = z.globalRegistry.get(zodSchema)?.examples;
  if (examples !== undefined) Object.assign(jsonSchema, { examples });
  // Every whole number of ours is one JavaScript can hold: not worth saying each time.
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

function rename(schema: object, direction: Direction, self = ""): JsonSchema {
  return mapSchema({ ...schema }, ({ $id, id, ...kept }) => {
    if (typeof kept.$ref !== "string") return kept;
    const name = kept.$ref === "#" ? self : kept.$ref.replace("#/$defs/", "");
    return { ...kept, $ref: `${SCHEMAS}${direction}/${name}` };
  });
}

function directionless(schema: JsonSchema | undefined): unknown {
  return mapSchema(schema ?? {}, (part) =>
    typeof part.$ref === "string"
      ? { ...part, $ref: part.$ref.replace(/\/(input|output)\//, "/either/") }
      : part,
  );
}
