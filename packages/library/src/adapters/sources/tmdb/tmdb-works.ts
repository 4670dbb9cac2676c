import { parseLocalDate } from "@souffleur/kernel";
import { frenchGenres } from "../../../domain/sources/genres.ts";
import { popularityOf } from "../../../domain/sources/popularity.ts";
import type { FoundWork } from "../../../domain/sources/source.ts";
import type { EpisodeDetails, MovieDetails, SeriesDetails } from "../../../domain/sources/work-details.ts";
import type { Credit } from "../../../domain/works/work-file.ts";
import { known, said, yearOf } from "../web/lenient.ts";
import type { TmdbEpisode, TmdbHit, TmdbWork } from "./tmdb-forms.ts";
import { ANIMATION, tmdbGenres } from "./tmdb-genres.ts";

type Kind = "movie" | "series";

/** About as many as the most rated film has. */
const MOST_VOTES = 40_000;
const FEW = 4;
const MOST_ACTORS = 12;
const MOST_OTHER_TITLES = 30;
/** Where other titles come from that may be on files. */
const countries = new Set(["FR", "CA", "BE", "CH", "US", "GB"]);

const refOf = ({ id }: TmdbHit) => ({ source: "tmdb", id: String(id) }) as const;
const titleOf = (hit: TmdbHit) => said(hit.title) ?? said(hit.name);
const originalOf = (hit: TmdbHit) => said(hit.original_title) ?? said(hit.original_name);

/** `/abc.jpg` as the rest of the product knows it: the machine it is on is never part of it. */
const posterOf = ({ poster_path }: TmdbHit) =>
  poster_path?.startsWith("/") ? `tmdb:${poster_path}` : undefined;

export function foundOfHit(hit: TmdbHit, kind: Kind): FoundWork | undefined {
  const title = titleOf(hit);
  if (title === undefined) return undefined;
  return {
    ref: refOf(hit),
    kind,
    tmdbId: hit.id,
    title,
    ...known({
      originalTitle: originalOf(hit),
      year: yearOf(hit.release_date ?? hit.first_air_date),
      overview: said(hit.overview),
      posterPath: posterOf(hit),
    }),
    otherTitles: [],
    people: [],
    popularity: popularityOf(hit.vote_count, MOST_VOTES),
  };
}

export function foundOfWork(work: TmdbWork, kind: Kind): FoundWork | undefined {
  const found = foundOfHit(work, kind);
  return (
    found && {
      ...found,
      ...idsOf(work),
      ...(kind === "movie" && work.runtime ? { durationSeconds: work.runtime * 60 } : {}),
      otherTitles: otherTitlesOf(work).filter(
        (title) => title !== found.title && title !== found.originalTitle,
      ),
      people: creditsOf(work)
        .filter(({ role }) => role === "director" || role === "actor")
        .slice(0, FEW)
        .map(({ name }) => name),
    }
  );
}

function idsOf({ id, external_ids: { imdb_id, tvdb_id } }: TmdbWork) {
  const imdbId = /^tt\d+$/.test(imdb_id ?? "") ? imdb_id : undefined;
  return { tmdbId: id, ...known({ imdbId, tvdbId: tvdb_id }) };
}

function otherTitlesOf({ alternative_titles, translations }: TmdbWork): readonly string[] {
  const { titles, results } = alternative_titles;
  const alternative = [...titles, ...results].filter(({ iso_3166_1 = "" }) => countries.has(iso_3166_1));
  const translated = translations.translations
    .filter(({ iso_639_1 }) => iso_639_1 === "fr" || iso_639_1 === "en")
    .flatMap(({ data }) => said(data.title) ?? said(data.name) ?? []);
  return [...new Set([...translated, ...alternative.map(({ title }) => title)])].slice(0, MOST_OTHER_TITLES);
}

const jobs: Readonly<Record<string, Credit["role"]>> = {
  Director: "director",
  Writer: "writer",
  Screenplay: "writer",
  "Original Music Composer": "composer",
};

function creditsOf({ credits: { cast, crew }, created_by }: TmdbWork): readonly Credit[] {
  const made = crew.flatMap(({ name, job = "" }): Credit[] => {
    const role = jobs[job];
    return role === undefined ? [] : [{ name, role }];
  });
  const actors = cast.slice(0, MOST_ACTORS).map(
    ({ name, character }): Credit => ({
      name,
      role: "actor",
      ...known({ character: said(character) }),
    }),
  );
  const creators = created_by.map(({ name }): Credit => ({ name, role: "writer" }));
  const all = [...made, ...creators, ...actors];
  return all.filter(
    (credit, at) => all.findIndex(({ name, role }) => name === credit.name && role === credit.role) === at,
  );
}

/** Without an answer in the language asked for, the English one says more than none. */
function overviewOf(work: TmdbWork): string | undefined {
  const english = work.translations.translations.find(({ iso_639_1 }) => iso_639_1 === "en");
  return said(work.overview) ?? said(english?.data.overview);
}

function commonOf(work: TmdbWork) {
  return {
    ref: refOf(work),
    ...idsOf(work),
    title: titleOf(work) ?? originalOf(work) ?? String(work.id),
    genres: frenchGenres(work.genres.map(({ id, name }) => tmdbGenres[id] ?? name)),
    credits: creditsOf(work),
    ...known({
      originalTitle: originalOf(work),
      year: yearOf(work.release_date ?? work.first_air_date),
      overview: overviewOf(work),
      posterPath: posterOf(work),
      rating: work.vote_count ? work.vote_average : undefined,
      votes: work.vote_count,
    }),
  };
}

export function movieOf(work: TmdbWork): MovieDetails {
  return {
    ...commonOf(work),
    ...known({
      durationSeconds: work.runtime ? work.runtime * 60 : undefined,
      collection: work.belongs_to_collection?.name,
    }),
  };
}

export function seriesOf(work: TmdbWork): SeriesDetails {
  const isDrawn = work.genres.some(({ id }) => id === ANIMATION);
  return {
    ...commonOf(work),
    kind: isDrawn ? (work.original_language === "ja" ? "manga" : "animation") : "tv",
    ...known({
      firstAiredOn: parseLocalDate(work.first_air_date ?? ""),
      lastAiredOn: parseLocalDate(work.last_air_date ?? ""),
    }),
  };
}

export function episodeOf(episode: TmdbEpisode): EpisodeDetails {
  return {
    seasonNumber: episode.season_number,
    episodeNumber: episode.episode_number,
    ...known({
      title: said(episode.name),
      overview: said(episode.overview),
      airedOn: parseLocalDate(episode.air_date ?? ""),
      durationSeconds: episode.runtime ? episode.runtime * 60 : undefined,
    }),
  };
}
