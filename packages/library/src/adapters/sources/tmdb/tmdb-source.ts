import { type Locale, ok, type Result } from "@souffleur/kernel";
import type { z } from "zod";
import type { MetadataSource, SourceUnavailable, WorkQuery } from "../../../application/sources/ports.ts";
import type { FoundWork, SourceId } from "../../../domain/sources/source.ts";
import type { EpisodeDetails } from "../../../domain/sources/work-details.ts";
import { JsonClient, type JsonClientOptions } from "../web/json-client.ts";
import { findForm, pageForm, seasonForm, type TmdbHit, type TmdbWork, workForm } from "./tmdb-forms.ts";
import { episodeOf, foundOfHit, foundOfWork, movieOf, seriesOf } from "./tmdb-works.ts";

type Kind = "movie" | "series";
type Answer<Value> = Result<Value, SourceUnavailable>;

export interface TmdbOptions extends Pick<JsonClientOptions, "outbound" | "pace" | "timeoutMs"> {
  readonly url: string;
  readonly key: string;
}

const PER_SECOND = 40;
/** Of so many hits all is asked: their length, their other names and their ids tell look-alikes apart. */
const LOOKED_INTO = 5;
const ENOUGH = 5;
const MOST_PAGES = 2;
const MOST_SEASONS = 100;
const APPENDED = "external_ids,alternative_titles,translations,credits";

const pathOf: Readonly<Record<Kind, string>> = { movie: "movie", series: "tv" };
const languageOf: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en-US" };

/** The Movie Database, version 3. */
export function tmdbSource(options: TmdbOptions): MetadataSource {
  const tmdb = new Tmdb(options);
  return {
    name: "tmdb",
    knows: ["movie", "series"],
    searchMovies: (query) => tmdb.search("movie", query),
    searchSeries: (query) => tmdb.search("series", query),
    findById: (kind, id, locale) => tmdb.withWork(kind, id, locale, (work) => foundOfWork(work, kind)),
    movieDetails: (id, locale) => tmdb.withWork("movie", id, locale, movieOf),
    seriesDetails: (id, locale) => tmdb.withWork("series", id, locale, seriesOf),
    episodesOf: (id, locale) => tmdb.episodes(id, locale),
  };
}

class Tmdb {
  readonly #client: JsonClient;
  readonly #url: string;
  readonly #key: string;

  constructor({ url, key, ...options }: TmdbOptions) {
    this.#client = new JsonClient({ ...options, source: "tmdb", perSecond: PER_SECOND });
    this.#url = url.replace(/\/+$/, "");
    this.#key = key;
  }

  async search(kind: Kind, query: WorkQuery): Promise<Answer<readonly FoundWork[]>> {
    const hits = new Map<number, TmdbHit>();
    const years = query.year === undefined ? [undefined] : [query.year, undefined];
    for (const year of years) {
      if (hits.size >= ENOUGH) break;
      const page = await this.#searchPages(kind, query, year);
      if (!page.ok) return page;
      for (const hit of page.value) if (!hits.has(hit.id)) hits.set(hit.id, hit);
    }
    return ok(await this.#lookInto(kind, [...hits.values()], query.locale));
  }

  async withWork<Value>(
    kind: Kind,
    id: SourceId,
    locale: Locale,
    use: (work: TmdbWork) => Value,
  ): Promise<Answer<Value | undefined>> {
    const own = await this.#ownId(kind, id, locale);
    if (!own.ok || own.value === undefined) return own.ok ? ok(undefined) : own;
    const work = await this.#work(kind, own.value, locale);
    return work.ok ? ok(work.value && use(work.value)) : work;
  }

  async episodes(id: SourceId, locale: Locale): Promise<Answer<readonly EpisodeDetails[]>> {
    const series = await this.withWork("series", id, locale, (work) => work);
    if (!series.ok) return series;
    const work = series.value;
    const numbers = work?.seasons.map(({ season_number }) => season_number) ?? [];
    const episodes: EpisodeDetails[] = [];
    for (const season of [...new Set(numbers)].sort((one, other) => one - other).slice(0, MOST_SEASONS)) {
      const answer = await this.#get(`tv/${work?.id}/season/${season}`, locale, {}, seasonForm);
      if (!answer.ok) return answer;
      episodes.push(...(answer.value?.episodes.map(episodeOf) ?? []));
    }
    return ok(episodes);
  }

  async #searchPages(
    kind: Kind,
    { title, locale }: WorkQuery,
    year: number | undefined,
  ): Promise<Answer<readonly TmdbHit[]>> {
    const hits: TmdbHit[] = [];
    const yearName = kind === "movie" ? "year" : "first_air_date_year";
    for (let page = 1, last = 1; page <= Math.min(last, MOST_PAGES); page++) {
      const asked = { query: title, page: String(page), ...(year && { [yearName]: String(year) }) };
      const answer = await this.#get(`search/${pathOf[kind]}`, locale, asked, pageForm);
      if (!answer.ok) return answer;
      hits.push(...(answer.value?.results ?? []));
      last = answer.value?.total_pages ?? 1;
    }
    return ok(hits);
  }

  async #lookInto(kind: Kind, hits: readonly TmdbHit[], locale: Locale): Promise<readonly FoundWork[]> {
    const first = hits.slice(0, LOOKED_INTO).map(async (hit) => {
      const work = await this.#work(kind, String(hit.id), locale);
      // What the search said is worth more than nothing.
      return work.ok && work.value !== undefined ? foundOfWork(work.value, kind) : foundOfHit(hit, kind);
    });
    const rest = hits.slice(LOOKED_INTO).map((hit) => foundOfHit(hit, kind));
    return [...(await Promise.all(first)), ...rest].filter((work) => work !== undefined);
  }

  /** The number TMDB has for a work another source knows. */
  async #ownId(kind: Kind, { source, id }: SourceId, locale: Locale): Promise<Answer<string | undefined>> {
    if (source === "tmdb") return ok(/^\d{1,10}$/.test(id) ? id : undefined);
    const isKnown = source === "imdb" ? /^tt\d{5,10}$/.test(id) : source === "tvdb" && /^\d{1,10}$/.test(id);
    if (!isKnown) return ok(undefined);
    const answer = await this.#get(`find/${id}`, locale, { external_source: `${source}_id` }, findForm);
    if (!answer.ok) return answer;
    const [hit] = (kind === "movie" ? answer.value?.movie_results : answer.value?.tv_results) ?? [];
    return ok(hit && String(hit.id));
  }

  #work(kind: Kind, id: string, locale: Locale): Promise<Answer<TmdbWork | undefined>> {
    return this.#get(`${pathOf[kind]}/${id}`, locale, { append_to_response: APPENDED }, workForm);
  }

  #get<Value>(
    path: string,
    locale: Locale,
    asked: Readonly<Record<string, string>>,
    form: z.ZodType<Value>,
  ): Promise<Answer<Value | undefined>> {
    // A key of version 4 is a token of three parts; one of version 3 is put into the address.
    const isToken = this.#key.split(".").length === 3;
    const query = new URLSearchParams({ ...asked, language: languageOf[locale] });
    if (!isToken) query.set("api_key", this.#key);
    const headers = isToken ? { headers: { authorization: `Bearer ${this.#key}` } } : {};
    return this.#client.ask({ url: `${this.#url}/${path}?${query}`, ...headers }, form);
  }
}
