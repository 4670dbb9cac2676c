import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type {
  MatchThresholds,
  MatchThresholdsPreview,
  StoredMatchThresholds,
} from "../../../lib/api/types.ts";

export function useMatchSettings() {
  return useQuery({
    queryKey: keys.matchSettings(),
    queryFn: ({ signal }) => request<StoredMatchThresholds>("/library/match-settings", { signal }),
    // Whoever opens the form changes what is there now.
    staleTime: 0,
  });
}

export function useSaveMatchSettings(version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: MatchThresholds) =>
      request<StoredMatchThresholds>("/library/match-settings", { method: "PUT", body, version }),
    onSuccess: (saved) => client.setQueryData(keys.matchSettings(), saved),
  });
}

/** What they would have meant for the files that are there; the last answer stands until there is another. */
export function useThresholdsPreview(body: MatchThresholds) {
  return useQuery({
    queryKey: [...keys.matchSettings(), "preview", body],
    queryFn: ({ signal }) =>
      request<MatchThresholdsPreview>("/library/match-settings/preview", { method: "POST", body, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
}
