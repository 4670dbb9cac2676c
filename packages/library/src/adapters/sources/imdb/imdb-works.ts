import type { Locale } from "@souffleur/kernel";
import { popularityOf } from "../../../domain/sources/popularity.ts";
import type { FoundWork } from "../../../domain/sources/source.ts";
import type { Credit } from "../../../domain/works/work-file.ts";
import { creditRoles, FIRST_SERIES_KIND } from "./imdb-kinds.ts";
import type { ImdbStore, Row } from "./imdb-store.ts";

/** A work as the file has it, with what it is called in French and elsewhere. */
export interface ImdbWork {
  readonly id: number;
  readonly imdbId: string;
  readonly isSeries: boolean;
  readonly title: string;
  readonly original: string;
  readonly french: string | undefined;
  readonly names: readonly string[];
  readonly year: number | undefined;
  readonly endYear: number | undefined;
  readonly minutes: number | undefined;
  readonly genres: number;
  readonly rating: number | undefined;
  readonly votes: number | undefined;
}

/** `tt0133093` as 133093; nothing where it is no such id. */
export function numberOfImdbId(id: string): number | undefined {
  return /^tt\d{5,9}$/.test(id) ? Number(id.slice(2)) : undefined;
}

const imdbIdOf = (id: number) => `tt${String(id).padStart(7, "0")}`;

const numberIn = (value: unknown) => (typeof value === "number" ? value : undefined);
const textIn = (value: unknown) => (typeof value === "string" ? value : undefined);

export function loadWork(store: ImdbStore, id: number): ImdbWork | undefined {
  const [row] = store.all(
    "SELECT w.*, r.rating, r.votes FROM works w LEFT JOIN ratings r ON r.id = w.id WHERE w.id = ?",
    id,
  );
  return row && workOf(row, store.all("SELECT region, title FROM names WHERE work_id = ? ORDER BY id", id));
}

function workOf(row: Row, names: readonly Row[]): ImdbWork {
  const rating = numberIn(row.rating);
  const title = String(row.title);
  return {
    id: Number(row.id),
    imdbId: imdbIdOf(Number(row.id)),
    isSeries: Number(row.kind) >= FIRST_SERIES_KIND,
    title,
    original: textIn(row.original) ?? title,
    french: textIn(names.find(({ region }) => region === "FR")?.title),
    names: names.map((name) => String(name.title)),
    year: numberIn(row.year),
    endYear: numberIn(row.end_year),
    minutes: numberIn(row.minutes),
    genres: Number(row.genres),
    rating: rating === undefined ? undefined : rating / 10,
    votes: numberIn(row.votes),
  };
}

export function titleIn(work: ImdbWork, locale: Locale): string {
  return locale === "fr" ? (work.french ?? work.title) : work.title;
}

export function foundOf(store: ImdbStore, work: ImdbWork, locale: Locale): FoundWork {
  const title = titleIn(work, locale);
  return {
    ref: { source: "imdb", id: work.imdbId },
    kind: work.isSeries ? "series" : "movie",
    imdbId: work.imdbId,
    title,
    originalTitle: work.original,
    otherTitles: [...new Set([work.title, ...work.names])].filter(
      (name) => name !== title && name !== work.original,
    ),
    ...(work.year !== undefined && { year: work.year }),
    ...(work.minutes !== undefined && !work.isSeries && { durationSeconds: work.minutes * 60 }),
    people: creditsOf(store, work.id, FEW)
      .filter(({ role }) => role === "director" || role === "actor")
      .map(({ name }) => name),
    popularity: popularityOf(work.votes, MOST_VOTES),
  };
}

/** About as many as the most rated film has. */
const MOST_VOTES = 3_000_000;
const FEW = 4;
const MANY = 20;

export function creditsOf(store: ImdbStore, id: number, most = MANY): readonly Credit[] {
  const rows = store.all(
    `SELECT c.role, c.character, p.name FROM credits c JOIN people p ON p.id = c.person_id
     WHERE c.work_id = ? ORDER BY c.role, c.position LIMIT ?`,
    id,
    most,
  );
  return rows.flatMap((row) => {
    const role = creditRoles[Number(row.role)];
    if (role === undefined) return [];
    const character = textIn(row.character);
    return [{ name: String(row.name), role, ...(character !== undefined && { character }) }];
  });
}
