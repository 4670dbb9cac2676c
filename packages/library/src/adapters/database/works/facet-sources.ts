import { type Queries, tables } from "@souffleur/platform/database";
import { sql } from "kysely";
import type { WorkFilter } from "../../../application/works/list-ports.ts";
import type { LibraryTables } from "../tables/index.ts";
import type { Source } from "./source.ts";

interface Asked {
  readonly sources: readonly Source[];
  /** All works there are. */
  readonly total: number;
}

/** What a filter asks for, as the database knows it; nothing where no work can have it all. */
export async function facetSources(queries: Queries, filter: WorkFilter): Promise<Asked | undefined> {
  const { yearFrom, yearTo } = filter;
  const asked = Object.entries(filter.facets);
  const years = yearFrom === undefined && yearTo === undefined ? undefined : [yearFrom ?? 1, yearTo ?? 9_999];
  const rows = await knownValues(queries, asked, years);
  const total = sumOf(rows.filter(({ facet }) => facet === "kind"));
  const facets = asked.map(([facet, values]) => {
    const known = rows.filter((row) => row.facet === facet && values.includes(row.value));
    return sourceOf(
      known.map(({ id }) => id),
      sumOf(known),
    );
  });
  const sources = [...facets, ...(years === undefined ? [] : [yearSource(years, rows)])];
  return sources.some(({ works }) => works === 0) ? undefined : { sources, total };
}

type Row = Pick<LibraryTables["library_facet_values"], "facet" | "value" | "works"> & { readonly id: number };

function knownValues(
  queries: Queries,
  asked: readonly (readonly [string, readonly string[]])[],
  years: readonly number[] | undefined,
): Promise<readonly Row[]> {
  const [from = 0, to = 0] = years ?? [];
  return tables<LibraryTables>(queries)
    .selectFrom("library_facet_values")
    .select(["id", "facet", "value", "works"])
    .where("works", ">", 0)
    .where((row) =>
      row.or([
        row("facet", "=", "kind"),
        ...asked
          .filter(([, values]) => values.length > 0)
          .map(([facet, values]) => row.and([row("facet", "=", facet), row("value", "in", values)])),
        ...(years === undefined
          ? []
          : [
              row.and([
                row("facet", "=", "year"),
                row("value", ">=", yearText(from)),
                row("value", "<=", yearText(to)),
              ]),
            ]),
      ]),
    )
    .execute();
}

function sourceOf(ids: readonly number[], works: number): Source {
  const list = ids.length === 0 ? sql`null` : sql.join(ids);
  const distinct = ids.length > 1 ? sql`distinct` : sql``;
  return {
    works,
    numbers: sql`select ${distinct} number from library_facets where value_id in (${list})`,
    test: (number) =>
      sql`exists (select 1 from library_facets as f where f.value_id in (${list}) and f.number = ${number})`,
  };
}

/** The shelf has the year itself, and an index on it. */
function yearSource([from = 1, to = 9_999]: readonly number[], rows: readonly Row[]): Source {
  return {
    works: sumOf(rows.filter(({ facet }) => facet === "year")),
    numbers: sql`select number from library_shelf where year between ${from} and ${to}`,
    test: () => sql`s.year between ${from} and ${to}`,
  };
}

function sumOf(rows: readonly { readonly works: number }[]): number {
  return rows.reduce((sum, { works }) => sum + works, 0);
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}
