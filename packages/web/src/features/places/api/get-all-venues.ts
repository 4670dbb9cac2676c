import { useQuery } from "@tanstack/react-query";
import { readEvery } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { Venue } from "../../../lib/api/types.ts";

/** Every venue, to say how far it is to each. */
export function useAllVenues() {
  return useQuery({
    queryKey: keys.venues.names(),
    queryFn: ({ signal }) => readEvery<Venue>("/venues", {}, signal),
  });
}
