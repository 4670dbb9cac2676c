import type { App } from "@souffleur/platform/http";

/** The description of the API, as it is committed: the server that answers is the one it was made from. */
export function apiDocsRoutes(app: App): void {
  app.get("/api/openapi.json", {
    config: { access: "signed-in" },
    schema: { hide: true },
    handler: async (_request, reply) => {
      // Late: nobody needs it to start.
      const { default: document } = await import("../../../../api/openapi.json", { with: { type: "json" } });
      return reply.type("application/json; charset=utf-8").send(JSON.stringify(document));
    },
  });
}
