import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfig } from "@souffleur/platform/config";
import { type App, describeProblems } from "@souffleur/platform/http";
import { createLog } from "@souffleur/platform/log";
import { describeApi } from "@souffleur/platform/openapi";
import { createServer, problemCatalogue, version } from "@souffleur/server";
import { clientTypes } from "../codegen/client-types.ts";
import { apiMarkdown } from "./api-markdown.ts";
import { errorsMarkdown } from "./errors-markdown.ts";

/** What is made from the code: the text of each file, by its path. */
export type GeneratedFiles = ReadonlyMap<string, string>;

export async function generateFiles(): Promise<GeneratedFiles> {
  return withApp(async (app) => {
    const document = describeApi(app.declaredRoutes, version);
    const openapi = `${JSON.stringify(document, null, 2)}\n`;
    const problems = describeProblems(problemCatalogue);
    return new Map([
      ["api/openapi.json", openapi],
      ["docs/api.md", apiMarkdown(document)],
      ["docs/errors.md", errorsMarkdown(problems, "en")],
      ["docs/errors.fr.md", errorsMarkdown(problems, "fr")],
      ["packages/client/src/generated/schema.d.ts", await clientTypes(openapi)],
    ]);
  });
}

/** The real server, never listening: what it would answer is what is described. */
async function withApp<Value>(use: (app: App) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "souffleur-generate-"));
  const flags = {
    SOUFFLEUR_DATABASE_URL: "sqlite::memory:",
    SOUFFLEUR_DATA_DIR: folder,
    SOUFFLEUR_TIME_ZONE: "Europe/Paris",
  };
  const server = await createServer({
    config: loadConfig({ environment: {}, flags }),
    log: createLog("silent"),
  });
  try {
    await server.app.ready();
    return await use(server.app);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
