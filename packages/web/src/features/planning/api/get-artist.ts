import { queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Artist } from "../../../lib/api/types.ts";

export function artistOptions(id: string) {
  return queryOptions({
    queryKey: keys.artists.detail(id),
    queryFn: ({ signal }) => request<Artist>(`/artists/${encodeURIComponent(id)}`, { signal }),
  });
}

export function useArtist(id: string) {
  return useQuery(artistOptions(id));
}

/** Names of the artists of a planning, by id; those that are gone or not here yet are missing from it. */
export function useArtistNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const unique = [...new Set(ids)];
  return useQueries({
    queries: unique.map((id) => ({ ...artistOptions(id), staleTime: 300_000 })),
    combine: (results) =>
      new Map(results.flatMap(({ data }) => (data ? [[data.id, data.name] as const] : []))),
  });
}
