import { useInfiniteQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { Planning } from "../../../lib/api/types.ts";

const planningsOptions = listOptions<Planning>({
  queryKey: keys.plannings.list({}),
  path: "/plannings",
  shape: "array",
});

export function usePlannings() {
  return useInfiniteQuery(planningsOptions);
}
