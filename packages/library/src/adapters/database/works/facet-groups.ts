import { type Queries, tables } from "@souffleur/platform/database";
import type { WorkFilter } from "../../../application/works/list-ports.ts";
import type { LibraryTables } from "../tables/index.ts";

/** The values of one facet of which a work must have any, and how many works have one: at most, where it is several. */
export interface FacetGroup {
  readonly ids: readonly number[];
  readonly works: number;
}

/** What a filter asks for, as the database knows it; nothing where no work can have it all. */
export async function facetGroups(
  queries: Queries,
  { facets, yearFrom, yearTo }: WorkFilter,
): Promise<readonly FacetGroup[] | undefined> {
  const asked = Object.entries(facets);
  const wantsYears = yearFrom !== undefined || yearTo !== undefined;
  if (asked.length === 0 && !wantsYears) return [];
  const rows = await tables<LibraryTables>(queries)
    .selectFrom("library_facet_values")
    .select(["id", "facet", "works"])
    .where("works", ">", 0)
    .where((row) =>
      row.or([
        ...asked.map(([facet, values]) =>
          row.and([row("facet", "=", facet), row("value", "in", values.length === 0 ? [""] : values)]),
        ),
        ...(wantsYears
          ? [
              row.and([
                row("facet", "=", "year"),
                row("value", ">=", yearText(yearFrom ?? 0)),
                row("value", "<=", yearText(yearTo ?? 9_999)),
              ]),
            ]
          : []),
      ]),
    )
    .execute();
  const groups = [...asked.map(([facet]) => facet), ...(wantsYears ? ["year"] : [])].map((facet) => {
    const known = rows.filter((row) => row.facet === facet);
    return { ids: known.map(({ id }) => id), works: known.reduce((sum, { works }) => sum + works, 0) };
  });
  return groups.some(({ ids }) => ids.length === 0) ? undefined : groups;
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}
