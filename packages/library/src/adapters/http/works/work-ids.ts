import { parseId } from "@souffleur/kernel";
import { ProblemError } from "@souffleur/platform/http";
import type { EpisodeId } from "../../../domain/works/episode.ts";
import type { MovieId } from "../../../domain/works/movie.ts";
import type { SeriesId } from "../../../domain/works/series.ts";

/** No work has an id that is not one. */
export function movieIdOf(text: string): MovieId {
  const id = parseId<"movie">(text);
  if (id === undefined) throw new ProblemError({ code: "movie_not_found", id: text });
  return id;
}

export function seriesIdOf(text: string): SeriesId {
  const id = parseId<"series">(text);
  if (id === undefined) throw new ProblemError({ code: "series_not_found", id: text });
  return id;
}

export function episodeIdOf(text: string): EpisodeId {
  const id = parseId<"episode">(text);
  if (id === undefined) throw new ProblemError({ code: "episode_not_found", id: text });
  return id;
}
