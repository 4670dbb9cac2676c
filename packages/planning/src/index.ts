import type { App } from "@souffleur/platform/http";
import { artistRoutes } from "./adapters/http/artist-routes.ts";
import type { PlanningContext } from "./adapters/http/context.ts";
import { planningRoutes } from "./adapters/http/planning-routes.ts";

export { planningMigrations } from "./adapters/database/migrations.ts";
export type { PlanningContext } from "./adapters/http/context.ts";
export { planningProblems } from "./adapters/http/problems.ts";

/** Mounts the planning assistant on the API. */
export function mountPlanning(app: App, context: PlanningContext): void {
  artistRoutes(app, context);
  planningRoutes(app, context);
}
