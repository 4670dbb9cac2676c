import {
  exampleId,
  idOutput,
  instantOutput,
  lineInput,
  localDateInput,
  localDateOutput,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import { facetNames } from "../../../domain/works/facets.ts";
import { seriesKinds } from "../../../domain/works/series.ts";
import { fileOutput } from "../files/file-schemas.ts";

const at = "2026-11-21T09:30:00.000Z";
const count = z.int().min(0);
const MAX_TITLE = 500;
const MAX_PLOT = 10_000;
const MAX_GENRES = 30;

const workFields = {
  id: idOutput,
  title: z.string(),
  original_title: z.string().optional(),
  year: z.int().optional(),
  genres: z.array(z.string()),
  poster_path: z.string().optional().meta({ description: "Where its source keeps the poster." }),
  rating: z.number().optional().meta({ description: "Out of ten, as others rate it." }),
  own_rating: z.number().optional(),
  is_seen: z.boolean(),
  version: z.int(),
};
const seriesKind = z.enum(seriesKinds);

const exampleWork = {
  id: exampleId,
  title: "Le Fabuleux Destin d'Amélie Poulain",
  year: 2001,
  genres: ["Comédie", "Romance"],
  rating: 7.9,
  is_seen: false,
  version: 1,
};
const exampleMovie = {
  ...exampleWork,
  kind: "movie" as const,
  languages: ["fr"],
  has_file: true,
  added_at: at,
};

const summary = { ...workFields, added_at: instantOutput };
const movieSummary = z.object({
  kind: z.literal("movie"),
  ...summary,
  duration_seconds: z.number().optional(),
  resolution: z.string().optional(),
  video_codec: z.string().optional(),
  languages: z.array(z.string()),
  has_file: z.boolean(),
});
const seriesSummary = z.object({
  kind: z.literal("series"),
  ...summary,
  series_kind: seriesKind,
  episodes: count,
  episodes_on_disk: count,
  episodes_seen: count,
});

export const workSummary = z
  .discriminatedUnion("kind", [movieSummary, seriesSummary])
  .meta({ id: "WorkSummary", examples: [exampleMovie] });

export const workPage = z
  .object({ items: z.array(workSummary), next_cursor: z.string().optional() })
  .meta({ id: "WorkPage", examples: [{ items: [exampleMovie] }] });

export const facetCounts = z
  .object({ items: z.array(z.object({ facet: z.enum(facetNames), value: z.string(), works: count })) })
  .meta({ id: "WorkFacets", examples: [{ items: [{ facet: "genre", value: "Comédie", works: 412 }] }] });

const credit = z.object({
  name: z.string(),
  role: z.enum(["director", "writer", "actor", "composer"]),
  character: z.string().optional(),
});

const detailFields = {
  ...workFields,
  overview: z.string().optional(),
  votes: count.optional(),
  credits: z.array(credit),
  tmdb_id: z.int().optional(),
  imdb_id: z.string().optional(),
  created_at: instantOutput,
  updated_at: instantOutput,
};

export const movieOutput = z
  .object({
    ...detailFields,
    duration_seconds: z.number().optional(),
    collection: z.string().optional(),
    main_file_id: idOutput.optional(),
    files: z.array(fileOutput),
  })
  .meta({
    id: "Movie",
    examples: [{ ...exampleWork, credits: [], files: [], created_at: at, updated_at: at }],
  });

export const episodeOutput = z
  .object({
    id: idOutput,
    season_number: count.meta({ description: "0: specials." }),
    episode_number: count,
    last_episode_number: count.optional(),
    title: z.string().optional(),
    aired_on: localDateOutput.optional(),
    duration_seconds: z.number().optional(),
    overview: z.string().optional(),
    is_seen: z.boolean(),
    is_missing: z.boolean().meta({ description: "It was aired, and there is no file of it." }),
    file: z
      .object({
        id: idOutput,
        resolution: z.string().optional(),
        video_codec: z.string().optional(),
        audio_codec: z.string().optional(),
        languages: z.array(z.string()),
        size_bytes: count,
      })
      .optional(),
    version: z.int(),
  })
  .meta({
    id: "Episode",
    examples: [
      {
        id: exampleId,
        season_number: 1,
        episode_number: 2,
        title: "La Taupe",
        is_seen: false,
        is_missing: true,
        version: 1,
      },
    ],
  });

export const seriesOutput = z
  .object({
    ...detailFields,
    kind: seriesKind,
    tvdb_id: z.int().optional(),
    first_aired_on: localDateOutput.optional(),
    last_aired_on: localDateOutput.optional(),
    seasons: z.array(
      z.object({ number: count, missing: count, seen: count, episodes: z.array(episodeOutput) }),
    ),
  })
  .meta({
    id: "Series",
    examples: [{ ...exampleWork, kind: "tv", credits: [], seasons: [], created_at: at, updated_at: at }],
  });

const title = lineInput(MAX_TITLE);
const year = z.int().min(1800).max(2200);
const ownRating = z.number().min(0).max(10);
const genres = z.array(lineInput(100)).max(MAX_GENRES);
const overview = textInput(MAX_PLOT);
const nothing = "What is left out stays, and `null` takes away.";

export const movieChange = z
  .strictObject({
    title: title.optional(),
    original_title: title.nullish(),
    year: year.nullish(),
    genres: genres.optional(),
    overview: overview.nullish(),
    collection: lineInput(MAX_TITLE).nullish(),
    is_seen: z.boolean().optional(),
    own_rating: ownRating.nullish(),
  })
  .meta({ id: "MovieChange", description: nothing, examples: [{ is_seen: true, own_rating: 8.5 }] });

export const seriesChange = z
  .strictObject({
    kind: seriesKind.optional(),
    title: title.optional(),
    original_title: title.nullish(),
    year: year.nullish(),
    genres: genres.optional(),
    overview: overview.nullish(),
    own_rating: ownRating.nullish(),
  })
  .meta({ id: "SeriesChange", description: nothing, examples: [{ kind: "animation" }] });

export const episodeChange = z
  .strictObject({
    title: title.nullish(),
    aired_on: localDateInput.nullish(),
    overview: overview.nullish(),
    is_seen: z.boolean().optional(),
  })
  .meta({ id: "EpisodeChange", description: nothing, examples: [{ is_seen: true }] });

export const seenInput = z
  .strictObject({
    is_seen: z.boolean(),
    season_number: count.max(10_000).optional().meta({ description: "None: every season." }),
  })
  .meta({ id: "EpisodesSeen", examples: [{ is_seen: true, season_number: 1 }] });
