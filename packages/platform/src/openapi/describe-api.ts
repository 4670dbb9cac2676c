import { type DeclaredRoute, problemMediaType, problemSchema } from "../http/index.ts";
import { commonAnswers, headers, parameters } from "./common-answers.ts";
import { describeOperation } from "./describe-operation.ts";
import type { ApiDocument, JsonSchema, Operation } from "./document.ts";
import { sampleOf } from "./example.ts";
import { isNode, mapTree, sorted } from "./json-tree.ts";
import { createSchemaLibrary } from "./schema-library.ts";

const PREFIX = "/api/v1";
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The whole API as an OpenAPI document: the same routes always give the same text. */
export function describeApi(routes: readonly DeclaredRoute[], version: string): ApiDocument {
  const library = createSchemaLibrary();
  const documented = routes
    .filter((route) => route.url.startsWith(`${PREFIX}/`))
    .toSorted((a, b) => METHODS.indexOf(a.method) - METHODS.indexOf(b.method));
  const paths = new Map<string, Record<string, Operation>>();
  for (const route of documented) {
    const path = route.url.slice(PREFIX.length).replace(/:(\w+)/g, "{$1}");
    const operations = paths.get(path) ?? {};
    operations[route.method.toLowerCase()] = describeOperation(route, library);
    paths.set(path, operations);
  }
  const problem = library.use(problemSchema, "output");
  const tags = new Set(documented.flatMap(({ schema }) => schema?.tags ?? []));
  const document: ApiDocument = {
    openapi: "3.1.0",
    info: { title: "Souffleur", version, description },
    servers: [{ url: PREFIX }],
    tags: [...tags].sort().map((name) => ({ name })),
    paths: sorted(paths),
    components: {
      schemas: {},
      responses: commonAnswers(problem),
      headers,
      parameters,
      securitySchemes,
    },
  };
  const settled = library.settle(document);
  const schemas = library.components();
  return withExamples(withoutUnused({ ...settled, components: { ...settled.components, schemas } }));
}

/** Leaves out the headers and answers that no operation has come to use yet. */
function withoutUnused(document: ApiDocument): ApiDocument {
  const text = JSON.stringify(document);
  const used = <Value>(kind: string, components: Readonly<Record<string, Value>>): Record<string, Value> =>
    sorted(Object.entries(components).filter(([key]) => text.includes(`"#/components/${kind}/${key}"`)));
  const { responses, headers, parameters } = document.components;
  const kept = {
    responses: used("responses", responses),
    headers: used("headers", headers),
    parameters: used("parameters", parameters),
  };
  return { ...document, components: { ...document.components, ...kept } };
}

/** Every body and every parameter shows what it looks like. */
function withExamples(document: ApiDocument): ApiDocument {
  const resolve = (name: string): JsonSchema | undefined => document.components.schemas[name];
  const paths = mapTree(document.paths, (node) => {
    const isBody = isNode(node.schema) && !("example" in node);
    return isBody ? { ...node, example: sampleOf(node.schema as JsonSchema, resolve) } : node;
  });
  return { ...document, paths: paths as ApiDocument["paths"] };
}

const description = [
  "The machine proposes, a person decides, everything can be taken back.",
  `Errors are problem documents (RFC 9457, \`${problemMediaType}\`): see /api/docs/errors.`,
  "Times are local times without offset, in the organisation's time zone.",
  "Lists are paged: `limit` and `cursor`; the next page is in the `Link` header, or in `next_cursor`.",
].join("\n\n");

const securitySchemes = {
  session: {
    type: "apiKey",
    in: "cookie",
    name: "souffleur",
    description: "Given by signing in (POST /session). Over TLS it is called `__Host-souffleur`.",
  },
  apiKey: { type: "http", scheme: "bearer", description: "An API key: `Authorization: Bearer KEY`." },
  link: {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description: "A link for people without an account: `Authorization: Link TOKEN`.",
  },
};
