import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import { restoreDeleted } from "../../../lib/api/restore-deleted.ts";
import type {
  Calendar,
  CalendarImport,
  CalendarImported,
  CalendarInput,
  Job,
} from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";

const FIRST_READING_MS = 1500;
const base = (personId: string) => `/people/${encodeURIComponent(personId)}` as const;

/** The calendars somebody's time is read from; asked again while one of them has not been read yet. */
export function useCalendars(personId: string) {
  return useQuery({
    queryKey: keys.people.calendars(personId),
    queryFn: ({ signal }) => request<Calendar[]>(`${base(personId)}/calendars`, { signal }),
    refetchInterval: ({ state: { data } }) =>
      data?.some(({ fetched_at }) => fetched_at === undefined) === true ? FIRST_READING_MS : false,
  });
}

/** What a calendar says is part of the person's time: both are read again. */
export function useRefreshTime() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: keys.people.all(), refetchType: "active" });
    void client.invalidateQueries({ queryKey: keys.artists.all() });
    void client.invalidateQueries({ queryKey: keys.trash.all() });
  };
}

export function useSubscribe(personId: string) {
  const refresh = useRefreshTime();
  const idempotencyKey = useIdempotencyKey();
  const mutation = useMutation({
    mutationFn: (body: CalendarInput) =>
      request<Calendar>(`${base(personId)}/calendars`, {
        method: "POST",
        body,
        idempotencyKey: idempotencyKey(body),
      }),
    onSuccess: refresh,
  });
  const takeBack = async (id: string) => {
    await undoLastChange(id);
    await refresh();
  };
  return { ...mutation, takeBack };
}

export function useUnsubscribe(personId: string) {
  const refresh = useRefreshTime();
  const mutation = useMutation({
    mutationFn: ({ id, version }: Pick<Calendar, "id" | "version">) =>
      request<undefined>(`${base(personId)}/calendars/${encodeURIComponent(id)}`, {
        method: "DELETE",
        version,
      }),
    onSuccess: refresh,
  });
  const takeBack = async (id: string) => {
    await restoreDeleted(id);
    // What it said went with it: it is read afresh at once, rather than when its turn comes.
    await request<Job>(`${base(personId)}/calendars/${encodeURIComponent(id)}/refresh`, { method: "POST" });
    await refresh();
  };
  return { ...mutation, takeBack };
}

/** Asks for a reading now; it comes later, as a job. */
export function useReadNow(personId: string) {
  return useMutation({
    mutationFn: (id: string) =>
      request<Job>(`${base(personId)}/calendars/${encodeURIComponent(id)}/refresh`, { method: "POST" }),
  });
}

const importPath = (personId: string) => `${base(personId)}/availability/import` as const;

/** What a calendar file would do; nothing is stored. */
export function usePreviewCalendar(personId: string) {
  return useMutation({
    mutationFn: (body: Omit<CalendarImport, "preview">) =>
      request<CalendarImported>(importPath(personId), { method: "POST", body: { ...body, preview: true } }),
  });
}

/** Keeps what the file says, as it was looked at; `takeBack` undoes it as one. */
export function useTakeCalendar(personId: string) {
  const refresh = useRefreshTime();
  const mutation = useMutation({
    mutationFn: ({ version, ...body }: Omit<CalendarImport, "preview"> & { readonly version: number }) =>
      request<CalendarImported>(importPath(personId), {
        method: "POST",
        body: { ...body, preview: false },
        version,
      }),
    onSuccess: refresh,
  });
  const takeBack = async () => {
    await undoLastChange(personId);
    await refresh();
  };
  return { ...mutation, takeBack };
}
