import { z } from "zod";
import { count, listIfAny, listOf, text } from "../web/lenient.ts";

const id = z.int().positive();

/** A hit of a search: films have `title`, series have `name`. */
export const hitForm = z.object({
  id,
  title: text,
  name: text,
  original_title: text,
  original_name: text,
  original_language: text,
  release_date: text,
  first_air_date: text,
  overview: text,
  poster_path: text,
  vote_count: count,
});
export type TmdbHit = z.infer<typeof hitForm>;

export const pageForm = z.object({
  page: z.int(),
  total_pages: z.int().catch(1),
  results: listOf(hitForm),
});

export const findForm = z.object({ movie_results: listIfAny(hitForm), tv_results: listIfAny(hitForm) });

const credits = z
  .object({
    cast: listIfAny(z.object({ name: z.string(), character: text, order: count })),
    crew: listIfAny(z.object({ name: z.string(), job: text })),
  })
  .catch({ cast: [], crew: [] });

const titles = listIfAny(z.object({ title: z.string(), iso_3166_1: text }));

const translations = z
  .object({
    translations: listIfAny(
      z.object({
        iso_639_1: z.string(),
        data: z.object({ title: text, name: text, overview: text }),
      }),
    ),
  })
  .catch({ translations: [] });

/** A film or a series with everything we append. */
export const workForm = hitForm.extend({
  vote_average: count,
  runtime: count,
  last_air_date: text,
  genres: listIfAny(z.object({ id: z.int(), name: z.string() })),
  belongs_to_collection: z.object({ name: z.string() }).optional().catch(undefined),
  created_by: listIfAny(z.object({ name: z.string() })),
  seasons: listIfAny(z.object({ season_number: z.int().nonnegative() })),
  external_ids: z.object({ imdb_id: text, tvdb_id: count }).catch({ imdb_id: undefined, tvdb_id: undefined }),
  alternative_titles: z.object({ titles, results: titles }).catch({ titles: [], results: [] }),
  translations,
  credits,
});
export type TmdbWork = z.infer<typeof workForm>;

export const seasonForm = z.object({
  episodes: listOf(
    z.object({
      season_number: z.int().nonnegative(),
      episode_number: z.int().nonnegative(),
      name: text,
      overview: text,
      air_date: text,
      runtime: count,
    }),
  ),
});
export type TmdbEpisode = z.infer<typeof seasonForm>["episodes"][number];
