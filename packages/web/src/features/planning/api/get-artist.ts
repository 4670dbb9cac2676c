import { queryOptions, useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Artist } from "../../../lib/api/types.ts";

function artistOptions(id: string) {
  return queryOptions({
    queryKey: keys.artists.detail(id),
    queryFn: ({ signal }) => request<Artist>(`/artists/${encodeURIComponent(id)}`, { signal }),
  });
}

export function useArtist(id: string) {
  return useQuery(artistOptions(id));
}
