import type { App } from "@souffleur/platform/http";
import { z } from "zod";
import type { LibraryStatistics, WorkTotals } from "../../../application/works/statistics-ports.ts";
import type { LibraryContext } from "../../context.ts";
import { statisticsReader } from "../../database/works/statistics-reader.ts";

const count = z.int().min(0);
const totals = z.object({
  works: count,
  on_disk: count,
  seen: count,
  seconds: z.number().meta({ description: "Of those that are on a disk." }),
  bytes: z.number(),
});
const bars = z.array(z.object({ value: z.string(), works: count }));
const exampleTotals = { works: 1200, on_disk: 1180, seen: 430, seconds: 8_640_000, bytes: 9_000_000_000_000 };

const statisticsOutput = z
  .object({
    movies: totals,
    series: count,
    episodes: totals,
    files: z.object({
      found: count,
      read: count,
      unreadable: count,
      missing: count,
      undecided: count.meta({ description: "Neither a film nor an episode yet." }),
      bytes: z.number(),
    }),
    resolutions: bars,
    codecs: bars,
    audio: bars,
    languages: bars,
    genres: bars,
    decades: bars,
    lacking: z.object({ poster: count, overview: count, external_id: count, rating: count }).meta({
      description: "What films lack.",
    }),
  })
  .meta({
    id: "LibraryStatistics",
    examples: [
      {
        movies: exampleTotals,
        series: 80,
        episodes: exampleTotals,
        files: { found: 0, read: 2300, unreadable: 2, missing: 1, undecided: 12, bytes: 9_000_000_000_000 },
        resolutions: [{ value: "1080p", works: 900 }],
        codecs: [{ value: "x265", works: 700 }],
        audio: [{ value: "eac3", works: 500 }],
        languages: [{ value: "fr", works: 800 }],
        genres: [{ value: "Drame", works: 300 }],
        decades: [{ value: "1990", works: 210 }],
        lacking: { poster: 3, overview: 12, external_id: 1, rating: 20 },
      },
    ],
  });

/** The collection in figures. */
export function statisticsRoute(app: App, { database }: LibraryContext): void {
  const reader = statisticsReader(database);
  app.route({
    method: "GET",
    url: "/library/statistics",
    config: { access: "library:read" },
    schema: {
      tags: ["Library"],
      operationId: "getLibraryStatistics",
      summary: "The collection in figures: how much, how long, how large, of what quality",
      response: { 200: statisticsOutput },
    },
    handler: async () => present(await reader.read()),
  });
}

function present(found: LibraryStatistics): z.input<typeof statisticsOutput> {
  const of = (facet: string) =>
    found.facets.filter((each) => each.facet === facet).map(({ value, works }) => ({ value, works }));
  const { undecided, bytes, states } = found.files;
  return {
    movies: presentTotals(found.movies),
    series: found.series,
    episodes: presentTotals(found.episodes),
    files: { ...states, undecided, bytes },
    resolutions: of("resolution"),
    codecs: of("codec"),
    audio: of("audio"),
    languages: of("language"),
    genres: of("genre"),
    decades: decadesOf(of("year")),
    lacking: {
      poster: found.lacking.poster,
      overview: found.lacking.overview,
      external_id: found.lacking.externalId,
      rating: found.lacking.rating,
    },
  };
}

function presentTotals({ works, onDisk, seen, seconds, bytes }: WorkTotals): z.input<typeof totals> {
  return { works, on_disk: onDisk, seen, seconds, bytes };
}

/** The oldest first. */
function decadesOf(years: readonly { readonly value: string; readonly works: number }[]) {
  const decades = new Map<string, number>();
  for (const { value, works } of years) {
    const decade = `${value.slice(0, 3)}0`;
    decades.set(decade, (decades.get(decade) ?? 0) + works);
  }
  return [...decades].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, works]) => ({ value, works }));
}
