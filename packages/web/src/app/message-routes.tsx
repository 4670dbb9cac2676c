import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readSearch } from "../lib/search-params.ts";
import { shellRoute } from "./shell-route.tsx";

const messagesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/messages",
  validateSearch: readSearch("state", "kind", "channel", "person", "webhook", "open"),
  component: lazyRouteComponent(
    () => import("../features/messages/routes/messages-page.tsx"),
    "MessagesPage",
  ),
});

const messageTemplatesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/messages/templates",
  validateSearch: readSearch("kind", "locale"),
  component: lazyRouteComponent(
    () => import("../features/messages/routes/message-templates-page.tsx"),
    "MessageTemplatesPage",
  ),
});

const messageSettingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/messages/settings",
  component: lazyRouteComponent(
    () => import("../features/messages/routes/message-settings-page.tsx"),
    "MessageSettingsPage",
  ),
});

export const messageRoutes = [messagesRoute, messageTemplatesRoute, messageSettingsRoute] as const;
