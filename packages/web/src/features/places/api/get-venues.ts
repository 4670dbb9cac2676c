import { useInfiniteQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { Venue } from "../../../lib/api/types.ts";

export function useVenues(q: string) {
  const query = { q };
  return useInfiniteQuery(
    listOptions<Venue>({ queryKey: keys.venues.list(query), path: "/venues", query, shape: "array" }),
  );
}
