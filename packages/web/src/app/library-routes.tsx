import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readSearch } from "../lib/search-params.ts";
import { shellRoute } from "./shell-route.tsx";

const libraryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library",
  validateSearch: readSearch(
    ...(["q", "kind", "sort", "genre", "years", "resolution", "codec"] as const),
    ...(["language", "person", "collection", "seen", "from"] as const),
  ),
  component: lazyRouteComponent(() => import("../features/library/routes/library-page.tsx"), "LibraryPage"),
});

const movieRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library/movies/$movieId",
  component: lazyRouteComponent(() => import("../features/library/routes/movie-page.tsx"), "MoviePage"),
});

const seriesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library/series/$seriesId",
  component: lazyRouteComponent(() => import("../features/library/routes/series-page.tsx"), "SeriesPage"),
});

const statisticsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library/statistics",
  component: lazyRouteComponent(
    () => import("../features/library/routes/statistics-page.tsx"),
    "StatisticsPage",
  ),
});

export const libraryRoutes = [libraryRoute, movieRoute, seriesRoute, statisticsRoute] as const;
