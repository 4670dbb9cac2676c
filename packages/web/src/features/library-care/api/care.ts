import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { CareFinding, CareFix, CareReport, Job } from "../../../lib/api/types.ts";

export type CareKind = CareFinding["kind"];
/** Which findings are looked at: those to decide, or those that were dealt with. */
export const shownStates = ["waiting", "fixed", "ignored"] as const;
export type ShownState = (typeof shownStates)[number];

/** The newest report; nothing where nobody has looked yet. */
export function useLatestReport() {
  return useQuery({
    queryKey: keys.care.detail("latest"),
    queryFn: async ({ signal }) => {
      const [latest] = await request<readonly CareReport[]>("/library/care-reports", {
        query: { limit: 1 },
        signal,
      });
      return latest ?? null;
    },
  });
}

const PAGE = 10;
/** More than anybody has at once. */
const MOST_AT_WORK = 50;

export function useFindings(reportId: string, kind: CareKind, state: ShownState) {
  return useInfiniteQuery(
    listOptions<CareFinding>({
      queryKey: keys.care.list({ reportId, kind, state }),
      path: "/library/care-findings",
      query: { report_id: reportId, kind, state },
      shape: "array",
      size: PAGE,
    }),
  );
}

export function useRefreshCare(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: keys.care.all() }), [client]);
}

/** Asks for a look at the collection; its report comes later, as the result of a job. */
export function useLook() {
  return useMutation({
    mutationFn: () => request<Job>("/library/care-reports", { method: "POST", body: {} }),
  });
}

export interface FixWish {
  readonly report_id: string;
  readonly finding_ids?: readonly string[];
  readonly kind?: CareKind;
  readonly keep?: readonly { readonly finding_id: string; readonly file_id: string }[];
}

/** Has findings fixed, by a job. */
export function useFix() {
  const refresh = useRefreshCare();
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: FixWish) =>
      request<{ readonly fix: { readonly id: string }; readonly job: Job }>("/library/care-fixes", {
        method: "POST",
        body,
        // The same findings may be fixed, taken back and fixed again: only the same click is one wish.
        idempotencyKey: idempotencyKey({ ...body, at: Math.floor(Date.now() / 5_000) }),
      }),
    onSuccess: refresh,
  });
}

/** Fixes a job is at work on, or was: those that stopped on the way say so. */
export function useFixesAtWork() {
  return useQuery({
    queryKey: keys.care.detail("at-work"),
    queryFn: ({ signal }) =>
      request<readonly CareFix[]>("/library/care-fixes", {
        query: { state: "at_work", limit: MOST_AT_WORK },
        signal,
      }),
  });
}

/** Has a fix, or its taking back, gone on with where its job ended too early. */
export function resumeFix(fixId: string): Promise<Job> {
  return request<Job>(`/library/care-fixes/${encodeURIComponent(fixId)}/resume`, { method: "POST" });
}

/** Has a fix taken back, by a job. */
export function undoFix(fixId: string): Promise<Job> {
  return request<Job>(`/library/care-fixes/${encodeURIComponent(fixId)}/undo`, { method: "POST" });
}

/** Sets a finding aside, or asks about it again. */
export function useSetAside() {
  const refresh = useRefreshCare();
  return useMutation({
    mutationFn: ({ finding, verb }: { readonly finding: CareFinding; readonly verb: "ignore" | "reopen" }) =>
      request<CareFinding>(`/library/care-findings/${encodeURIComponent(finding.id)}/${verb}`, {
        method: "POST",
        version: finding.version,
      }),
    onSettled: refresh,
  });
}
