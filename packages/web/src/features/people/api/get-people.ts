import { useInfiniteQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { Person } from "../../../lib/api/types.ts";

export interface PeopleFilters {
  readonly q?: string;
  readonly kind?: string;
  readonly skill?: string;
  readonly team?: string;
}

export function usePeople({ q, kind, skill, team }: PeopleFilters) {
  const query = { q, kind, skill_id: skill, team_id: team, sort: "alphabetical" };
  return useInfiniteQuery(
    listOptions<Person>({ queryKey: keys.people.list(query), path: "/people", query, shape: "array" }),
  );
}
