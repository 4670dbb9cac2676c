import { createHash } from "node:crypto";
import { type Clock, instantOf, ok, type Result } from "@souffleur/kernel";
import type { MetadataSource, SourceUnavailable, WorkQuery } from "../../application/sources/ports.ts";
import type { SourceId } from "../../domain/sources/source.ts";
import type { SourceAnswers } from "../database/sources/source-answers.ts";
import { titleWords } from "./imdb/title-key.ts";

const SEARCH_MS = 24 * 3_600_000;
const DETAILS_MS = 7 * 86_400_000;
/** Raised when answers are understood in another way than before. */
const VERSION = 1;

type Answer<Value> = Result<Value, SourceUnavailable>;

/** Asks a source only what it has not answered lately; and once where several ask the same at the same time. */
export function cachedSource(source: MetadataSource, answers: SourceAnswers, clock: Clock): MetadataSource {
  const asking = new Map<string, Promise<Answer<unknown>>>();
  const cached = <Value>(parts: readonly unknown[], forMs: number, ask: () => Promise<Answer<Value>>) => {
    const key = keyOf([VERSION, source.name, ...parts]);
    const running = asking.get(key) ?? once(key, forMs, ask).finally(() => asking.delete(key));
    asking.set(key, running);
    // The key names the question, and with it what kind of answer there is.
    return running as Promise<Answer<Value>>;
  };
  const once = async <Value>(
    key: string,
    forMs: number,
    ask: () => Promise<Answer<Value>>,
  ): Promise<Answer<Value>> => {
    const before = await answers.find(key, instantOf(clock.millis()));
    // Only what this very question was answered with is kept under its key.
    if (before !== undefined) return ok(before.value as Value);
    const answer = await ask();
    if (answer.ok) {
      const expiresAt = instantOf(clock.millis() + forMs);
      await answers.keep({ key, source: source.name, value: answer.value, expiresAt });
    }
    return answer;
  };
  const search = (kind: string, query: WorkQuery, ask: MetadataSource["searchMovies"]) =>
    cached([kind, titleWords(query.title), query.year, query.locale], SEARCH_MS, () => ask(query));
  const named = ({ source: name, id }: SourceId) => [name, id];
  return {
    name: source.name,
    knows: source.knows,
    searchMovies: (query) => search("movies", query, source.searchMovies),
    searchSeries: (query) => search("series", query, source.searchSeries),
    findById: (kind, id, locale) =>
      cached(["find", kind, ...named(id), locale], DETAILS_MS, () => source.findById(kind, id, locale)),
    movieDetails: (id, locale) =>
      cached(["movie", ...named(id), locale], DETAILS_MS, () => source.movieDetails(id, locale)),
    seriesDetails: (id, locale) =>
      cached(["series", ...named(id), locale], DETAILS_MS, () => source.seriesDetails(id, locale)),
    episodesOf: (id, locale) =>
      cached(["episodes", ...named(id), locale], DETAILS_MS, () => source.episodesOf(id, locale)),
  };
}

function keyOf(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
