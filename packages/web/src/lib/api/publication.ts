import { queryOptions, useQuery } from "@tanstack/react-query";
import { keys } from "./query-keys.ts";
import { request } from "./request.ts";
import type { PublicationPreview } from "./types.ts";

export interface PublishedDays {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What there is to publish of a production. */
export function usePublicationPreview(productionId: string, { from, to }: PublishedDays = {}) {
  const query = { from, to };
  return useQuery(
    queryOptions({
      queryKey: keys.publication(productionId, query),
      queryFn: ({ signal }) =>
        request<PublicationPreview>(`/productions/${encodeURIComponent(productionId)}/publication`, {
          query,
          signal,
        }),
      // The plan is changed on many pages, by many people.
      staleTime: 0,
    }),
  );
}

/** How many changes wait; nothing while nobody knows. */
export function useUnpublished(productionId: string): number | undefined {
  const { data } = usePublicationPreview(productionId);
  return data && data.added + data.changed + data.cancelled;
}
