import { useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { MatchCandidates } from "../../../lib/api/types.ts";

export interface Asked {
  readonly text: string;
  readonly year: string;
  readonly kind: "movie" | "series";
}

/** What people type for a title may be an id: `tmdb:603`, `tt0133093`. */
const ID = /^(tmdb:\d{1,9}|tvdb:\d{1,9}|(imdb:)?tt\d{5,10})$/;

/** Works by another title, or by an id; nothing is asked before somebody has. */
export function useSearchAgain(matchId: string, asked: Asked | undefined) {
  return useQuery({
    queryKey: [...keys.matches.detail(matchId), "search", asked],
    enabled: asked !== undefined,
    retry: false,
    queryFn: ({ signal }) => {
      const { text = "", year, kind } = asked ?? {};
      const said = text.trim();
      const query = ID.test(said) ? { id: said, kind } : { title: said, year, kind };
      return request<MatchCandidates>(`/library/matches/${matchId}/search`, { query, signal });
    },
  });
}
