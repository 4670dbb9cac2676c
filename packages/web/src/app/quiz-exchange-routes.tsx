import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "./shell-route.tsx";

const exchangeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/exchange",
  component: lazyRouteComponent(
    () => import("../features/quiz-exchange/routes/exchange-page.tsx"),
    "ExchangePage",
  ),
});

export const quizExchangeRoutes = [exchangeRoute] as const;
