import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Job, LibraryFolder, VideoFile } from "../../../lib/api/types.ts";

/** Which files are looked at: all, those nobody has decided about, or those in one state. */
export const shownFiles = ["all", "undecided", "found", "unreadable", "missing"] as const;
export type ShownFiles = (typeof shownFiles)[number];

export function useFolders() {
  return useQuery({
    queryKey: keys["library-folders"].list({}),
    queryFn: ({ signal }) => request<readonly LibraryFolder[]>("/library/folders", { signal }),
  });
}

export function useFiles(q: string, shown: ShownFiles, folderId: string) {
  const query = {
    ...(q !== "" && { q }),
    ...(folderId !== "" && { folder_id: folderId }),
    ...(shown === "undecided" && { undecided: "true" }),
    ...(shown !== "all" && shown !== "undecided" && { state: shown }),
  };
  return useInfiniteQuery(
    listOptions<VideoFile>({
      queryKey: keys["library-files"].list(query),
      path: "/library/files",
      query,
      shape: "array",
    }),
  );
}

export function useRefreshFiles(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await client.invalidateQueries({ queryKey: keys["library-folders"].all() });
    await client.invalidateQueries({ queryKey: keys["library-files"].all() });
  }, [client]);
}

export interface ScanWish {
  readonly folder_ids?: readonly string[];
  readonly confirm_missing?: boolean;
  readonly accept_folders?: boolean;
}

/** Has folders looked at, by a job. */
export function useScan() {
  return useMutation({
    mutationFn: (body: ScanWish) => request<Job>("/library/scans", { method: "POST", body }),
  });
}

export function useWatch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ folder, isWatched }: { readonly folder: LibraryFolder; readonly isWatched: boolean }) =>
      request<LibraryFolder>(`/library/folders/${encodeURIComponent(folder.id)}`, {
        method: "PATCH",
        body: { is_watched: isWatched },
        version: folder.version,
      }),
    onSettled: () => client.invalidateQueries({ queryKey: keys["library-folders"].all() }),
  });
}
