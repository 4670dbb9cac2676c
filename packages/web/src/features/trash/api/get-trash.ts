import { useInfiniteQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { TrashItem } from "../../../lib/api/types.ts";

export function useTrash() {
  return useInfiniteQuery(
    listOptions<TrashItem>({ queryKey: keys.trash.list(), path: "/trash", shape: "page" }),
  );
}
