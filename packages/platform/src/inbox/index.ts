export { countWaiting } from "./inbox.ts";
export { inboxRoutes } from "./inbox-routes.ts";
