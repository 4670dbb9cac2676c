import type { App } from "@souffleur/platform/http";
import { z } from "zod";
import { type HealthCheck, runChecks } from "./health-checks.ts";
import { version } from "./version.ts";

const health = z
  .object({ status: z.literal("ok"), service: z.string(), environment: z.string(), version: z.string() })
  .meta({
    id: "Health",
    examples: [{ status: "ok", service: "souffleur", environment: "production", version }],
  });

const readiness = z
  .object({
    status: z.enum(["ok", "unavailable"]),
    checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string().optional() })),
  })
  .meta({ id: "Readiness" });

const tags = ["Health"];

export function healthRoutes(app: App, checks: readonly HealthCheck[]): void {
  const environment = process.env.NODE_ENV ?? "production";

  app.get("/health", {
    config: { access: "public", anonymous: true },
    schema: {
      tags,
      operationId: "getHealth",
      summary: "That the server answers, and which it is",
      response: { 200: health },
    },
    handler: async () => ({ status: "ok" as const, service: "souffleur", environment, version }),
  });

  app.get("/health/live", {
    config: { access: "public", anonymous: true },
    schema: {
      tags,
      operationId: "getLiveness",
      summary: "That the process is alive",
      response: { 200: z.object({ status: z.literal("ok") }) },
    },
    handler: async () => ({ status: "ok" as const }),
  });

  app.get("/health/ready", {
    config: { access: "public" },
    schema: {
      tags,
      operationId: "getReadiness",
      summary: "Whether the server can do its work, and why not",
      response: { 200: readiness, 503: readiness },
    },
    handler: async (request, reply) => {
      const results = await runChecks(checks, request.locale);
      const ready = results.every((result) => result.ok);
      reply.code(ready ? 200 : 503);
      return { status: ready ? ("ok" as const) : ("unavailable" as const), checks: [...results] };
    },
  });
}
