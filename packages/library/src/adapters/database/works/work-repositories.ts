import type { Queries } from "@souffleur/platform/database";
import type { WorkPorts } from "../../../application/works/ports.ts";
import { episodeRepository } from "./episode-repository.ts";
import { movieRepository } from "./movie-repository.ts";
import { seriesRepository } from "./series-repository.ts";

export function workRepositories(queries: Queries): WorkPorts {
  return {
    movies: movieRepository(queries),
    series: seriesRepository(queries),
    episodes: episodeRepository(queries),
  };
}
