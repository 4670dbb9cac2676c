import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import { type App, missingRoute, ProblemError } from "@souffleur/platform/http";
import { isAppPath } from "./app-paths.ts";

const YEAR_MS = 31_536_000_000;

/**
 * Serves the web interface. Every address of the app gets its page, which then finds its own way; any other gets the
 * same page with 404, so that a mistyped address is told to people and to programs alike.
 */
export async function webRoutes(app: App, root: string): Promise<void> {
  const files = new Set(listFiles(root));
  const patterns = readPatterns(root, files);
  await app.register(fastifyStatic, { root, serve: false, preCompressed: true, cacheControl: false });
  app.route({
    method: "GET",
    url: "/*",
    config: { access: "public" },
    schema: { hide: true },
    handler: async (request, reply) => {
      const path = (request.params as { "*": string })["*"];
      // An unknown address of the API is for a program to understand.
      if (path === "api" || path.startsWith("api/")) throw new ProblemError(missingRoute(request));
      // Only names we have listed ourselves: no text from outside becomes a path.
      if (files.has(path) && !path.endsWith(".html")) {
        // Names of built assets hold their content's hash, so they never change.
        const immutable = path.startsWith("assets/");
        reply.header(
          "cache-control",
          immutable ? `public, max-age=${YEAR_MS / 1000}, immutable` : "no-cache",
        );
        return reply.sendFile(path);
      }
      reply.header("cache-control", "no-cache");
      // `/link` has a page of its own; all others find their way in the one of the app.
      if (files.has(`${path}.html`) && path !== "index") return reply.sendFile(`${path}.html`);
      return reply.code(isAppPath(`/${path}`, patterns) ? 200 : 404).sendFile("index.html");
    },
  });
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/** The build says which addresses the app knows. */
function readPatterns(root: string, files: ReadonlySet<string>): readonly string[] {
  if (!files.has("routes.json")) return ["/"];
  return JSON.parse(readFileSync(join(root, "routes.json"), "utf8")) as string[];
}
