import type { InstantText } from "@souffleur/kernel";
import type { Episode } from "../../packages/library/src/domain/works/episode.ts";
import type { Movie } from "../../packages/library/src/domain/works/movie.ts";
import type { Series } from "../../packages/library/src/domain/works/series.ts";
import type { WorkFile } from "../../packages/library/src/domain/works/work-file.ts";
import { day, newId } from "./planning.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;

export function aWorkFile(over: Partial<WorkFile> = {}): WorkFile {
  return {
    fileId: newId<"video-file">(),
    path: "/films/Amélie – 2001 🎬.mkv",
    hash: "8e245d9679d31e12",
    videoCodec: "x265",
    audioCodec: "eac3",
    resolution: "1080p",
    languages: ["fr", "en"],
    sizeBytes: 4_700_000_001,
    ...over,
  };
}

/** A film of which everything is known. */
export function aMovie(over: Partial<Movie> = {}): Movie {
  return {
    id: newId<"movie">(),
    tmdbId: 194,
    imdbId: "tt0211915",
    title: "Le Fabuleux Destin d'Amélie Poulain",
    originalTitle: "Le Fabuleux Destin d'Amélie Poulain",
    year: 2001,
    genres: ["Comédie", "Romance"],
    durationSeconds: 7_320,
    overview: "Amélie, serveuse à Montmartre, décide de réparer la vie des autres.",
    posterPath: "/amelie.jpg",
    rating: 7.9,
    votes: 11_500,
    ownRating: 9.5,
    credits: [
      { name: "Jean-Pierre Jeunet", role: "director" },
      { name: "Audrey Tautou", role: "actor", character: "Amélie Poulain" },
    ],
    collection: "Jeunet",
    isSeen: true,
    file: aWorkFile(),
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}

/** A film of which nothing is known but its title. */
export function aBareMovie(over: Partial<Movie> = {}): Movie {
  return {
    id: newId<"movie">(),
    title: "Inconnu",
    genres: [],
    credits: [],
    isSeen: false,
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}

export function aSeries(over: Partial<Series> = {}): Series {
  return {
    id: newId<"series">(),
    tvdbId: 305_288,
    tmdbId: 66_732,
    imdbId: "tt4574334",
    kind: "tv",
    title: "Le Bureau des légendes",
    originalTitle: "Le Bureau des légendes",
    year: 2015,
    genres: ["Drame", "Thriller"],
    overview: "Un agent de la DGSE rentre après six ans sous couverture.",
    posterPath: "/bureau.jpg",
    rating: 8.6,
    votes: 900,
    ownRating: 9,
    credits: [{ name: "Mathieu Kassovitz", role: "actor", character: "Malotru" }],
    firstAiredOn: day("2015-04-27"),
    lastAiredOn: day("2020-05-04"),
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}

export function anEpisode(over: Partial<Episode> = {}): Episode {
  return {
    id: newId<"episode">(),
    seriesId: newId<"series">(),
    seasonNumber: 1,
    episodeNumber: 1,
    lastEpisodeNumber: 2,
    absoluteNumber: 1,
    title: "Épisode 1",
    airedOn: day("2015-04-27"),
    durationSeconds: 3_120,
    overview: "Retour à Paris.",
    isSeen: false,
    file: aWorkFile({ path: "/séries/bureau/S01E01.mkv" }),
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}
