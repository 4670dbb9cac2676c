import type { ApiDocument, Parameter } from "@souffleur/platform/openapi";
import fc from "fast-check";
import { brokenValues } from "./broken-values.ts";
import { hostileJson, hostileText } from "./hostile-texts.ts";
import { type Schemas, validValue } from "./openapi-arbitraries.ts";
import type { DescribedOperation } from "./openapi-document.ts";
import { KnownId } from "./request-pool.ts";

/** Stands for a cursor some list gave out. */
export class KnownCursor {
  readonly pick: number;
  constructor(pick: number) {
    this.pick = pick;
  }
}

/** Stands for the ETag the thing at this address had when it was last seen. */
export class KnownEtag {}

type Slot = string | KnownId | KnownCursor | KnownEtag;

/** A request before its stand-ins are filled. */
export interface DraftRequest {
  readonly path: Readonly<Record<string, Slot>>;
  readonly query: readonly (readonly [name: string, value: Slot])[];
  readonly headers: Readonly<Record<string, Slot>>;
  /** JSON to be written, or the bytes themselves. */
  readonly body?: { readonly json: unknown } | { readonly bytes: Buffer };
  /** The one rule it breaks, where it must be refused. */
  readonly breaks?: string;
}

export interface RequestArbitraries {
  readonly valid: fc.Arbitrary<DraftRequest>;
  /** One rule broken: the server must refuse it. */
  readonly nearlyValid: fc.Arbitrary<DraftRequest> | undefined;
  readonly hostile: fc.Arbitrary<DraftRequest>;
}

export function requestArbitraries(
  { operation, path, method }: DescribedOperation,
  document: ApiDocument,
): RequestArbitraries {
  const schemas = document.components.schemas;
  const parameters = (operation.parameters ?? []).map((each) =>
    "in" in each ? each : parameterOf(each.$ref, document),
  );
  const { requestBody } = operation;
  const body = requestBody?.content["application/json"]?.schema;
  const isRequired = requestBody?.required === true;
  const valid: fc.Arbitrary<DraftRequest> = fc
    .record({
      path: slotsOf(parameters, "path", (parameter) => pathSlot(parameter, path)),
      query: slotsOf(parameters, "query", (parameter) => querySlot(parameter, schemas)).map(
        Object.entries<Slot>,
      ),
      headers: headersOf(parameters),
      body:
        body === undefined
          ? fc.constant(undefined)
          : fc.oneof(
              { weight: 3, arbitrary: validValue(body, schemas).map((json) => ({ json })) },
              { weight: isRequired ? 0 : 1, arbitrary: fc.constant(undefined) },
            ),
    })
    .map(({ body, ...request }) => ({ ...request, ...(body && { body }) }));
  const broken = [
    ...(body === undefined ? [] : brokenBodies(valid, body, schemas, isRequired)),
    ...brokenQueries(valid, parameters, schemas),
    ...(method === "GET" ? [] : [unreadableBodies(valid)]),
  ];
  return {
    valid,
    nearlyValid: broken.length === 0 ? undefined : fc.oneof(...broken),
    hostile: hostileRequest(valid, parameters, body !== undefined),
  };
}

function parameterOf(reference: string, document: ApiDocument): Parameter {
  const parameter = document.components.parameters[reference.replace("#/components/parameters/", "")];
  if (parameter === undefined) throw new Error(`The parameter ${reference} is not there.`);
  return parameter;
}

function slotsOf(
  parameters: readonly Parameter[],
  place: Parameter["in"],
  slot: (parameter: Parameter) => fc.Arbitrary<Slot>,
): fc.Arbitrary<Record<string, Slot>> {
  const here = parameters.filter((parameter) => parameter.in === place);
  const requiredKeys = here.filter(({ required }) => required).map(({ name }) => name);
  const slots = Object.fromEntries(here.map((parameter) => [parameter.name, slot(parameter)]));
  return fc.record(slots, { requiredKeys }) as fc.Arbitrary<Record<string, Slot>>;
}

function pathSlot({ name }: Parameter, path: string): fc.Arbitrary<Slot> {
  const before = path.slice(0, path.indexOf(`{${name}}`));
  return fc.oneof(
    { weight: 9, arbitrary: fc.nat().map((pick) => new KnownId(before, pick)) },
    { weight: 1, arbitrary: fc.uuid() },
  );
}

function querySlot({ name, schema }: Parameter, schemas: Schemas): fc.Arbitrary<Slot> {
  if (name === "cursor") return fc.nat().map((pick) => new KnownCursor(pick));
  return validValue(schema, schemas, name).map((value) => (value instanceof KnownId ? value : String(value)));
}

function headersOf(parameters: readonly Parameter[]): fc.Arbitrary<Record<string, Slot>> {
  const known: Readonly<Record<string, fc.Arbitrary<Slot>>> = {
    "If-Match": fc.oneof(
      { weight: 6, arbitrary: fc.constant(new KnownEtag()) },
      { weight: 1, arbitrary: fc.constantFrom('"999999"', '"0"', "*", 'W/"1"', "nonsense") },
    ),
    // Now and then one of few, so that the same comes twice.
    "Idempotency-Key": fc.oneof(
      { weight: 7, arbitrary: fc.uuid() },
      { weight: 1, arbitrary: fc.constantFrom("key-1", "key-2") },
    ),
  };
  const language = fc.constantFrom("fr", "en", "fr-CH, en;q=0.8", "de", "*", "x".repeat(600));
  return slotsOf(parameters, "header", ({ name }) => known[name] ?? fc.constant("text")).chain((headers) =>
    language.map((text) => ({ ...headers, "Accept-Language": text })),
  );
}

