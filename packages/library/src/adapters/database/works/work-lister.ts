import { type Page, type PageRequest, searchKey } from "@souffleur/kernel";
import { type Database, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import { sql } from "kysely";
import type { WorkLists, WorkSort, WorkSummary } from "../../../application/works/list-ports.ts";
import { facetNames } from "../../../domain/works/facets.ts";
import { wordsLookedFor } from "../../../domain/works/words.ts";
import type { LibraryTables } from "../tables/index.ts";
import { facetSources } from "./facet-sources.ts";
import { afterRow, orderOf, type ShelfRow } from "./shelf-orders.ts";
import { cheapest, type Source } from "./source.ts";
import { summariesOf } from "./summaries.ts";
import { WordSearch } from "./word-search.ts";

type Reader = Pick<Database, "queries" | "dialect">;

export function workLister(database: Reader): WorkLists {
  return {
    async list(page, filter, sort) {
      const words = filter.search === undefined ? undefined : wordsLookedFor(filter.search);
      const facets = await facetSources(database.queries, filter);
      if (facets === undefined || words?.length === 0) return { items: [], next: undefined };
      const startsAt = filter.startsAt === undefined ? undefined : searchKey(filter.startsAt);
      const search = words && new WordSearch(database.queries, database.dialect.kind, words);
      const asked = { ...facets, startsAt };
      const found =
        sort === "best"
          ? await bestFirst(database, page, asked, search)
          : await oneOrder(database, page, await withWords(asked, search), sort);
      return { items: await withSummaries(database, found.items), next: found.next };
    },
    facetCounts: (limit, facet, search) => facetCounts(database, limit, facet, search),
  };
}

async function facetCounts(
  { queries }: Reader,
  limit: number,
  facet: Parameters<WorkLists["facetCounts"]>[1],
  search: string | undefined,
): ReturnType<WorkLists["facetCounts"]> {
  const pattern = search && `%${searchKey(search).replace(/[\\%_]/g, "\\$&")}%`;
  const counted = await Promise.all(
    (facet === undefined ? facetNames : [facet]).map((name) => {
      const query = tables<LibraryTables>(queries)
        .selectFrom("library_facet_values")
        .select(["value", "works"])
        .where("facet", "=", name)
        .where("works", ">", 0)
        .orderBy("works", "desc")
        .orderBy("value")
        .limit(limit);
      const asked = pattern ? query.where(sql<boolean>`search_key like ${pattern} escape '\\'`) : query;
      return asked.execute().then((rows) => rows.map((row) => ({ facet: name, ...row })));
    }),
  );
  return counted.flat();
}

/** All that is asked of the works of a list but their order. */
interface Asked {
  readonly sources: readonly Source[];
  readonly total: number;
  readonly startsAt: string | undefined;
}

async function withWords(asked: Asked, search: WordSearch | undefined): Promise<Asked> {
  if (search === undefined) return asked;
  return { ...asked, sources: [...asked.sources, await search.source("anywhere")] };
}

async function oneOrder(
  database: Reader,
  { limit, after }: PageRequest,
  asked: Asked,
  sort: Exclude<WorkSort, "best">,
): Promise<Page<ShelfRow>> {
  const rows = await select(database, asked, { sort, limit: limit + 1, after });
  return asPage(rows, limit, orderOf[sort].keyOf);
}

/** Two lists one after the other, each by title: the words in the title, then the words in the plot. */
async function bestFirst(
  database: Reader,
  { limit, after = ["0"] }: PageRequest,
  asked: Asked,
  search: WordSearch | undefined,
): Promise<Page<ShelfRow>> {
  const [list = "0", ...place] = after;
  const rows: (ShelfRow & { readonly list: string })[] = [];
  const lists = search === undefined ? ["0"] : ["0", "1"];
  for (const each of lists.filter((one) => one >= list)) {
    const missing = limit + 1 - rows.length;
    if (missing <= 0) break;
    const words = search && (await search.source(each === "0" ? "title" : "plot"));
    const sources = words === undefined ? asked.sources : [...asked.sources, words];
    const found = await select(
      database,
      { ...asked, sources },
      { sort: "title", limit: missing, after: each === list && place.length > 0 ? place : undefined },
    );
    rows.push(...found.map((row) => ({ ...row, list: each })));
  }
  return asPage(rows, limit, (row) => [row.list, ...orderOf.title.keyOf(row)]);
}

interface Place {
  readonly sort: Exclude<WorkSort, "best">;
  readonly limit: number;
  readonly after: readonly string[] | undefined;
}

async function select(
  { queries }: Reader,
  { sources, total, startsAt }: Asked,
  { sort, limit, after }: Place,
): Promise<readonly ShelfRow[]> {
  if (sources.some(({ works }) => works === 0)) return [];
  const first = cheapest(sources, total, limit);
  // Of a candidate its number is known before its row is fetched.
  const number = first === undefined ? sql`s.number` : sql`d.number`;
  const tests = [
    ...(first === undefined ? [] : [sql`s.number = d.number`]),
    ...(startsAt === undefined ? [] : [sql`s.sort_key >= ${startsAt}`]),
    ...(after === undefined ? [] : [afterRow(sort, after)]),
    // The rarest first: most rows fail it, and are asked nothing more.
    ...sources
      .filter((source) => source !== first)
      .toSorted((a, b) => a.works - b.works)
      .map(({ test }) => test(number)),
  ];
  const from =
    first?.numbers === undefined
      ? sql`library_shelf as s`
      : sql`(${first.numbers}) as d cross join library_shelf as s`;
  const where = tests.length === 0 ? sql`` : sql`where ${sql.join(tests, sql` and `)}`;
  const { rows } = await sql<ShelfRow>`
    select s.number, s.kind, s.work_id, s.sort_key, s.year, s.rating, s.added_at, s.episodes, s.episodes_on_disk,
      s.episodes_seen
    from ${from} ${where} order by ${orderOf[sort].by} limit ${limit}`.execute(queries);
  return rows;
}

async function withSummaries(
  { queries }: Reader,
  rows: readonly ShelfRow[],
): Promise<readonly WorkSummary[]> {
  const summaries = await summariesOf(queries, rows);
  return rows.flatMap((row) => summaries.get(row.work_id) ?? []);
}
