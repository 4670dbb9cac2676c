import type { FastifyInstance, FastifyRequest, FastifySchema } from "fastify";
import type { Access } from "./access.ts";
import type { CommonFailure } from "./common-problems.ts";

/** A route as it was declared: what the API's description is made of. */
export interface DeclaredRoute {
  readonly method: string;
  /** `/api/v1/artists/:id` */
  readonly url: string;
  readonly access: Access;
  readonly schema: FastifySchema | undefined;
}

declare module "fastify" {
  interface FastifyInstance {
    /** Every route declared so far, those of HEAD left out where they follow from a GET. */
    readonly declaredRoutes: readonly DeclaredRoute[];
  }
}

/** Must be called before the first route is declared. */
export function rememberRoutes(app: FastifyInstance): void {
  const routes: DeclaredRoute[] = [];
  app.decorate("declaredRoutes", routes);
  app.addHook("onRoute", ({ method, url, config, schema }) => {
    for (const each of [method].flat()) {
      if (each === "HEAD") continue;
      routes.push({ method: each, url, access: config?.access ?? "owner", schema });
    }
  });
}

/** Why no route answers a request: none is at its address, or those that are answer other methods. */
export function missingRoute(request: FastifyRequest): CommonFailure {
  const path = request.url.split("?", 1)[0] ?? "";
  const allowed = request.server.declaredRoutes
    .filter(({ url }) => !url.includes("*") && patternOf(url).test(path))
    .flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  if (allowed.length === 0 || allowed.includes(request.method)) return { code: "not_found" };
  return { code: "method_not_allowed", method: request.method, allowed };
}

const patterns = new Map<string, RegExp>();

function patternOf(url: string): RegExp {
  const pattern =
    patterns.get(url) ?? new RegExp(`^${url.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+")}$`);
  patterns.set(url, pattern);
  return pattern;
}
