import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

type Lines = readonly (readonly (string | number)[])[];

const headers = {
  "title.ratings": ["tconst", "averageRating", "numVotes"],
  "title.basics": [
    ...["tconst", "titleType", "primaryTitle", "originalTitle", "isAdult"],
    ...["startYear", "endYear", "runtimeMinutes", "genres"],
  ],
  "title.akas": [
    ...["titleId", "ordering", "title", "region", "language", "types", "attributes", "isOriginalTitle"],
  ],
  "title.episode": ["tconst", "parentTconst", "seasonNumber", "episodeNumber"],
  "title.crew": ["tconst", "directors", "writers"],
  "title.principals": ["tconst", "ordering", "nconst", "category", "job", "characters"],
  "name.basics": ["nconst", "primaryName", "birthYear", "deathYear", "primaryProfession", "knownForTitles"],
} as const;

export type ImdbName = keyof typeof headers;

/** A few works as the data files have them. */
const works: Readonly<Record<ImdbName, Lines>> = {
  "title.ratings": [
    ["tt0133093", "8.7", 2_100_000],
    ["tt0211915", "8.3", 800_000],
    ["tt4574334", "8.6", 1_400_000],
    ["tt0388629", "9.0", 300_000],
  ],
  "title.basics": [
    ["tt0133093", "movie", "The Matrix", "The Matrix", 0, 1999, "\\N", 136, "Action,Sci-Fi"],
    ["tt0106062", "tvSeries", "Matrix", "Matrix", 0, 1993, "\\N", 60, "Action,Drama,Fantasy"],
    [
      "tt0211915",
      "movie",
      "Amélie",
      "Le Fabuleux Destin d'Amélie Poulain",
      0,
      2001,
      "\\N",
      122,
      "Comedy,Romance",
    ],
    [
      "tt4574334",
      "tvSeries",
      "Stranger Things",
      "Stranger Things",
      0,
      2016,
      2025,
      60,
      "Drama,Fantasy,Horror",
    ],
    ["tt4593118", "tvEpisode", "Chapter One", "Chapter One", 0, 2016, "\\N", 49, "Drama"],
    ["tt6020684", "tvEpisode", "Episode #1.2", "Episode #1.2", 0, 2016, "\\N", 56, "Drama"],
    ["tt0388629", "tvSeries", "One Piece", "One Piece", 0, 1999, "\\N", 24, "Action,Adventure,Animation"],
    [
      "tt0093779",
      "movie",
      "The Princess Bride",
      "The Princess Bride",
      0,
      1987,
      "\\N",
      98,
      "Adventure,Family",
    ],
    ["tt9999999", "videoGame", "The Matrix Online", "The Matrix Online", 0, 2005, "\\N", "\\N", "Action"],
    ["tt10000001", "movie", "L'Odyssée", "L'Odyssée", 0, 2016, "\\N", 122, "Adventure,Biography"],
  ],
  "title.akas": [
    ["tt0133093", 1, "Matrix", "FR", "\\N", "imdbDisplay", "\\N", 0],
    ["tt0133093", 2, "La Matrice", "CA", "fr", "imdbDisplay", "\\N", 0],
    ["tt0133093", 3, "マトリックス", "JP", "ja", "imdbDisplay", "\\N", 0],
    ["tt0133093", 4, "Die Matrix", "DE", "\\N", "imdbDisplay", "\\N", 0],
    ["tt0211915", 1, "Le fabuleux destin d'Amélie Poulain", "FR", "\\N", "imdbDisplay", "\\N", 0],
    ["tt0388629", 1, "One Piece", "JP", "\\N", "imdbDisplay", "\\N", 0],
    ["tt4593118", 1, "Chapitre un", "FR", "fr", "imdbDisplay", "\\N", 0],
    ["tt6020684", 1, "Épisode #1.2", "FR", "fr", "imdbDisplay", "\\N", 0],
    ["tt0093779", 1, "Princess Bride", "FR", "\\N", "imdbDisplay", "\\N", 0],
  ],
  "title.episode": [
    ["tt4593118", "tt4574334", 1, 1],
    ["tt6020684", "tt4574334", 1, 2],
    ["tt6020685", "tt4574334", "\\N", "\\N"],
  ],
  "title.crew": [["tt0133093", "nm0905154,nm0905152", "nm0905152"]],
  "title.principals": [
    ["tt0133093", 1, "nm0000206", "actor", "\\N", '["Neo"]'],
    ["tt0133093", 2, "nm0000401", "actor", "\\N", "\\N"],
    ["tt0133093", 3, "nm0005428", "editor", "\\N", "\\N"],
  ],
  "name.basics": [
    ["nm0000206", "Keanu Reeves", 1964, "\\N", "actor", "tt0133093"],
    ["nm0000401", "Laurence Fishburne", 1961, "\\N", "actor", "tt0133093"],
    ["nm0905152", "Lilly Wachowski", 1967, "\\N", "director", "tt0133093"],
    ["nm0905154", "Lana Wachowski", 1965, "\\N", "director", "tt0133093"],
    ["nm9999999", "Somebody Else", "\\N", "\\N", "actor", "\\N"],
  ],
};

/** The text of one data file, with more lines at its end where some are given. */
export function imdbText(name: ImdbName, more: Lines = []): string {
  return [headers[name], ...works[name], ...more].map((line) => `${line.join("\t")}\n`).join("");
}

/** Writes the data files into a folder, packed as they are downloaded unless told otherwise. */
export function writeImdbFiles(folder: string, { packed = true, more }: WriteOptions = {}): void {
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(works) as ImdbName[]) {
    const text = imdbText(name, more?.[name]);
    writeFileSync(join(folder, `${name}.tsv${packed ? ".gz" : ""}`), packed ? gzipSync(text) : text);
  }
}

interface WriteOptions {
  readonly packed?: boolean;
  readonly more?: Partial<Record<ImdbName, Lines>>;
}
