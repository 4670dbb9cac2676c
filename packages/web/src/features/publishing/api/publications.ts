import { queryOptions, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { listOptions } from "../../../lib/api/pages.ts";
import type { PublishedDays } from "../../../lib/api/publication.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Publication, PublicationDetail } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";

const pathOf = (productionId: string) =>
  `/productions/${encodeURIComponent(productionId)}/publications` as const;

/** As many as somebody looks back on at first. */
const PAGE = 10;

export function usePublications(productionId: string) {
  return useInfiniteQuery(
    listOptions<Publication>({
      queryKey: keys.publications.list({ productionId }),
      path: pathOf(productionId),
      shape: "array",
      size: PAGE,
    }),
  );
}

export function usePublication(productionId: string, number: number) {
  return useQuery(
    queryOptions({
      queryKey: keys.publications.detail(`${productionId} ${number}`),
      queryFn: ({ signal }) => request<PublicationDetail>(`${pathOf(productionId)}/${number}`, { signal }),
      // What was published stays what it was.
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
}

export interface ToPublish extends PublishedDays {
  readonly note: string;
  readonly stamp: string;
}

/**
 * Publishes what the person sees. What is done about it is not the form's to say: the form is gone with the last change.
 * The way back publishes again what was there before.
 */
export function usePublish(
  productionId: string,
  onPublished: (publication: Publication, takeBack: () => Promise<void>) => void,
) {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: keys.publication(productionId).slice(0, 3) });
    await client.invalidateQueries({ queryKey: keys.publications.all() });
  };
  const mutation = useMutation({
    mutationFn: ({ stamp, ...body }: ToPublish) =>
      request<Publication>(pathOf(productionId), {
        method: "POST",
        body,
        stamp,
        idempotencyKey: idempotencyKey({ ...body, stamp }),
      }),
    onSuccess: async (publication) => {
      onPublished(publication, async () => {
        await undoLastChange(productionId);
        await refresh();
      });
      await refresh();
    },
  });
  return { ...mutation, refresh };
}
