import { z } from "zod";
import { count, listIfAny, listOf, text } from "../web/lenient.ts";

/** Ids come as numbers or as texts, searched ones with a word before: `series-81189`. */
const number = z
  .union([z.int(), z.string()])
  .transform((value) => Number(String(value).replace(/^[a-z]+-/, "")))
  .pipe(z.int().positive());

const remoteIds = listIfAny(z.object({ id: z.string(), sourceName: text }));
const words = z.record(z.string(), z.string()).catch({});

export const loginForm = z.object({ data: z.object({ token: z.string().min(1).max(4_000) }) });

export const searchForm = z.object({
  data: listOf(
    z.object({
      tvdb_id: number,
      name: z.string().min(1),
      aliases: listIfAny(z.string()),
      translations: words,
      overviews: words,
      overview: text,
      year: text,
      image_url: text,
      remote_ids: remoteIds,
    }),
  ),
});
export type TvdbHit = z.infer<typeof searchForm>["data"][number];

export const remoteForm = z.object({
  data: listIfAny(z.object({ series: z.object({ id: number }).optional().catch(undefined) })),
});

const translation = z.object({ language: z.string(), name: text, overview: text });

export const seriesForm = z.object({
  data: z.object({
    id: number,
    name: text,
    image: text,
    firstAired: text,
    lastAired: text,
    originalLanguage: text,
    overview: text,
    score: count,
    genres: listIfAny(z.object({ name: z.string() })),
    aliases: listIfAny(z.object({ language: text, name: z.string() })),
    remoteIds,
    characters: listIfAny(z.object({ name: text, personName: text, peopleType: text, sort: count })),
    translations: z
      .object({
        nameTranslations: listIfAny(translation),
        overviewTranslations: listIfAny(translation),
      })
      .catch({ nameTranslations: [], overviewTranslations: [] }),
  }),
});
export type TvdbSeries = z.infer<typeof seriesForm>["data"];

export const episodesForm = z.object({
  data: z.object({
    episodes: listOf(
      z.object({
        seasonNumber: z.int().nonnegative(),
        number: z.int().nonnegative(),
        absoluteNumber: count,
        name: text,
        overview: text,
        aired: text,
        runtime: count,
      }),
    ),
  }),
  links: z.object({ next: text }).catch({ next: undefined }),
});
export type TvdbEpisode = z.infer<typeof episodesForm>["data"]["episodes"][number];
