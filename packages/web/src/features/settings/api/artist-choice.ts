import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Artist } from "../../../lib/api/types.ts";

const LIMIT = 20;

/** The artists whose names fit what was typed, a few at a time. */
export function useArtistChoice(typed: string) {
  const query = { q: typed.trim(), sort: "alphabetical", limit: LIMIT };
  return useQuery({
    queryKey: keys.artists.choice(query.q),
    queryFn: ({ signal }) => request<readonly Artist[]>("/artists", { query, signal }),
    placeholderData: keepPreviousData,
  });
}
