import type { App } from "../../http/index.ts";
import type { Accounts } from "../accounts.ts";
import { keyRoutes } from "./key-routes.ts";
import { linkRoutes } from "./link-routes.ts";
import { meRoutes } from "./me-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import { setupRoutes } from "./setup-routes.ts";
import { userRoutes } from "./user-routes.ts";

/** Mounts set-up, sessions, users, keys and links on the API. */
export function mountAccounts(app: App, accounts: Accounts): void {
  setupRoutes(app, accounts);
  sessionRoutes(app, accounts);
  meRoutes(app, accounts);
  userRoutes(app, accounts);
  keyRoutes(app, accounts);
  linkRoutes(app, accounts);
}
