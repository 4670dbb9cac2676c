import type { App } from "@souffleur/platform/http";
import type { PlanningContext } from "../../context.ts";
import { availabilityRequestRoutes } from "./availability-request-routes.ts";
import { messageRoutes } from "./message-routes.ts";
import { messageSettingsRoutes } from "./message-settings-routes.ts";
import { preferenceRoutes } from "./preference-routes.ts";
import { templateRoutes } from "./template-routes.ts";
import { webhookRoutes } from "./webhook-routes.ts";

/** All that is said and asked by message. */
export function messagingRoutes(app: App, context: PlanningContext): void {
  messageRoutes(app, context);
  templateRoutes(app, context);
  preferenceRoutes(app, context);
  messageSettingsRoutes(app, context);
  webhookRoutes(app, context);
  availabilityRequestRoutes(app, context);
}
