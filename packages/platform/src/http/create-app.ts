import { isUtf8 } from "node:buffer";
import { randomUUIDv7 } from "node:crypto";
import { type Locale, preferredLocale } from "@souffleur/kernel";
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  fastify,
  LogController,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { serializerCompiler } from "fastify-type-provider-zod";
import type { SqlDialect } from "../database/index.ts";
import { type Authenticate, guardRoutes } from "./access.ts";
import { answerBadAddress, answerUnreadable, rememberExchanges } from "./client-error.ts";
import { answerErrors } from "./error-handler.ts";
import { type ProblemCatalogue, ProblemError } from "./problem.ts";
import { rememberRoutes } from "./routes.ts";
import { securityHeaders } from "./security-headers.ts";
import { type LoadLimits, shedLoad } from "./shed-load.ts";
import { parseStrictJson } from "./strict-json.ts";
import { validatorCompiler } from "./validation.ts";

export interface AppOptions {
  readonly log: FastifyBaseLogger;
  readonly problems: ProblemCatalogue;
  readonly dialect: SqlDialect;
  readonly authenticate: Authenticate;
  /** Addresses of proxies whose forwarded headers are believed. */
  readonly trustedProxies: readonly string[];
  /** Hooks that come before it is known who calls: counting, timing. */
  readonly beforeAccess?: (app: App) => void;
  readonly loadLimits?: LoadLimits;
}

export type App = FastifyInstance<
  import("node:http").Server,
  import("node:http").IncomingMessage,
  import("node:http").ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

declare module "fastify" {
  interface FastifyRequest {
    readonly locale: Locale;
  }
}

const MAX_BODY_BYTES = 1_048_576;
const REQUEST_TIMEOUT_MS = 30_000;
const REQUEST_ID = /^[\w.:-]{1,100}$/;

/** The HTTP server without routes: what every request goes through, in order, is in here. */
export async function createApp(options: AppOptions): Promise<App> {
  const headers = await securityHeaders();
  const app = fastify({
    loggerInstance: options.log,
    // One line for each request, of our own, when it is answered.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    clientErrorHandler: answerUnreadable(options.problems),
    frameworkErrors: answerBadAddress(options.problems, headers),
    return503OnClosing: true,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest("locale", {
    getter(this: FastifyRequest) {
      return this.principal?.locale ?? preferredLocale(this.headers["accept-language"]);
    },
  });
  rememberRoutes(app);
  rememberExchanges(app);
  readOnlyStrictJson(app);
  answerErrors(app, options.problems, options.dialect);
  nameAndLogRequests(app, headers);
  options.beforeAccess?.(app);
  if (options.loadLimits !== undefined) await shedLoad(app, options.loadLimits);
  guardRoutes(app, options.authenticate);
  return app;
}

function requestId(request: { headers: Record<string, string | string[] | undefined> }): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUIDv7();
}

function readOnlyStrictJson(app: App): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/json",
    { parseAs: "buffer" },
    async (request: FastifyRequest, body: Buffer) => {
      if (!isUtf8Type(request.headers["content-type"]))
        throw new ProblemError({ code: "unsupported_media_type" });
      // A decision without a body may still name its type.
      if (body.length === 0) return undefined;
      // Decoding would put a sign of its own in place of each broken one, and that would be stored.
      if (!isUtf8(body)) throw new ProblemError({ code: "malformed_json", reason: "encoding" });
      const parsed = parseStrictJson(body.toString());
      if (!parsed.ok) throw new ProblemError(parsed.failure);
      return parsed.value;
    },
  );
}

function isUtf8Type(contentType = ""): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1];
  return charset === undefined || /^(utf-?8|us-ascii)$/i.test(charset);
}

/** Some programs can show a secret in an address only: whatever is as long as one of ours stays out of the log. */
const SECRET_IN_PATH = /[\w-]{43,}/g;

function loggedPath(url: string): string {
  return (url.split("?", 1)[0] ?? "").replace(SECRET_IN_PATH, "[hidden]");
}

function nameAndLogRequests(app: App, headers: Readonly<Record<string, string>>): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers).header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: loggedPath(request.url),
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
        actor: request.principal?.actor.name,
      },
      "request",
    );
  });
  app.addHook("onSend", async (request, reply) => {
    // Answers of the API are somebody's data: no proxy and no shared browser may keep them.
    if (request.url.startsWith("/api/") && !reply.hasHeader("cache-control"))
      reply.header("cache-control", "no-store");
  });
}
