import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { apiUrl, request } from "../../../lib/api/request.ts";
import type { ApiPath, PlanDashboard, PlanRules } from "../../../lib/api/types.ts";
import { useLocale } from "../../../lib/i18n/locale-context.tsx";

export interface DashboardWindow {
  readonly from: string;
  readonly to: string;
  readonly production?: string | undefined;
}

function queryOf({ from, to, production }: DashboardWindow) {
  return { from, to, production_id: production };
}

/** All figures of some days. They hang on the shifts, and are read again with them. */
export function useDashboard(window: DashboardWindow) {
  const query = queryOf(window);
  return useQuery({
    queryKey: [...keys.shifts.all(), "dashboard", query],
    queryFn: ({ signal }) => request<PlanDashboard>("/planning/dashboard", { query, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Where a table of the dashboard is found as a file. */
export function csvUrl(path: ApiPath, window: DashboardWindow): string {
  return apiUrl(path, queryOf(window));
}

/** What the rules are called. */
export function useRuleName() {
  const { locale } = useLocale();
  const { data } = useQuery({
    queryKey: keys.rules(),
    queryFn: ({ signal }) => request<PlanRules>("/planning/rules", { signal }),
  });
  return (code: string) => data?.rules.find((rule) => rule.code === code)?.title[locale] ?? code;
}
