import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type {
  CallSheet,
  CallSheetInput,
  CallSheetPreview,
  CallSheetVersion,
  CallSheetVersionSummary,
} from "../../../lib/api/types.ts";

const sheetKeys = keys["call-sheets"];

export function sheetsOfProduction(productionId: string) {
  return listOptions<CallSheet>({
    queryKey: sheetKeys.list({ productionId }),
    path: `/productions/${encodeURIComponent(productionId)}/call-sheets`,
    shape: "array",
  });
}

export function useCreateSheet(productionId: string) {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: Pick<CallSheetInput, "day"> & Partial<CallSheetInput>) =>
      request<CallSheet>(`/productions/${encodeURIComponent(productionId)}/call-sheets`, {
        method: "POST",
        body,
        idempotencyKey: idempotencyKey(body),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: sheetKeys.all() }),
  });
}

/** What the next version would say; read afresh, since the plan is changed elsewhere. */
export function useSheetPreview({ id, version }: CallSheet) {
  return useQuery({
    queryKey: [...sheetKeys.detail(id), "preview", version],
    queryFn: ({ signal }) =>
      request<CallSheetPreview>(`/call-sheets/${encodeURIComponent(id)}/preview`, { signal }),
    staleTime: 0,
  });
}

export function useSheetVersions({ id, last_number }: CallSheet) {
  return useQuery({
    queryKey: [...sheetKeys.detail(id), "versions", last_number],
    queryFn: ({ signal }) =>
      request<readonly CallSheetVersionSummary[]>(`/call-sheets/${encodeURIComponent(id)}/versions`, {
        signal,
      }),
  });
}

export function useIssueSheet({ id, version }: CallSheet) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (note: string) =>
      request<CallSheetVersion>(`/call-sheets/${encodeURIComponent(id)}/versions`, {
        method: "POST",
        body: { note },
        version,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: sheetKeys.all() }),
  });
}
