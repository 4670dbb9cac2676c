import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Job, LibraryTrashFile } from "../../../lib/api/types.ts";

const queryKey = [...keys.libraryTransfers.all(), "trash-files"];

export function useTrashFiles() {
  return useInfiniteQuery(
    listOptions<LibraryTrashFile>({ queryKey, path: "/library/trash-files", shape: "page" }),
  );
}

export function useRefreshTrashFiles() {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey }), [client]);
}

export interface EmptyWish {
  readonly include_needed_by_undo: boolean;
  readonly dry_run: boolean;
}

/** Counts what would go, or removes it for good; by a job. */
export function useEmptyTrashFiles() {
  return useMutation({
    mutationFn: (body: EmptyWish) => request<Job>("/library/trash-files/empty", { method: "POST", body }),
  });
}

export interface EmptyCounts {
  readonly files: number;
  readonly bytes: number;
  readonly needed: number;
  readonly refused: number;
}

/** What a job says it removed, or would. */
export function emptyCounts({ result }: Job): EmptyCounts {
  const read = (name: string) => {
    const value = typeof result === "object" && result !== null ? Reflect.get(result, name) : undefined;
    return typeof value === "number" ? value : 0;
  };
  return { files: read("files"), bytes: read("bytes"), needed: read("needed"), refused: read("refused") };
}
