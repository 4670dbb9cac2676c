import { queryOptions, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../../lib/api/idempotency.ts";
import { listOptions } from "../../../../lib/api/pages.ts";
import { keys } from "../../../../lib/api/query-keys.ts";
import { request } from "../../../../lib/api/request.ts";
import { restoreDeleted } from "../../../../lib/api/restore-deleted.ts";
import type {
  ApiPath,
  Draft,
  DraftAssignment,
  DraftChange,
  DraftComparison,
  DraftEmptyPost,
  DraftRequest,
  Job,
} from "../../../../lib/api/types.ts";
import { shifts } from "../../api/shifts.ts";

const PATH = "/production-proposals";
const draftPath = (id: string) => `${PATH}/${encodeURIComponent(id)}` as const;

export function useDrafts(productionId: string) {
  return useInfiniteQuery(
    listOptions<Draft>({
      queryKey: keys.drafts.list({ productionId }),
      path: PATH,
      query: { production_id: productionId },
      shape: "page",
    }),
  );
}

export function useDraft(id: string) {
  return useQuery(
    queryOptions({
      queryKey: keys.drafts.detail(id),
      queryFn: ({ signal }) => request<Draft>(draftPath(id), { signal }),
    }),
  );
}

/** As much as somebody reads before they go on. */
const PART_SIZE = 10;

/** What a page reads of a draft bit by bit: a season has thousands of lines. */
interface Parts {
  readonly assignments: DraftAssignment;
  readonly changes: DraftChange;
  readonly "empty-posts": DraftEmptyPost;
}

export function useDraftPart<Part extends keyof Parts>({ id, version }: Draft, part: Part) {
  return useInfiniteQuery(
    listOptions<Parts[Part]>({
      queryKey: [...keys.drafts.detail(id), version, part],
      path: `${draftPath(id)}/${part}`,
      shape: "page",
      size: PART_SIZE,
    }),
  );
}

export function useComparison(left: string, right: string) {
  return useQuery(
    queryOptions({
      queryKey: [...keys.drafts.all(), "compare", left, right],
      queryFn: ({ signal }) =>
        request<DraftComparison>(`${PATH}/compare`, { query: { left, right }, signal }),
      enabled: left !== "" && right !== "",
    }),
  );
}

/** Asks for a draft; it comes later, as the result of a job. */
export function useProposeDraft(productionId: string) {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  const path: ApiPath = `/productions/${encodeURIComponent(productionId)}/proposals`;
  return useMutation({
    mutationFn: (body: DraftRequest) =>
      request<Job>(path, { method: "POST", body, idempotencyKey: idempotencyKey(body) }),
    onSuccess: (job) => {
      client.setQueryData(keys.jobs.detail(job.id), job);
      void client.invalidateQueries({ queryKey: [...keys.jobs.all(), "list"] });
    },
  });
}

export type Verb = "accept" | "reject" | "restore";

export function decideDraft(verb: Verb, id: string, version: number): Promise<Draft> {
  return request<Draft>(`${draftPath(id)}/${verb}`, { method: "POST", version });
}

/** Everything that shows a draft, or the plan it may become. */
export function useRefreshDrafts() {
  const client = useQueryClient();
  return async () => {
    for (const queryKey of [keys.drafts.all(), keys.inbox.all(), shifts.keys.all()])
      await client.invalidateQueries({ queryKey });
  };
}

/** Moves a draft to the trash; `takeBack` brings it back. */
export function useRemoveDraft() {
  const refresh = useRefreshDrafts();
  const mutation = useMutation({
    mutationFn: ({ id, version }: Draft) => request<undefined>(draftPath(id), { method: "DELETE", version }),
    onSuccess: refresh,
  });
  const takeBack = async (id: string) => {
    await restoreDeleted(id);
    await refresh();
  };
  return { mutation, takeBack };
}
