/** What a template may speak of. */
const sharedFields = [
  "Title",
  "OriginalTitle",
  "SortTitle",
  "Year",
  "Subdivision",
  "Letter",
  "Language",
  "AudioCodec",
  "VideoCodec",
  "Resolution",
  "Hdr",
  "Source",
  "Edition",
  "TmdbId",
  "ImdbId",
  "TvdbId",
  "PlexId",
  "PlexEdition",
  "JellyfinId",
  "KodiId",
  "ext",
] as const;
export const movieFields = [...sharedFields, "Genre", "Collection"] as const;
export const episodeFields = [
  ...sharedFields,
  "Kind",
  "Season",
  "Episode",
  "SxxExx",
  "EpisodeTitle",
  "Absolute",
] as const;

export type PlaceKind = "movie" | "episode";
export type FieldName = (typeof movieFields)[number] | (typeof episodeFields)[number];
/** What each field says of one file; what it says nothing of is the empty text. */
export type FieldValues = Readonly<Partial<Record<FieldName, string>>>;

export function fieldsOfKind(kind: PlaceKind): readonly FieldName[] {
  return kind === "movie" ? movieFields : episodeFields;
}

/** Ways people write them that mean the same. */
const aliases: Readonly<Record<string, FieldName>> = {
  nn: "Season",
  saison: "Season",
  "séries tv|animation|mangas": "Kind",
  titre: "Title",
  année: "Year",
  langue: "Language",
};

/** `{Episode title}` is `{EpisodeTitle}`: case and spaces say nothing. */
export function fieldNamed(name: string, kind: PlaceKind): FieldName | undefined {
  const key = name.trim().toLowerCase();
  const bare = key.replaceAll(/[\s_-]/g, "");
  const known = fieldsOfKind(kind);
  const named = known.find((field) => field.toLowerCase() === bare) ?? aliases[key];
  return named !== undefined && known.includes(named) ? named : undefined;
}
