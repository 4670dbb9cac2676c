import type { App } from "@souffleur/platform/http";
import type { PlanningContext } from "../../context.ts";
import { peopleImportRoutes } from "../people-import/people-import-routes.ts";
import { documentReadRoutes } from "../person-files/document-read-routes.ts";
import { documentRoutes } from "../person-files/document-routes.ts";
import { photoRoutes } from "../person-files/photo-routes.ts";
import { personRoutes } from "./person-routes.ts";
import { skillRoutes } from "./skill-routes.ts";
import { teamRoutes } from "./team-routes.ts";

/** People with their photos and papers, what they can do, and whom they work with. */
export function allPeopleRoutes(app: App, context: PlanningContext): void {
  personRoutes(app, context);
  photoRoutes(app, context);
  documentReadRoutes(app, context);
  documentRoutes(app, context);
  peopleImportRoutes(app, context);
  skillRoutes(app, context);
  teamRoutes(app, context);
}
