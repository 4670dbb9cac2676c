import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type {
  HourPeriod,
  NightHours,
  NightHoursInput,
  WorkedHours,
  WorkedHoursInput,
} from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";

/** Reads all hours anew: a statement changes lines, sums and what may be closed. */
function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.hours.all() });
}

/** The way back from the last change of something, as the history of changes knows it. */
export function useTakeBack() {
  const refresh = useRefresh();
  return async (subject: string) => {
    try {
      await undoLastChange(subject);
    } finally {
      await refresh();
    }
  };
}

export function useStateHours() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ line, input }: { readonly line: WorkedHours; readonly input: WorkedHoursInput }) =>
      request<WorkedHours>(
        `/worked-hours/${encodeURIComponent(line.shift_id)}/${encodeURIComponent(line.person_id)}`,
        { method: "PUT", body: input, version: line.version },
      ),
    onSuccess: refresh,
  });
}

export function useValidateHours() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (lines: readonly WorkedHours[]) =>
      request<{ readonly items: readonly WorkedHours[] }>("/worked-hours/validate", {
        method: "POST",
        body: {
          lines: lines.map(({ shift_id, person_id, version }) => ({ shift_id, person_id, version })),
        },
      }),
    onSettled: refresh,
  });
}

interface PeriodInput {
  readonly from: string;
  readonly to: string;
  readonly production_id?: string | undefined;
}

export function useClosePeriod() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: PeriodInput) => request<HourPeriod>("/hour-periods", { method: "POST", body }),
    onSuccess: refresh,
  });
}

export function useReopenPeriod() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ period, reason }: { readonly period: HourPeriod; readonly reason: string }) =>
      request<HourPeriod>(`/hour-periods/${encodeURIComponent(period.id)}/reopen`, {
        ...{ method: "POST", body: { reason }, version: period.version },
      }),
    onSuccess: refresh,
  });
}

export function useReplaceNightHours() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ body, version }: { readonly body: NightHoursInput; readonly version: number }) =>
      request<NightHours>("/worked-hours/night", { method: "PUT", body, version }),
    onSuccess: refresh,
  });
}
