import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, redirect } from "@tanstack/react-router";
import { mayEnter, sessionOptions } from "../lib/api/session.ts";
import { ErrorPage } from "./error-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { Root } from "./root.tsx";
import { Shell } from "./shell/shell.tsx";

interface RouterContext {
  readonly client: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

/** Everything inside asks who is there first; strangers are sent to sign in and come back to where they were. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "shell",
  component: Shell,
  errorComponent: ErrorPage,
  beforeLoad: async ({ context, location }) => {
    const session = await context.client.ensureQueryData(sessionOptions);
    if (mayEnter(session)) return;
    throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { back: location.href } });
  },
});
