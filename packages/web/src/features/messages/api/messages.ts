import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type {
  FullMessage,
  MessagePreview,
  MessageSettings,
  MessageTemplate,
  OutgoingMessage,
} from "../../../lib/api/types.ts";

export interface MessageFilters {
  readonly state?: string;
  readonly kind?: string;
  readonly channel?: string;
  readonly person?: string;
  readonly webhook?: string;
}

const UNDER_WAY_MS = 3_000;

/** The log; looked at again while something is on its way. */
export function useMessageLog({ state, kind, channel, person, webhook }: MessageFilters) {
  const query = { state, kind, channel, person_id: person, webhook_id: webhook };
  return useInfiniteQuery({
    ...listOptions<OutgoingMessage>({
      queryKey: keys.messages.list(query),
      path: "/messages",
      query,
      shape: "array",
    }),
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some(isUnderWay)) === true ? UNDER_WAY_MS : false,
  });
}

/** What waits for somebody to set a mail server is not. */
function isUnderWay({ state, waits_for, next_attempt_at }: OutgoingMessage): boolean {
  return (
    state === "sending" || (state === "queued" && waits_for === undefined && next_attempt_at === undefined)
  );
}

export function useMessage(id: string) {
  return useQuery({
    queryKey: keys.messages.detail(id),
    queryFn: ({ signal }) => request<FullMessage>(`/messages/${encodeURIComponent(id)}`, { signal }),
  });
}

export function useRetry() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      request<OutgoingMessage>(`/messages/${encodeURIComponent(id)}/retry`, { method: "POST" }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.messages.all() }),
  });
}

export function useTemplates() {
  return useQuery({
    queryKey: keys.messageTemplates(),
    queryFn: ({ signal }) => request<MessageTemplate[]>("/message-templates", { signal }),
  });
}

const templatePath = ({ kind, locale }: Pick<MessageTemplate, "kind" | "locale">) =>
  `/message-templates/${kind}/${locale}` as const;

/** Keeps the words of a message; without any, those we ship. */
export function useSaveTemplate(template: MessageTemplate) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: { readonly subject: string; readonly body: string } | undefined) =>
      text === undefined
        ? request<MessageTemplate>(templatePath(template), { method: "DELETE", version: template.version })
        : request<MessageTemplate>(templatePath(template), {
            method: "PUT",
            body: text,
            version: template.version,
          }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.messageTemplates() }),
  });
}

export interface PreviewInput {
  readonly kind: MessageTemplate["kind"];
  readonly locale: MessageTemplate["locale"];
  readonly subject: string;
  readonly body: string;
}

export function usePreview(input: PreviewInput) {
  return useQuery({
    queryKey: [...keys.messageTemplates(), "preview", input],
    queryFn: ({ signal }) =>
      request<MessagePreview>("/message-templates/preview", { method: "POST", body: input, signal }),
    enabled: input.subject !== "" && input.body !== "",
    // The last one that could be shown stays while the next one is made.
    placeholderData: (before) => before,
    retry: false,
  });
}

export function useMessageSettings() {
  return useQuery({
    queryKey: keys.messageSettings(),
    queryFn: ({ signal }) => request<MessageSettings>("/message-settings", { signal }),
  });
}

export function useSavePlanners(version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (planners_email: string | undefined) =>
      request<MessageSettings>("/message-settings", { method: "PUT", body: { planners_email }, version }),
    onSuccess: (saved) => client.setQueryData(keys.messageSettings(), saved),
  });
}

export function useSendTest() {
  return useMutation({
    mutationFn: (to: string) => request<undefined>("/messages/test", { method: "POST", body: { to } }),
  });
}
