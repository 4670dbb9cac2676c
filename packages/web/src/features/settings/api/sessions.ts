import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { DeviceSession } from "../../../lib/api/types.ts";

export function useDeviceSessions() {
  return useInfiniteQuery(
    listOptions<DeviceSession>({ queryKey: keys.account.sessions(), path: "/sessions", shape: "page" }),
  );
}

export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      request<undefined>(`/sessions/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.account.sessions() }),
  });
}