function brokenBodies(
  valid: fc.Arbitrary<DraftRequest>,
  body: Parameter["schema"],
  schemas: Schemas,
  isRequired: boolean,
): fc.Arbitrary<DraftRequest>[] {
  const missing = valid.map(({ body: _, ...request }) => ({ ...request, breaks: "the body is missing" }));
  const broken = brokenValues(body, schemas, "body").map((each) =>
    fc
      // Where a body may be left out, null says that it is.
      .tuple(valid, isRequired ? each : each.filter(({ value }) => value !== null))
      .map(([request, { value, rule }]) => ({ ...request, body: { json: value }, breaks: rule })),
  );
  return isRequired ? [...broken, missing] : broken;
}

interface BrokenQuery {
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly rule: string;
}

function brokenQueries(
  valid: fc.Arbitrary<DraftRequest>,
  parameters: readonly Parameter[],
  schemas: Schemas,
): fc.Arbitrary<DraftRequest>[] {
  const here = parameters.filter((parameter) => parameter.in === "query");
  if (here.length === 0) return [];
  const unknown: BrokenQuery = { pairs: [["unknown", "1"]], rule: "a query parameter is unknown" };
  const breaks = [...here.flatMap((parameter) => brokenParameter(parameter, schemas)), fc.constant(unknown)];
  return breaks.map((each) =>
    fc.tuple(valid, each).map(([request, { pairs, rule }]) => {
      const names = new Set(pairs.map(([name]) => name));
      const others = request.query.filter(([name]) => !names.has(name));
      return { ...request, query: [...others, ...pairs], breaks: rule };
    }),
  );
}

/** In an address everything is text: of the rules about types only those of numbers can be broken. */
function brokenParameter({ name, schema }: Parameter, schemas: Schemas): fc.Arbitrary<BrokenQuery>[] {
  // One or several: whatever comes is one of them, or one more.
  if (schema.type === "array" || (Array.isArray(schema.anyOf) && schema.anyOf.some(isList))) return [];
  const isNumber = schema.type === "integer" || schema.type === "number";
  const twice: BrokenQuery = {
    pairs: [
      [name, "1"],
      [name, "2"],
    ],
    rule: `${name} is given twice`,
  };
  const word: BrokenQuery = { pairs: [[name, "some"]], rule: `${name} is no number` };
  const texts = brokenValues(schema, schemas, name)
    .filter((_, index) => index > 0)
    .map((broken) => broken.map(({ value, rule }) => ({ pairs: [[name, String(value)] as const], rule })));
  return [...texts, fc.constant(twice), ...(isNumber ? [fc.constant(word)] : [])];
}

function isList(schema: { readonly type?: unknown }): boolean {
  return schema.type === "array";
}

const UNREADABLE: readonly (readonly [rule: string, body: string | Buffer, type?: string])[] = [
  ["no JSON", "{"],
  ["no JSON", "{'name': 1}"],
  ["two documents", "{} {}"],
  ["a key twice", '{"name": "a", "name": "b"}'],
  ["a key twice, once escaped", '{"name": "a", "n\\u0061me": "b"}'],
  ["__proto__", '{"__proto__": {"isAdmin": true}, "name": "a"}'],
  ["deep nesting", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
  ["broken UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ["broken UTF-8 in a text", Buffer.from('{"name": "\xff", "availabilities": []}', "latin1")],
  ["more than 1 MB", `{"name": "${"x".repeat(1_048_600)}"}`],
  ["a form", "name=a", "application/x-www-form-urlencoded"],
  ["plain text", "{}", "text/plain"],
  ["XML", "<a/>", "application/xml"],
  ["a type that is no type", "{}", "json"],
  ["another charset", "{}", "application/json; charset=utf-16"],
];

function unreadableBodies(valid: fc.Arbitrary<DraftRequest>): fc.Arbitrary<DraftRequest> {
  const broken = fc.constantFrom(...UNREADABLE);
  return fc.tuple(valid, broken).map(([request, [rule, body, type = "application/json"]]) => ({
    ...request,
    headers: { ...request.headers, "Content-Type": type },
    body: { bytes: Buffer.from(body) },
    breaks: rule,
  }));
}

/** Anything anywhere: nothing is known of the answer but that it must be one of those described. */
function hostileRequest(
  valid: fc.Arbitrary<DraftRequest>,
  parameters: readonly Parameter[],
  takesBody: boolean,
): fc.Arbitrary<DraftRequest> {
  const names = (place: Parameter["in"]) =>
    parameters.filter((each) => each.in === place).map(({ name }) => name);
  const texts = (keys: readonly string[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, hostileText])));
  const header = hostileText.filter((text) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text));
  return valid.chain((request) =>
    fc.oneof(
      texts(names("path")).map((path) => ({ ...request, path })),
      fc
        .array(fc.tuple(fc.oneof(fc.constantFrom("unknown", ...names("query")), hostileText), hostileText), {
          maxLength: 4,
        })
        .map((query) => ({ ...request, query })),
      fc
        .tuple(
          fc.constantFrom("If-Match", "Idempotency-Key", "Accept-Language", "X-Request-Id", "Accept"),
          header,
        )
        .map(([name, value]) => ({ ...request, headers: { ...request.headers, [name]: value } })),
      ...(takesBody ? [hostileJson.map((json) => ({ ...request, body: { json } }))] : []),
    ),
  );
}
