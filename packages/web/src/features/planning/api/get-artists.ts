import { useInfiniteQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { Artist } from "../../../lib/api/types.ts";

function artistsOptions(q?: string | undefined) {
  const query = { q, sort: "alphabetical" };
  return listOptions<Artist>({ queryKey: keys.artists.list(query), path: "/artists", query, shape: "array" });
}

export function useArtists(q?: string | undefined) {
  return useInfiniteQuery(artistsOptions(q));
}
