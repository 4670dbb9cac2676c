import type { App } from "@souffleur/platform/http";
import type { LibraryContext } from "../../context.ts";
import { episodeRoutes } from "./episode-routes.ts";
import { forgetFileRoute } from "./forget-file-route.ts";
import { listRoutes } from "./list-routes.ts";
import { movieRoutes } from "./movie-routes.ts";
import { playlistRoutes } from "./playlist-routes.ts";
import { seriesRoutes } from "./series-routes.ts";
import { statisticsRoute } from "./statistics-route.ts";
import { streamRoute } from "./stream-route.ts";

/** Films, series and episodes: looking at them, saying something of them, throwing them away. */
export function workRoutes(app: App, context: LibraryContext): void {
  listRoutes(app, context);
  movieRoutes(app, context);
  seriesRoutes(app, context);
  episodeRoutes(app, context);
  statisticsRoute(app, context);
  playlistRoutes(app, context);
  streamRoute(app, context);
  forgetFileRoute(app, context);
}
