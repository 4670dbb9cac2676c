import type { WorkQuery } from "../../../application/sources/ports.ts";
import { FIRST_SERIES_KIND } from "./imdb-kinds.ts";
import type { ImdbStore, Row } from "./imdb-store.ts";
import { titleKey, titleWords } from "./title-key.ts";

const MOST_FOUND = 20;
const MOST_WORDS = 12;
/** A word like "love" is in tens of thousands of titles: so many of them are looked at. */
const MOST_LOOKED_AT = 1_500;
const YEARS_OFF = 2;
/** With fewer than these the search goes on with a word less. */
const ENOUGH = 5;

/** Ids of the works whose titles are likeliest meant, the likeliest first. */
export function searchImdb(store: ImdbStore, kind: "movie" | "series", query: WorkQuery): readonly number[] {
  const words = titleWords(query.title).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const found = new Map<number, Hit>();
  const take = (rows: readonly Row[], filter: boolean) => {
    for (const row of rows) keepBest(found, row, words, query.year, filter);
  };
  take(exact(store, kind, query.title), true);
  if (query.year !== undefined) take(withWords(store, kind, words, query.year), false);
  if (found.size < ENOUGH || query.year === undefined) take(withWords(store, kind, words, undefined), false);
  if (found.size < ENOUGH && words.length > 2) {
    for (const left of words.keys())
      take(withWords(store, kind, words.toSpliced(left, 1), query.year), false);
  }
  return [...found.entries()]
    .sort(([, one], [, other]) => other.likeness - one.likeness || other.votes - one.votes)
    .slice(0, MOST_FOUND)
    .map(([id]) => id);
}

interface Hit {
  readonly likeness: number;
  readonly votes: number;
}

const wanted = (kind: "movie" | "series") => (kind === "series" ? ">=" : "<");

function exact(store: ImdbStore, kind: "movie" | "series", title: string): readonly Row[] {
  return store.all(
    `SELECT n.work_id AS id, n.title AS title, w.year AS year, coalesce(r.votes, 0) AS votes
     FROM names n JOIN works w ON w.id = n.work_id LEFT JOIN ratings r ON r.id = n.work_id
     WHERE n.key = ? AND w.kind ${wanted(kind)} ${FIRST_SERIES_KIND} ORDER BY votes DESC LIMIT 200`,
    titleKey(title),
  );
}

function withWords(
  store: ImdbStore,
  kind: "movie" | "series",
  words: readonly string[],
  year: number | undefined,
): readonly Row[] {
  const title = `title : (${words.map((word) => `"${word}"`).join(" AND ")})`;
  const years = year === undefined ? "" : ` AND year : (${yearsAround(year).join(" OR ")})`;
  return store.all(
    `SELECT n.work_id AS id, n.title AS title, w.year AS year, coalesce(r.votes, 0) AS votes
     FROM (SELECT rowid FROM names_search WHERE names_search MATCH ? LIMIT ${MOST_LOOKED_AT}) s
     JOIN names n ON n.id = s.rowid JOIN works w ON w.id = n.work_id LEFT JOIN ratings r ON r.id = n.work_id
     WHERE w.kind ${wanted(kind)} ${FIRST_SERIES_KIND}`,
    title + years,
  );
}

function yearsAround(year: number): readonly string[] {
  return Array.from({ length: 2 * YEARS_OFF + 1 }, (_, at) => `"y${year - YEARS_OFF + at}"`);
}

function keepBest(
  found: Map<number, Hit>,
  { id, title, year, votes }: Row,
  words: readonly string[],
  wantedYear: number | undefined,
  mustBeSame: boolean,
): void {
  const name = titleWords(String(title));
  // Two titles may share their number and nothing else.
  if (mustBeSame && name.join(" ") !== words.join(" ")) return;
  const gap = wantedYear === undefined || typeof year !== "number" ? undefined : Math.abs(year - wantedYear);
  const likeness =
    likenessOf(words, name) + (gap === undefined ? 0 : Math.max(0, 0.3 - 0.1 * gap)) + fame(votes);
  const before = found.get(Number(id));
  if (before === undefined || before.likeness < likeness)
    found.set(Number(id), { likeness, votes: Number(votes) });
}

/** The share of words both have; 1 where both are the same words. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const words = new Set(other);
  const shared = new Set(one.filter((word) => words.has(word))).size;
  return shared / (new Set(one).size + words.size - shared);
}

/** Between works that are as like, the one people have heard of: at most as much as a year's difference. */
function fame(votes: unknown): number {
  return Math.min(0.1, Math.log10(1 + Number(votes)) / 60);
}
