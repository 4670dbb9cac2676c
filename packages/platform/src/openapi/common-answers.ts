import {
  type CommonFailure,
  commonProblems,
  exampleId,
  problemDocument,
  problemMediaType,
} from "../http/index.ts";
import type { Answer, Header, JsonSchema, Parameter } from "./document.ts";

const text = { type: "string" };

/** Headers of answers, by the name of their component. */
export const headers: Readonly<Record<string, Header>> = {
  ETag: {
    description: "The version of what is in the body, to be sent back as If-Match.",
    schema: { ...text, examples: ['"1"'] },
  },
  Link: {
    description: 'Where the next page is, as `rel="next"`; missing on the last page.',
    schema: { ...text, examples: ['</api/v1/artists?limit=50&cursor=WyJhIiwiYiJd>; rel="next"'] },
  },
  Location: {
    description: "Where what was created or started is found.",
    schema: { ...text, examples: [`/api/v1/jobs/${exampleId}`] },
  },
  RequestId: {
    description: "Names this request in the server's log; your own X-Request-Id where you sent one.",
    schema: { ...text, examples: [exampleId] },
  },
  RetryAfter: {
    description: "Seconds to wait before trying again.",
    schema: { type: "integer", examples: [5] },
  },
  IdempotentReplayed: {
    description: "`true` where this answer was given before, to a request with the same Idempotency-Key.",
    schema: { ...text, examples: ["true"] },
  },
};

/** Headers of requests, by the name of their component. */
export const parameters: Readonly<Record<string, Parameter>> = {
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description:
      "A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.",
    schema: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      pattern: "^[\\x21-\\x7e]+$",
      examples: [exampleId],
    },
    example: exampleId,
  },
  IfMatch: {
    name: "If-Match",
    in: "header",
    required: false,
    description: "The ETag you saw: where it is no longer the present one, nothing is changed (412).",
    schema: { ...text, examples: ['"1"'] },
    example: '"1"',
  },
  IfMatchRequired: {
    name: "If-Match",
    in: "header",
    required: true,
    description: "The ETag you saw: where it is no longer the present one, nothing is changed (412).",
    schema: { ...text, examples: ['"1"'] },
    example: '"1"',
  },
};

/** Problems any operation can answer with, by status: the name of the component, and one of them as the example. */
const causes: Readonly<Record<number, readonly [name: string, example: CommonFailure]>> = {
  400: ["BadRequest", { code: "malformed_json", reason: "syntax" }],
  401: ["NotSignedIn", { code: "not_signed_in" }],
  403: ["NotAllowed", { code: "not_allowed" }],
  404: ["NotFound", { code: "not_found" }],
  408: ["TooSlow", { code: "request_timeout" }],
  412: ["Stale", { code: "version_stale", current: 3 }],
  413: ["TooLarge", { code: "payload_too_large" }],
  415: ["NotJson", { code: "unsupported_media_type" }],
  422: [
    "InvalidRequest",
    { code: "invalid_request", errors: [{ path: "name", message: "must not be empty" }] },
  ],
  428: ["VersionRequired", { code: "version_required" }],
  429: ["TooManyRequests", { code: "too_many_requests", retryAfterSeconds: 30 }],
  431: ["HeadersTooLarge", { code: "headers_too_large" }],
  500: ["InternalError", { code: "internal_error" }],
  503: ["Unavailable", { code: "unavailable" }],
  507: ["StorageFull", { code: "storage_full" }],
};

export function commonAnswerName(status: number): string | undefined {
  return causes[status]?.[0];
}

export function commonAnswers(problem: JsonSchema): Record<string, Answer> {
  const answers = Object.entries(causes).map(([status, [name, failure]]) => {
    const example = problemDocument(commonProblems, failure, "en", exampleId);
    const headers = {
      "X-Request-Id": { $ref: "#/components/headers/RequestId" },
      ...(mayRetry(Number(status)) && { "Retry-After": { $ref: "#/components/headers/RetryAfter" } }),
    };
    const content = { [problemMediaType]: { schema: problem, example } };
    return [name, { description: example.title, headers, content }] as const;
  });
  return Object.fromEntries(answers);
}

function mayRetry(status: number): boolean {
  return status === 429 || status === 503;
}
