import type { FastifyInstance, FastifySchema } from "fastify";
import type { Access } from "./access.ts";

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
