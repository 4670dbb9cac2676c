import { fail, type Locale, ok, type Result } from "@souffleur/kernel";
import type { z } from "zod";
import type { MetadataSource, SourceUnavailable, WorkQuery } from "../../../application/sources/ports.ts";
import type { FoundWork, SourceId } from "../../../domain/sources/source.ts";
import type { EpisodeDetails } from "../../../domain/sources/work-details.ts";
import { JsonClient, type JsonClientOptions } from "../web/json-client.ts";
import {
  episodesForm,
  loginForm,
  remoteForm,
  searchForm,
  seriesForm,
  type TvdbSeries,
} from "./tvdb-forms.ts";
import { episodeOf, foundOf, foundOfSeries, seriesOf, tvdbLanguages } from "./tvdb-works.ts";

type Answer<Value> = Result<Value, SourceUnavailable>;

export interface TvdbOptions extends Pick<JsonClientOptions, "outbound" | "pace" | "timeoutMs"> {
  readonly url: string;
  readonly key: string;
  readonly pin: string;
}

const PER_SECOND = 20;
const MOST_HITS = 20;
const MOST_PAGES = 40;
/** A token is good for about a month; a new one costs one request. */
const TOKEN_MS = 20 * 86_400_000;

/** TheTVDB, version 4: series and their episodes as they were aired. */
export function tvdbSource(options: TvdbOptions): MetadataSource {
  const tvdb = new Tvdb(options);
  return {
    name: "tvdb",
    knows: ["series"],
    searchMovies: async () => ok([]),
    searchSeries: (query) => tvdb.search(query),
    findById: async (kind, id, locale) => {
      if (kind === "movie") return ok(undefined);
      return tvdb.withSeries(id, (series) => foundOfSeries(series, locale));
    },
    movieDetails: async () => ok(undefined),
    seriesDetails: (id, locale) => tvdb.withSeries(id, (series) => seriesOf(series, locale)),
    episodesOf: (id, locale) => tvdb.episodes(id, locale),
  };
}

class Tvdb {
  readonly #client: JsonClient;
  readonly #options: TvdbOptions;
  readonly #url: string;
  #login: Promise<Answer<string>> | undefined;
  #loggedInAt = 0;

  constructor(options: TvdbOptions) {
    this.#options = options;
    this.#client = new JsonClient({ ...options, source: "tvdb", perSecond: PER_SECOND });
    this.#url = options.url.replace(/\/+$/, "");
  }

  async search({ title, year, locale }: WorkQuery): Promise<Answer<readonly FoundWork[]>> {
    const ask = (more: Readonly<Record<string, string>>) => {
      const query = new URLSearchParams({ query: title, type: "series", limit: String(MOST_HITS), ...more });
      return this.#get(`search?${query}`, searchForm);
    };
    const inYear = year === undefined ? undefined : await ask({ year: String(year) });
    if (inYear !== undefined && !inYear.ok) return inYear;
    const always = (inYear?.value?.data.length ?? 0) > 0 ? undefined : await ask({});
    if (always !== undefined && !always.ok) return always;
    const hits = (always ?? inYear)?.value?.data ?? [];
    return ok(hits.map((hit) => foundOf(hit, locale)));
  }

  async withSeries<Value>(
    id: SourceId,
    use: (series: TvdbSeries) => Value,
  ): Promise<Answer<Value | undefined>> {
    const own = await this.#ownId(id);
    if (!own.ok || own.value === undefined) return own.ok ? ok(undefined) : own;
    const series = await this.#get(`series/${own.value}/extended?meta=translations`, seriesForm);
    return series.ok ? ok(series.value && use(series.value.data)) : series;
  }

  async episodes(id: SourceId, locale: Locale): Promise<Answer<readonly EpisodeDetails[]>> {
    const own = await this.#ownId(id);
    if (!own.ok || own.value === undefined) return own.ok ? ok([]) : own;
    const episodes: EpisodeDetails[] = [];
    for (let page = 0; page < MOST_PAGES; page++) {
      const path = `series/${own.value}/episodes/official/${tvdbLanguages[locale]}?page=${page}`;
      const answer = await this.#get(path, episodesForm);
      if (!answer.ok) return answer;
      episodes.push(...(answer.value?.data.episodes.map(episodeOf) ?? []));
      // Where the next page is is not gone by: it is the next number, or there is none.
      if (answer.value?.links.next === undefined || answer.value.data.episodes.length === 0) break;
    }
    return ok(episodes);
  }

  /** The number TVDB has for a series another source knows. */
  async #ownId({ source, id }: SourceId): Promise<Answer<string | undefined>> {
    if (source === "tvdb") return ok(/^\d{1,10}$/.test(id) ? id : undefined);
    if (source !== "imdb" || !/^tt\d{5,10}$/.test(id)) return ok(undefined);
    const answer = await this.#get(`search/remoteid/${id}`, remoteForm);
    if (!answer.ok) return answer;
    const found = answer.value?.data.find(({ series }) => series !== undefined)?.series;
    return ok(found && String(found.id));
  }

  async #get<Value>(path: string, form: z.ZodType<Value>): Promise<Answer<Value | undefined>> {
    const first = await this.#getWithToken(path, form);
    if (first.ok || first.failure.reason !== "refused") return first;
    // The token may have been taken back before its time: once more with a new one.
    this.#login = undefined;
    return this.#getWithToken(path, form);
  }

  async #getWithToken<Value>(path: string, form: z.ZodType<Value>): Promise<Answer<Value | undefined>> {
    const token = await this.#token();
    if (!token.ok) return token;
    const headers = { authorization: `Bearer ${token.value}` };
    return this.#client.ask({ url: `${this.#url}/${path}`, headers }, form);
  }

  /** One log-in serves all who wait for it; one that failed is tried again by the next. */
  async #token(): Promise<Answer<string>> {
    const now = this.#options.pace.millis();
    if (this.#login === undefined || now - this.#loggedInAt > TOKEN_MS) {
      this.#loggedInAt = now;
      this.#login = this.#logIn();
    }
    const login = this.#login;
    const token = await login;
    if (!token.ok && this.#login === login) this.#login = undefined;
    return token;
  }

  async #logIn(): Promise<Answer<string>> {
    const { key, pin } = this.#options;
    const body = JSON.stringify({ apikey: key, ...(pin !== "" && { pin }) });
    const headers = { "content-type": "application/json" };
    const answer = await this.#client.ask({ url: `${this.#url}/login`, headers, body }, loginForm);
    if (!answer.ok) return answer;
    return answer.value === undefined
      ? fail(this.#client.unavailable("nonsense"))
      : ok(answer.value.data.token);
  }
}
