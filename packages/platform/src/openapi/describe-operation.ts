import { z } from "zod";
import { type DeclaredRoute, exampleId } from "../http/index.ts";
import { commonAnswerName } from "./common-answers.ts";
import type { Answer, MediaType, Operation, Parameter, Reference } from "./document.ts";
import { isNode } from "./json-tree.ts";
import type { SchemaLibrary } from "./schema-library.ts";

const JSON_TYPE = "application/json";

/** One route in the words of OpenAPI. */
export function describeOperation(route: DeclaredRoute, library: SchemaLibrary): Operation {
  const { tags, operationId, summary, description, body, response } = route.schema ?? {};
  if (!tags?.length || !operationId || !summary)
    throw new Error(`The route ${route.method} ${route.url} lacks tags, operationId or summary.`);
  const answers = isNode(response) ? response : {};
  const parameters = describeParameters(route, library, answers);
  return {
    tags,
    operationId,
    summary,
    ...(description && { description }),
    "x-access": route.access,
    security: securityOf(route),
    ...(parameters.length > 0 && { parameters }),
    ...(body instanceof z.ZodType && {
      requestBody: {
        required: !body.safeParse(undefined).success,
        content: { [JSON_TYPE]: { schema: library.use(body, "input") } },
      },
    }),
    responses: describeAnswers(route, library, answers),
  };
}

function securityOf({ access }: DeclaredRoute): Operation["security"] {
  if (access === "link") return [{ link: [] }];
  return access === "public" ? [] : [{ session: [] }, { apiKey: [] }];
}

function describeParameters(
  { method, access, schema }: DeclaredRoute,
  library: SchemaLibrary,
  answers: Record<string, unknown>,
): (Parameter | Reference)[] {
  const ifMatch = "428" in answers ? ["IfMatchRequired"] : "412" in answers ? ["IfMatch"] : [];
  const named = [...ifMatch, ...(method === "POST" && access !== "public" ? ["IdempotencyKey"] : [])];
  return [
    ...parametersIn("path", schema?.params, library),
    ...parametersIn("query", schema?.querystring, library),
    ...named.map((name) => ({ $ref: `#/components/parameters/${name}` })),
  ];
}

function parametersIn(place: "path" | "query", schema: unknown, library: SchemaLibrary): Parameter[] {
  if (!(schema instanceof z.ZodType)) return [];
  const { properties, required } = library.use(schema, "input");
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(isNode(properties) ? properties : {}).map(([name, part]) => {
    const { description, ...rest } = isNode(part) ? part : {};
    const examples = place === "path" && !("examples" in rest) ? { examples: [exampleId] } : {};
    return {
      name,
      in: place,
      required: needed.includes(name),
      ...(typeof description === "string" && { description }),
      schema: { ...rest, ...examples },
    };
  });
}

function describeAnswers(
  route: DeclaredRoute,
  library: SchemaLibrary,
  declared: Record<string, unknown>,
): Record<string, Answer | Reference> {
  const own = Object.entries(declared).map(
    ([status, schema]) => [status, describeAnswer(route, Number(status), schema, library)] as const,
  );
  const common = commonStatuses(route).map((status) => [String(status), commonReference(status)] as const);
  // Keys that look like numbers are in order by themselves.
  return Object.fromEntries([...common, ...own]);
}

/** What can go wrong before a route's own work: it follows from who may call it and what it reads. */
function commonStatuses({ access, method, schema }: DeclaredRoute): readonly number[] {
  const writes = method !== "GET";
  const reads = schema?.params ?? schema?.querystring ?? schema?.body;
  return [
    400,
    ...(access === "public" ? [] : [401]),
    // Also where anybody may call: from another page, or another machine before there is an account.
    403,
    // No address is as long as what some would write in its place.
    ...(schema?.params ? [404] : []),
    ...(writes ? [408, 413, 415] : []),
    ...(reads || writes ? [422] : []),
    429,
    431,
    500,
    503,
    ...(writes ? [507] : []),
  ];
}

function commonReference(status: number): Reference {
  return { $ref: `#/components/responses/${commonAnswerName(status)}` };
}

function describeAnswer(
  route: DeclaredRoute,
  status: number,
  declared: unknown,
  library: SchemaLibrary,
): Answer | Reference {
  if (status >= 400 && commonAnswerName(status) !== undefined && !(declared instanceof z.ZodType))
    return commonReference(status);
  const { description = descriptions[status] ?? "Answer", content } = contentOf(declared, library);
  return { description, headers: headersOf(route, status, content), ...(content && { content }) };
}

const descriptions: Readonly<Record<number, string>> = {
  200: "Done",
  201: "Created",
  202: "Accepted: a job does the work",
  204: "Done; nothing more to say",
  409: "In conflict with what is there",
};

interface AnswerContent {
  readonly description?: string;
  readonly content?: Record<string, MediaType>;
}

function contentOf(declared: unknown, library: SchemaLibrary): AnswerContent {
  if (declared instanceof z.ZodUndefined) return {};
  if (declared instanceof z.ZodType)
    return { content: { [JSON_TYPE]: { schema: library.use(declared, "output") } } };
  if (!isNode(declared) || !isNode(declared.content)) return {};
  const content = Object.entries(declared.content).flatMap(([type, media]) =>
    isNode(media) && media.schema instanceof z.ZodType
      ? [[type, { schema: library.use(media.schema, "output") }] as const]
      : [],
  );
  return {
    ...(typeof declared.description === "string" && { description: declared.description }),
    content: Object.fromEntries(content),
  };
}

function headersOf(
  { method, schema }: DeclaredRoute,
  status: number,
  content: Record<string, MediaType> | undefined,
): Record<string, Reference> {
  const answer = content?.[JSON_TYPE]?.schema;
  const names = [
    ["X-Request-Id", "RequestId", true],
    // What is only started (202) is not there to be changed yet.
    ["ETag", "ETag", status !== 202 && isVersioned(schema?.response, status)],
    ["Link", "Link", answer?.type === "array"],
    ["Location", "Location", status === 202],
    ["Idempotent-Replayed", "IdempotentReplayed", method === "POST" && status < 300],
  ] as const;
  const used = names.filter(([, , applies]) => applies);
  return Object.fromEntries(
    used.map(([name, component]) => [name, { $ref: `#/components/headers/${component}` }]),
  );
}

/** An answer that is one thing with a version carries it as its ETag. */
function isVersioned(responses: unknown, status: number): boolean {
  const schema = isNode(responses) ? responses[String(status)] : undefined;
  return schema instanceof z.ZodObject && "version" in schema.shape && "created_at" in schema.shape;
}
