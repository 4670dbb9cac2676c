import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import { restoreDeleted } from "../../../lib/api/restore-deleted.ts";
import type { NewWebhook, Webhook, WebhookDelivery, WebhookInput } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";

const pathOf = (id: string) => `/webhooks/${encodeURIComponent(id)}` as const;

export function useWebhooks() {
  return useQuery({
    queryKey: keys.webhooks(),
    queryFn: ({ signal }) => request<Webhook[]>("/webhooks", { signal }),
  });
}

function useRefresh() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: keys.webhooks() });
    void client.invalidateQueries({ queryKey: keys.trash.all() });
  };
}

export function useCreateWebhook() {
  const refresh = useRefresh();
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: WebhookInput) =>
      request<NewWebhook>("/webhooks", { method: "POST", body, idempotencyKey: idempotencyKey(body) }),
    onSuccess: refresh,
  });
}

export function useChangeWebhook() {
  const refresh = useRefresh();
  const mutation = useMutation({
    mutationFn: ({ id, version, ...body }: WebhookInput & Pick<Webhook, "id" | "version">) =>
      request<Webhook>(pathOf(id), { method: "PUT", body, version }),
    onSuccess: refresh,
  });
  const takeBack = async (id: string) => {
    await undoLastChange(id);
    await refresh();
  };
  return { ...mutation, takeBack };
}

export function useRemoveWebhook() {
  const refresh = useRefresh();
  const mutation = useMutation({
    mutationFn: ({ id, version }: Webhook) => request<undefined>(pathOf(id), { method: "DELETE", version }),
    onSuccess: refresh,
  });
  const takeBack = async (id: string) => {
    await restoreDeleted(id);
    await refresh();
  };
  return { ...mutation, takeBack };
}

export function useRotateSecret() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: string) => request<NewWebhook>(`${pathOf(id)}/secret`, { method: "POST" }),
    onSuccess: refresh,
  });
}

export function useTestWebhook() {
  return useMutation({
    mutationFn: (id: string) => request<WebhookDelivery>(`${pathOf(id)}/test`, { method: "POST" }),
  });
}
