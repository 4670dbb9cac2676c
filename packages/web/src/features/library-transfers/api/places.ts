import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { LibraryPlaces, LibraryPlacesInput, LibraryPlacesPreview } from "../../../lib/api/types.ts";

export function usePlaces() {
  return useQuery({
    queryKey: keys.libraryPlaces(),
    queryFn: ({ signal }) => request<LibraryPlaces>("/library/places", { signal }),
  });
}

export function useSavePlaces(version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: LibraryPlacesInput) =>
      request<LibraryPlaces>("/library/places", { method: "PUT", body, version }),
    onSuccess: (saved) => client.setQueryData(keys.libraryPlaces(), saved),
  });
}

type Templates = Pick<LibraryPlacesInput, "movie_template" | "episode_template">;

/** What examples would be called; the last answer stands until there is another. */
export function usePreview(body: Templates) {
  return useQuery({
    queryKey: [...keys.libraryPlaces(), "preview", body.movie_template, body.episode_template],
    queryFn: ({ signal }) =>
      request<LibraryPlacesPreview>("/library/places/preview", { method: "POST", body, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
}
