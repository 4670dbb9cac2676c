import { searchKey } from "@souffleur/kernel";
import { type Database, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import { type RawBuilder, sql } from "kysely";
import type { Page, PageRequest } from "../../../application/paging.ts";
import type { WorkLists, WorkSort, WorkSummary } from "../../../application/works/list-ports.ts";
import { facetNames } from "../../../domain/works/facets.ts";
import { wordsLookedFor } from "../../../domain/works/words.ts";
import type { LibraryTables } from "../tables/index.ts";
import { type FacetGroup, facetGroups } from "./facet-groups.ts";
import { afterRow, orderOf, type ShelfRow } from "./shelf-orders.ts";
import { summariesOf } from "./summaries.ts";
import { type Where, type WordSearch, wordSearch } from "./word-search.ts";

type Reader = Pick<Database, "queries" | "dialect">;

/** So many or fewer are looked at one by one; more are met soon enough on the way along the order. */
const FEW = 8_000;

export function workLister(database: Reader): WorkLists {
  return {
    async list(page, filter, sort) {
      const words = filter.search === undefined ? undefined : wordsLookedFor(filter.search);
      const groups = await facetGroups(database.queries, filter);
      const startsAt = filter.startsAt === undefined ? undefined : searchKey(filter.startsAt);
      if (groups === undefined || words?.length === 0) return { items: [], next: undefined };
      const search = words && wordSearch(database.dialect.kind, words);
      const found =
        sort === "best"
          ? await bestFirst(database, page, { groups, startsAt }, search)
          : await oneOrder(
              database,
              page,
              { groups, startsAt },
              sort,
              search && { search, where: "anywhere" },
            );
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

interface Looked {
  readonly search: WordSearch;
  readonly where: Where;
}

async function oneOrder(
  database: Reader,
  { limit, after }: PageRequest,
  asked: Asked,
  sort: Exclude<WorkSort, "best">,
  looked?: Looked,
): Promise<Page<ShelfRow>> {
  const order = orderOf[sort];
  const rows = await select(database, { ...asked, looked, sort, limit: limit + 1, after });
  return asPage(rows, limit, order.keyOf);
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
    const found = await select(database, {
      ...asked,
      looked: search && { search, where: each === "0" ? "title" : "plot" },
      sort: "title",
      limit: missing,
      after: each === list && place.length > 0 ? place : undefined,
    });
    rows.push(...found.map((row) => ({ ...row, list: each })));
  }
  return asPage(rows, limit, (row) => [row.list, ...orderOf.title.keyOf(row)]);
}

interface Asked {
  readonly groups: readonly FacetGroup[];
  readonly startsAt: string | undefined;
}

interface Selection extends Asked {
  readonly looked: Looked | undefined;
  readonly sort: Exclude<WorkSort, "best">;
  readonly limit: number;
  readonly after: readonly string[] | undefined;
}

/**
 * The rarest of what is asked for gives the candidates, where it is rare enough; else the list is walked along its
 * order, and what is frequent is met before long.
 */
async function select(database: Reader, selection: Selection): Promise<readonly ShelfRow[]> {
  const { groups, startsAt, looked, sort, limit, after } = selection;
  const matches = looked && (await looked.search.count(database.queries, looked.where, FEW));
  if (matches === 0) return [];
  const rarest = groups.toSorted((a, b) => a.works - b.works)[0];
  const byWords = matches !== undefined && matches <= Math.min(FEW, rarest?.works ?? FEW);
  const first = byWords || rarest === undefined || rarest.works > FEW ? undefined : rarest;
  const tests = [
    ...groups.filter((group) => group !== first).map(hasOneOf),
    ...(looked && !byWords ? [looked.search.test(looked.where)] : []),
    ...(startsAt === undefined ? [] : [sql`s.sort_key >= ${startsAt}`]),
    ...(after === undefined ? [] : [afterRow(sort, after)]),
  ];
  const candidates = byWords ? looked?.search.numbers(looked.where) : first && numbersOf(first);
  const from =
    candidates === undefined
      ? sql`library_shelf as s`
      : sql`(${candidates}) as d cross join library_shelf as s`;
  const joined = candidates === undefined ? tests : [sql`s.number = d.number`, ...tests];
  const where = joined.length === 0 ? sql`` : sql`where ${sql.join(joined, sql` and `)}`;
  const { rows } = await sql<ShelfRow>`
    select s.number, s.kind, s.work_id, s.sort_key, s.year, s.rating, s.added_at, s.episodes, s.episodes_on_disk,
      s.episodes_seen
    from ${from} ${where} order by ${orderOf[sort].by} limit ${limit}`.execute(database.queries);
  return rows;
}

function hasOneOf({ ids }: FacetGroup): RawBuilder<unknown> {
  return sql`exists (select 1 from library_facets as f where f.value_id in (${sql.join(ids)}) and f.number = s.number)`;
}

function numbersOf({ ids }: FacetGroup): RawBuilder<unknown> {
  const distinct = ids.length === 1 ? sql`` : sql`distinct`;
  return sql`select ${distinct} number from library_facets where value_id in (${sql.join(ids)})`;
}

async function withSummaries(
  { queries }: Reader,
  rows: readonly ShelfRow[],
): Promise<readonly WorkSummary[]> {
  const summaries = await summariesOf(queries, rows);
  return rows.flatMap((row) => summaries.get(row.work_id) ?? []);
}
