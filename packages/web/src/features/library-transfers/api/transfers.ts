import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Job, LibraryTransfer, LibraryTransferItem, TransferChoice } from "../../../lib/api/types.ts";

const transferPath = (id: string) => `/library/transfers/${encodeURIComponent(id)}` as const;

export function useTransfers() {
  return useInfiniteQuery(
    listOptions<LibraryTransfer>({
      queryKey: keys.libraryTransfers.list({}),
      path: "/library/transfers",
      shape: "page",
    }),
  );
}

export function useTransfer(id: string) {
  return useQuery({
    queryKey: keys.libraryTransfers.detail(id),
    queryFn: ({ signal }) => request<LibraryTransfer>(transferPath(id), { signal }),
  });
}

/** What it moves where: those with a conflict, or all others. */
export function useTransferItems(id: string, conflict: boolean) {
  return useInfiniteQuery(
    listOptions<LibraryTransferItem>({
      queryKey: [...keys.libraryTransfers.detail(id), "items", `${conflict}`],
      path: `${transferPath(id)}/items`,
      query: { conflict: `${conflict}` },
      shape: "page",
      size: 200,
    }),
  );
}

export function useRefreshTransfers() {
  const client = useQueryClient();
  return useCallback(async () => {
    await client.invalidateQueries({ queryKey: keys.libraryTransfers.all() });
    void client.invalidateQueries({ queryKey: keys.inbox.all() });
  }, [client]);
}

export function usePlanTransfer() {
  return useMutation({
    mutationFn: () => request<Job>("/library/transfers", { method: "POST", body: { file_ids: [] } }),
  });
}

export type Verb = "accept" | "reject" | "restore" | "resume";

export function decideTransfer(verb: Verb, id: string, version: number): Promise<LibraryTransfer> {
  return request<LibraryTransfer>(`${transferPath(id)}/${verb}`, { method: "POST", version });
}

export type Choices = ReadonlyMap<string, TransferChoice>;

/** Moves the files, with what somebody chose otherwise. */
export function acceptTransfer({ id, version }: LibraryTransfer, choices: Choices): Promise<LibraryTransfer> {
  if (choices.size === 0) return decideTransfer("accept", id, version);
  const body = { choices: [...choices].map(([item_id, choice]) => ({ item_id, choice })) };
  return request<LibraryTransfer>(`${transferPath(id)}/edit`, { method: "POST", body, version });
}
