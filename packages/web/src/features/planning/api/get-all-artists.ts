import { useQuery } from "@tanstack/react-query";

import { readEvery } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { Artist } from "../../../lib/api/types.ts";

/** Everybody, for the forms where people are chosen. */
export function useAllArtists() {
  return useQuery({
    queryKey: keys.artists.names(),
    queryFn: ({ signal }) => readEvery<Artist>("/artists", { sort: "alphabetical" }, signal),
  });
}
