import type { Movie } from "./movie.ts";
import type { Series } from "./series.ts";
import type { WorkFile } from "./work-file.ts";

/** What works can be filtered by. `year` is four digits; `seen` is `seen` or `unseen`; `codec` is the picture's. */
export const facetNames = [
  "kind",
  "genre",
  "year",
  "resolution",
  "codec",
  "audio",
  "language",
  "person",
  "collection",
  "seen",
] as const;
export type FacetName = (typeof facetNames)[number];

export interface Facet {
  readonly name: FacetName;
  readonly value: string;
}

/** The parts of an episode's file that say something of its series. */
type FileFacets = Pick<WorkFile, "resolution" | "videoCodec" | "audioCodec" | "languages">;

/** As many people as anybody looks for; lists of extras are long. */
const MOST_PEOPLE = 60;
const MAX_VALUE = 200;

export function facetsOfMovie(movie: Movie): readonly Facet[] {
  return distinct([
    ["kind", "movie"],
    ...shared(movie),
    ["collection", movie.collection],
    ["seen", movie.isSeen ? "seen" : "unseen"],
    ...(movie.file === undefined ? [] : ofFile(movie.file)),
  ]);
}

/** A series has what any of its episodes has. */
export function facetsOfSeries(
  series: Series,
  files: readonly FileFacets[],
  isSeen: boolean,
): readonly Facet[] {
  return distinct([
    ["kind", "series"],
    ...shared(series),
    ["seen", isSeen ? "seen" : "unseen"],
    ...files.flatMap(ofFile),
  ]);
}

type Given = readonly [FacetName, string | undefined];

function shared({ genres, year, credits }: Movie | Series): readonly Given[] {
  return [
    ...genres.map((genre): Given => ["genre", genre]),
    ["year", year === undefined ? undefined : String(year).padStart(4, "0")],
    ...credits.slice(0, MOST_PEOPLE).map(({ name }): Given => ["person", name]),
  ];
}

function ofFile({ resolution, videoCodec, audioCodec, languages }: FileFacets): readonly Given[] {
  return [
    ["resolution", resolution],
    ["codec", videoCodec],
    ["audio", audioCodec],
    ...languages.map((language): Given => ["language", language]),
  ];
}

function distinct(given: readonly Given[]): readonly Facet[] {
  const seen = new Map<string, Facet>();
  for (const [name, text] of given) {
    const value = text?.slice(0, MAX_VALUE).toWellFormed();
    if (value !== undefined && value !== "") seen.set(`${name}\n${value}`, { name, value });
  }
  return [...seen.values()];
}
