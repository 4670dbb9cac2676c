import { type InfiniteData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { LibraryMatch, MatchGroup, Page } from "../../../lib/api/types.ts";

export const groupOptions = listOptions<MatchGroup>({
  queryKey: keys.matches.list({}),
  path: "/library/match-groups",
  shape: "page",
});

export function useMatchGroups() {
  return useInfiniteQuery(groupOptions);
}

export function readMatch(id: string, signal?: AbortSignal): Promise<LibraryMatch> {
  return request<LibraryMatch>(`/library/matches/${id}`, signal === undefined ? {} : { signal });
}

export function useMatch(id: string) {
  return useQuery({
    queryKey: keys.matches.detail(id),
    queryFn: ({ signal }) => readMatch(id, signal),
  });
}

type Groups = InfiniteData<Page<MatchGroup>>;

/** The list without what was just decided, shown before the server has answered. */
export function withoutGroup(data: Groups | undefined, key: string): Groups | undefined {
  if (data === undefined) return undefined;
  const pages = data.pages.map((page) => ({ ...page, items: page.items.filter((item) => item.key !== key) }));
  return { ...data, pages };
}
