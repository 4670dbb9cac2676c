import { type Locale, locales } from "@souffleur/kernel";
import { type App, describeProblems, type ProblemCatalogue, type Request } from "@souffleur/platform/http";
import type { ApiDocument } from "@souffleur/platform/openapi";
import { z } from "zod";
import { errorsPage } from "./errors-page.ts";
import { filterPage } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { referencePage } from "./reference-page.ts";

/** The description of the API, for programs as it is committed, and for people as pages made of it. */
export function apiDocsRoutes(app: App, catalogue: ProblemCatalogue): void {
  const config = { access: "signed-in" } as const;
  const schema = { hide: true, querystring: z.object({ lang: z.enum(locales).optional() }) };
  const hidden = { hide: true };

  app.get("/api/openapi.json", { config, schema: hidden }, async (_request, reply) =>
    reply.type("application/json; charset=utf-8").send(JSON.stringify(await readDescription())),
  );
  app.get("/api/docs", { config, schema }, async (request, reply) =>
    reply.type(HTML).send(referencePage(await readDescription(), languageOf(request, request.query.lang))),
  );
  app.get("/api/docs/errors", { config, schema }, async (request, reply) =>
    reply.type(HTML).send(errorsPage(describeProblems(catalogue), languageOf(request, request.query.lang))),
  );
  app.get("/api/docs/page.css", { config, schema: hidden }, async (_request, reply) =>
    reply.type("text/css; charset=utf-8").send(pageStyle),
  );
  // As it stands in the sources, without its types: it needs no other build.
  app.get("/api/docs/page.js", { config, schema: hidden }, async (_request, reply) =>
    reply.type("text/javascript; charset=utf-8").send(`(${filterPage.toString()})();`),
  );
}

const HTML = "text/html; charset=utf-8";

/** Late: nobody needs it to start. */
async function readDescription(): Promise<ApiDocument> {
  const { default: document } = await import("../../../../api/openapi.json", { with: { type: "json" } });
  return document as unknown as ApiDocument;
}

function languageOf(request: Request, asked: Locale | undefined): Locale {
  return asked ?? request.locale;
}
