import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { SqlDialect } from "../database/index.ts";
import type { CommonFailure } from "./common-problems.ts";
import {
  type Failure,
  type ProblemCatalogue,
  ProblemError,
  problemDocument,
  problemMediaType,
} from "./problem.ts";
import { missingRoute } from "./routes.ts";
import { asFailure, InvalidInputError } from "./validation.ts";

/** Fastify's own errors, in our words. */
const frameworkFailures: Readonly<Record<string, CommonFailure>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: "payload_too_large" },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: "unsupported_media_type" },
};

/** Every error leaves as a problem document; what we did not expect leaves without its message. */
export function answerErrors(app: FastifyInstance, catalogue: ProblemCatalogue, dialect: SqlDialect): void {
  app.setErrorHandler((error: FastifyError | Error, request, reply) => {
    const failure = failureOf(error, request, dialect);
    if (failure.code === "internal_error") request.log.error({ err: error }, "unexpected error");
    sendProblem(catalogue, failure, request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    sendProblem(catalogue, missingRoute(request), request, reply);
  });
}

export function sendProblem(
  catalogue: ProblemCatalogue,
  failure: Failure,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem = problemDocument(catalogue, failure, request.locale, request.id);
  const retryAfter = retryAfterSeconds(failure);
  if (retryAfter !== undefined) reply.header("retry-after", retryAfter);
  if ("allowed" in failure) reply.header("allow", String(failure.allowed));
  if (problem.status === 401) reply.header("www-authenticate", 'Bearer realm="Souffleur"');
  reply.code(problem.status).type(problemMediaType).send(JSON.stringify(problem));
}

function failureOf(error: FastifyError | Error, request: FastifyRequest, dialect: SqlDialect): Failure {
  if (error instanceof ProblemError) return error.failure;
  if (error instanceof InvalidInputError) return asFailure(error, request.locale);
  if (dialect.isStorageFull(error)) return { code: "storage_full" };
  if (dialect.isUnavailable(error)) {
    request.log.warn({ err: error }, "the database is not available");
    return { code: "unavailable" };
  }
  const known = "code" in error ? frameworkFailures[error.code] : undefined;
  if (known !== undefined) return known;
  const status = "statusCode" in error ? (error.statusCode ?? 500) : 500;
  return { code: status >= 400 && status < 500 ? "bad_request" : "internal_error" };
}

function retryAfterSeconds(failure: Failure): number | undefined {
  if (failure.code === "unavailable") return 5;
  return "retryAfterSeconds" in failure ? Number(failure.retryAfterSeconds) : undefined;
}
