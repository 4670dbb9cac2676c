import {
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import { restoreDeleted } from "../../../lib/api/restore-deleted.ts";
import type {
  Episode,
  LibraryStatistics,
  Movie,
  MovieChange,
  Series,
  SeriesChange,
  WorkFacets,
  WorkSummary,
} from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { type LibrarySearch, queryOf } from "../filters.ts";

const PAGE = 120;

export function useWorks(search: LibrarySearch) {
  return useInfiniteQuery({
    ...listOptions<WorkSummary>({
      queryKey: keys.works.list(search),
      path: "/library/works",
      query: queryOf(search),
      shape: "page",
      size: PAGE,
    }),
    // What was there stays until the other list is: letters are typed faster than pages come.
    placeholderData: (before) => before,
  });
}

/** What can be filtered by; one facet alone where something of it is looked for. */
export function useFacets(facet?: "person", q = "") {
  return useQuery({
    queryKey: keys.works.facets({ facet, q }),
    queryFn: ({ signal }) =>
      request<WorkFacets>("/library/facets", { query: { facet, q, limit: 100 }, signal }),
    placeholderData: (before) => before,
    staleTime: 60_000,
  });
}

export function useStatistics() {
  return useQuery({
    queryKey: keys.works.statistics(),
    queryFn: ({ signal }) => request<LibraryStatistics>("/library/statistics", { signal }),
  });
}

type Kind = "movies" | "series";

const pathOf = (kind: Kind, id: string) => `/library/${kind}/${encodeURIComponent(id)}` as const;

export function useMovie(id: string) {
  return useQuery({
    queryKey: keys.works.detail(id),
    queryFn: ({ signal }) => request<Movie>(pathOf("movies", id), { signal }),
  });
}

export function useSeries(id: string) {
  return useQuery({
    queryKey: keys.works.detail(id),
    queryFn: ({ signal }) => request<Series>(pathOf("series", id), { signal }),
  });
}

async function refresh(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: keys.works.all(), refetchType: "active" });
  void client.invalidateQueries({ queryKey: keys.trash.all() });
}

interface Known {
  readonly id: string;
  readonly version: number;
}

/** Changes what is said of a film or a series as it was seen; `takeBack` undoes the last change. */
export function useChangeWork(kind: Kind, { id, version }: Known) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (body: MovieChange | SeriesChange) =>
      request<Known>(pathOf(kind, id), { method: "PATCH", body, version }),
    onSettled: () => refresh(client),
  });
  return { ...mutation, takeBack: () => takeBack(client, id) };
}

export function useChangeEpisode(seriesId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, is_seen }: Pick<Episode, "id" | "version" | "is_seen">) =>
      request<Episode>(`/library/episodes/${encodeURIComponent(id)}`, {
        method: "PATCH",
        body: { is_seen },
        version,
      }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.works.detail(seriesId) }),
  });
}

export function useMarkSeen(seriesId: string) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (body: { readonly is_seen: boolean; readonly season_number?: number }) =>
      request<Series>(`/library/series/${encodeURIComponent(seriesId)}/seen`, { method: "PUT", body }),
    onSettled: () => refresh(client),
  });
  return { ...mutation, takeBack: () => takeBack(client, seriesId) };
}

export function useDeleteWork(kind: Kind, { id, version }: Known) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: () => request<undefined>(pathOf(kind, id), { method: "DELETE", version }),
    onSuccess: () => refresh(client),
  });
  const bringBack = async () => {
    await restoreDeleted(id);
    await refresh(client);
  };
  return { ...mutation, bringBack };
}

async function takeBack(client: QueryClient, id: string): Promise<void> {
  await undoLastChange(id);
  await refresh(client);
}
