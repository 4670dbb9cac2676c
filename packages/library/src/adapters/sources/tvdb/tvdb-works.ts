import { type Locale, parseLocalDate } from "@souffleur/kernel";
import { frenchGenres } from "../../../domain/sources/genres.ts";
import type { FoundWork } from "../../../domain/sources/source.ts";
import type { EpisodeDetails, SeriesDetails } from "../../../domain/sources/work-details.ts";
import type { Credit } from "../../../domain/works/work-file.ts";
import { known, said, yearOf } from "../web/lenient.ts";
import type { TvdbEpisode, TvdbHit, TvdbSeries } from "./tvdb-forms.ts";

const MOST_OTHER_TITLES = 30;
const MOST_ACTORS = 12;

/** TVDB names languages by three letters. */
export const tvdbLanguages: Readonly<Record<Locale, string>> = { fr: "fra", en: "eng" };

type RemoteIds = TvdbHit["remote_ids"];

function idsOf(id: number, remote: RemoteIds) {
  const imdbId = remote.find((one) => /^tt\d+$/.test(one.id))?.id;
  const tmdb = remote.find(({ sourceName = "" }) => /TheMovieDB/i.test(sourceName))?.id;
  return {
    tvdbId: id,
    ...known({ imdbId, tmdbId: tmdb !== undefined && /^\d{1,10}$/.test(tmdb) ? Number(tmdb) : undefined }),
  };
}

const refOf = (id: number) => ({ source: "tvdb", id: String(id) }) as const;

/** Where the picture is, without its machine: of another machine than TVDB's own it is none. */
function posterOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const path = address.startsWith("/") ? address : URL.parse(address)?.pathname;
  return path === undefined || path === "/" ? undefined : `tvdb:${path}`;
}

export function foundOf(hit: TvdbHit, locale: Locale): FoundWork {
  const wanted = said(hit.translations[tvdbLanguages[locale]]);
  const title = wanted ?? hit.name;
  const names = [hit.name, ...Object.values(hit.translations), ...hit.aliases];
  return {
    ref: refOf(hit.tvdb_id),
    kind: "series",
    ...idsOf(hit.tvdb_id, hit.remote_ids),
    title,
    originalTitle: hit.name,
    otherTitles: [...new Set(names)]
      .filter((name) => name !== title && name !== hit.name)
      .slice(0, MOST_OTHER_TITLES),
    people: [],
    popularity: 0,
    ...known({
      year: yearOf(hit.year),
      overview: said(hit.overviews[tvdbLanguages[locale]]) ?? said(hit.overviews.eng) ?? said(hit.overview),
      posterPath: posterOf(hit.image_url),
    }),
  };
}

function textIn(
  translations: readonly { readonly language: string; readonly name?: string | undefined }[],
  locale: Locale,
): string | undefined {
  return said(translations.find(({ language }) => language === tvdbLanguages[locale])?.name);
}

function overviewIn({ translations, overview }: TvdbSeries, locale: Locale): string | undefined {
  const of = (language: string) =>
    said(translations.overviewTranslations.find((one) => one.language === language)?.overview);
  return of(tvdbLanguages[locale]) ?? of("eng") ?? said(overview);
}

const roles: Readonly<Record<string, Credit["role"]>> = {
  Actor: "actor",
  Director: "director",
  Writer: "writer",
  Creator: "writer",
};

function creditsOf({ characters }: TvdbSeries): readonly Credit[] {
  return characters
    .toSorted((one, other) => (one.sort ?? 0) - (other.sort ?? 0))
    .flatMap(({ name, personName, peopleType = "" }): Credit[] => {
      const [role, person] = [roles[peopleType], said(personName)];
      if (role === undefined || person === undefined) return [];
      return [{ name: person, role, ...(role === "actor" && known({ character: said(name) })) }];
    })
    .slice(0, MOST_ACTORS);
}

export function foundOfSeries(series: TvdbSeries, locale: Locale): FoundWork {
  const { title, originalTitle, year, overview, posterPath } = seriesOf(series, locale);
  const names = [...series.aliases, ...series.translations.nameTranslations].flatMap(
    ({ name }) => name ?? [],
  );
  return {
    ref: refOf(series.id),
    kind: "series",
    ...idsOf(series.id, series.remoteIds),
    title,
    otherTitles: [...new Set(names)].filter((name) => name !== title).slice(0, MOST_OTHER_TITLES),
    people: creditsOf(series).map(({ name }) => name),
    popularity: 0,
    ...known({ originalTitle, year, overview, posterPath }),
  };
}

export function seriesOf(series: TvdbSeries, locale: Locale): SeriesDetails {
  const genres = series.genres.map(({ name }) => name);
  const isAnime =
    genres.includes("Anime") || (genres.includes("Animation") && series.originalLanguage === "jpn");
  const title =
    textIn(series.translations.nameTranslations, locale) ?? said(series.name) ?? String(series.id);
  return {
    ref: refOf(series.id),
    ...idsOf(series.id, series.remoteIds),
    kind: isAnime ? "manga" : genres.includes("Animation") ? "animation" : "tv",
    title,
    genres: frenchGenres(genres),
    credits: creditsOf(series),
    ...known({
      originalTitle: said(series.name),
      year: yearOf(series.firstAired),
      overview: overviewIn(series, locale),
      posterPath: posterOf(series.image),
      firstAiredOn: parseLocalDate(series.firstAired ?? ""),
      lastAiredOn: parseLocalDate(series.lastAired ?? ""),
    }),
  };
}

export function episodeOf(episode: TvdbEpisode): EpisodeDetails {
  const { absoluteNumber, runtime } = episode;
  return {
    seasonNumber: episode.seasonNumber,
    episodeNumber: episode.number,
    ...known({
      absoluteNumber: absoluteNumber ? absoluteNumber : undefined,
      title: said(episode.name),
      overview: said(episode.overview),
      airedOn: parseLocalDate(episode.aired ?? ""),
      durationSeconds: runtime ? runtime * 60 : undefined,
    }),
  };
}
