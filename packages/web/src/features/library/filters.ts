import type { RequestOptions } from "../../lib/api/request.ts";

/** Facets of which several values can be chosen; in the address their values stand between bars. */
export const manyFacets = ["genre", "resolution", "codec", "language", "person", "collection"] as const;
export type ManyFacet = (typeof manyFacets)[number];

/** What the address of the collection says. */
export type LibrarySearch = Partial<
  Record<ManyFacet | "q" | "kind" | "sort" | "years" | "seen" | "from", string>
>;

const BETWEEN = "|";
export const sorts = ["title", "year", "added", "rating"] as const;
export type Sort = (typeof sorts)[number] | "best";

export function valuesOf(search: LibrarySearch, facet: ManyFacet): readonly string[] {
  return (search[facet] ?? "").split(BETWEEN).filter((value) => value !== "");
}

/** The address with these values of a facet; without it where there are none. */
export function withValues(
  search: LibrarySearch,
  facet: keyof LibrarySearch,
  values: readonly string[],
): LibrarySearch {
  const { [facet]: _before, ...others } = search;
  return values.length === 0 ? others : { ...others, [facet]: values.join(BETWEEN) };
}

/** `1990-1999`, open on either side. */
export function yearsOf({ years = "" }: LibrarySearch): { readonly from?: number; readonly to?: number } {
  const [, from = "", to = ""] = /^(\d{0,4})-(\d{0,4})$/.exec(years) ?? [];
  return { ...(from !== "" && { from: Number(from) }), ...(to !== "" && { to: Number(to) }) };
}

export function sortOf({ sort, q = "" }: LibrarySearch): Sort {
  return sorts.find((one) => one === sort) ?? (q === "" ? "title" : "best");
}

/** The same as the server is asked. */
export function queryOf(search: LibrarySearch): NonNullable<RequestOptions["query"]> {
  const { from, to } = yearsOf(search);
  const many = Object.fromEntries(manyFacets.map((facet) => [facet, valuesOf(search, facet)]));
  const kind = search.kind === "movie" || search.kind === "series" ? search.kind : undefined;
  const seen = search.seen === "seen" || search.seen === "unseen" ? search.seen : undefined;
  return {
    q: search.q,
    kind,
    seen,
    from: search.from,
    year_from: from,
    year_to: to,
    sort: sortOf(search),
    ...many,
  };
}

/** Whether anything but the order is asked for. */
export function isNarrowed({ sort: _order, ...rest }: LibrarySearch): boolean {
  return Object.values(rest).some((value) => value !== undefined && value !== "");
}
