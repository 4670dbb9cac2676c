import type { Actor } from "@souffleur/kernel";
import type { Database } from "@souffleur/platform/database";
import {
  type App,
  commonProblems,
  createApp,
  joinCatalogues,
  type ProblemCatalogue,
  type Role,
} from "@souffleur/platform/http";
import { createLog } from "@souffleur/platform/log";

const anna: Actor = { kind: "loopback", name: "Anna" };

/** The HTTP server without the product's routes: who calls is said by the header `x-roles`, nobody without it. */
export function createBareApp(database: Database, ...problems: ProblemCatalogue[]): Promise<App> {
  return createApp({
    log: createLog("silent"),
    problems: joinCatalogues(commonProblems, ...problems),
    dialect: database.dialect,
    authenticate: async ({ headers }) =>
      typeof headers["x-roles"] === "string"
        ? { actor: anna, roles: headers["x-roles"].split(",").filter(Boolean) as Role[] }
        : undefined,
    trustedProxies: [],
  });
}
