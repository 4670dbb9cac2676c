import { createLog } from "@souffleur/platform/log";
import { createValueCheck, type JsonSchema } from "@souffleur/platform/openapi";
import { createServer, type Server } from "@souffleur/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { API_PREFIX, operationsOf, readOpenApi } from "../support/openapi-document.ts";
import { testConfig } from "../support/test-config.ts";

const document = readOpenApi();
const operations = operationsOf(document);
const name = (method: string, path: string) => `${method} ${path}`;

let server: Server;

beforeAll(async () => {
  const flags = { SOUFFLEUR_DATABASE_URL: "sqlite::memory:" };
  server = await createServer({ config: testConfig({ flags }), log: createLog("silent") });
  await server.app.ready();
});

afterAll(() => server.close());

describe("the description of the API", () => {
  it("describes every route of the server, and no other", () => {
    const declared = server.app.declaredRoutes.filter(({ url }) => url.startsWith(`${API_PREFIX}/`));
    const routes = declared.map(({ method, url }) =>
      name(method, url.slice(API_PREFIX.length).replace(/:(\w+)/g, "{$1}")),
    );
    const described = operations.map(({ method, path }) => name(method, path));
    expect(described.toSorted()).toEqual(routes.toSorted());
    expect(described.length).toBeGreaterThan(5);
  });

  it("is what the server gives out", async () => {
    const answer = await server.app.inject("/api/openapi.json");
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(answer.json()).toEqual(document);
  });

  it("gives every operation a name of its own", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]+$/.test(id))).toEqual([]);
  });

  it("refers only to what it contains", () => {
    const lost = references(document).filter((reference) => resolve(reference) === undefined);
    expect(lost).toEqual([]);
    expect(references(document).length).toBeGreaterThan(20);
  });

  it("contains nothing it does not refer to", () => {
    const used = new Set(references(document));
    const kinds = ["schemas", "responses", "headers", "parameters"] as const;
    const components = kinds.flatMap((kind) =>
      Object.keys(document.components[kind]).map((key) => `#/components/${kind}/${key}`),
    );
    expect(components.filter((component) => !used.has(component))).toEqual([]);
  });

  it.each(operations.map((each) => [name(each.method, each.path), each] as const))(
    "%s says what it does, who may, what comes back, each with an example",
    (_, { path, operation }) => {
      expect(operation.summary).not.toBe("");
      expect(operation.tags.length).toBe(1);
      expect(operation["x-access"]).toMatch(/^(public|signed-in|link|owner|\w+:(read|write))$/);
      const statuses = Object.keys(operation.responses);
      expect(statuses.some((status) => status < "400")).toBe(true);
      expect(statuses).toEqual(expect.arrayContaining(["400", "429", "500", "503"]));
      const inPath = (operation.parameters ?? []).flatMap((each) =>
        "in" in each && each.in === "path" ? [`{${each.name}}`] : [],
      );
      expect(inPath).toEqual([...path.matchAll(/\{\w+\}/g)].map(([text]) => text));
      const bodies = mediaTypes(operation);
      expect(bodies.filter((body) => !("example" in body))).toEqual([]);
    },
  );

  it("shows examples that fit their schemas", () => {
    const shown = [
      ...operations.flatMap(({ operation }) => mediaTypes(operation)),
      ...Object.values(document.components.schemas).flatMap((schema) =>
        [schema.examples].flat().map((example) => ({ schema, example })),
      ),
    ];
    const check = createValueCheck(document.components.schemas);
    expect(shown.flatMap(({ schema, example }) => check(schema, example))).toEqual([]);
    expect(shown.length).toBeGreaterThan(20);
  });

  it("is sorted, so that a change shows as that change", () => {
    const keys = [document.paths, ...Object.values(document.components).slice(0, 1)].map(Object.keys);
    for (const list of keys) expect(list).toEqual(list.toSorted());
  });
});

interface Shown {
  readonly schema: JsonSchema;
  readonly example?: unknown;
}

/** Every body of an operation: what it takes, and each answer. */
function mediaTypes(node: unknown): Shown[] {
  if (typeof node !== "object" || node === null) return [];
  if ("content" in node && typeof node.content === "object" && node.content !== null)
    return Object.values(node.content);
  return Object.values(node).flatMap(mediaTypes);
}

function references(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  if ("$ref" in node && typeof node.$ref === "string") return [node.$ref];
  return Object.values(node).flatMap(references);
}

function resolve(reference: string): unknown {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}

it("the reader of references finds one that is lost", () => {
  expect(references({ a: [{ $ref: "#/components/schemas/Lost" }] })).toEqual(["#/components/schemas/Lost"]);
  expect(resolve("#/components/schemas/Lost")).toBeUndefined();
  expect(resolve("#/openapi")).toBe("3.1.0");
});
