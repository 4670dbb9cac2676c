import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "./query-keys.ts";
import { request } from "./request.ts";
import type { CalendarFeed, IssuedCalendarFeed } from "./types.ts";

/** Whose shifts an address shows. */
export type FeedSubject = Pick<CalendarFeed["subject"], "kind" | "id">;

export function useCalendarFeeds({ kind, id }: FeedSubject) {
  return useQuery(
    queryOptions({
      queryKey: keys.calendarFeeds(kind, id),
      queryFn: ({ signal }) =>
        request<readonly CalendarFeed[]>("/calendar-feeds", { query: { kind, id }, signal }),
    }),
  );
}

/** Makes an address; what comes back is the only time it is shown. */
export function useCreateCalendarFeed({ kind, id }: FeedSubject) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (note: string) =>
      request<IssuedCalendarFeed>("/calendar-feeds", {
        method: "POST",
        body: { subject: { kind, id }, note },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.calendarFeeds(kind, id) }),
  });
}

export function useRevokeCalendarFeed({ kind, id }: FeedSubject) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (feedId: string) =>
      request<undefined>(`/calendar-feeds/${encodeURIComponent(feedId)}`, { method: "DELETE" }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.calendarFeeds(kind, id) }),
  });
}
