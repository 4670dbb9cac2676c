import type { App } from "../http/index.ts";
import type { Metrics } from "./metrics.ts";

/** `GET /metrics` at the root, where Prometheus looks. The owner's: names and counts tell much about a house. */
export function metricsRoute(app: App, metrics: Metrics): void {
  app.get("/metrics", {
    config: { access: "owner" },
    schema: { hide: true },
    handler: async (_request, reply) => {
      reply.header("cache-control", "no-store").type(metrics.contentType);
      return metrics.text();
    },
  });
}
