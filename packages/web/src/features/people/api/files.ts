import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { apiUrl, request } from "../../../lib/api/request.ts";
import { restoreDeleted } from "../../../lib/api/restore-deleted.ts";
import type { Document, DocumentInput, ExpiringDocument, Person } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";

const base = (personId: string) => `/people/${encodeURIComponent(personId)}` as const;
const documentPath = ({ id, person_id }: Document) =>
  `${base(person_id)}/documents/${encodeURIComponent(id)}` as const;

function useRefresh() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: keys.people.all(), refetchType: "active" });
    void client.invalidateQueries({ queryKey: keys.trash.all() });
  };
}

/** Gives somebody a photo, or takes it away; `takeBack` brings the one before back. */
export function usePhoto({ id, version }: Person) {
  const refresh = useRefresh();
  const path = `${base(id)}/photo` as const;
  const give = useMutation({
    mutationFn: (content_base64: string) =>
      request<Person>(path, { method: "PUT", body: { content_base64 }, version }),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: () => request<Person>(path, { method: "DELETE", version }),
    onSuccess: refresh,
  });
  const takeBack = async () => {
    await undoLastChange(id);
    await refresh();
  };
  return { give, remove, takeBack };
}

export function useDocuments(personId: string) {
  return useQuery({
    queryKey: keys.people.documents(personId),
    queryFn: ({ signal }) => request<Document[]>(`${base(personId)}/documents`, { signal }),
  });
}

/** What of all people's papers expires soon, or has. */
export function useExpiring(until: string) {
  return useQuery({
    queryKey: keys.people.expiring(until),
    queryFn: ({ signal }) => request<ExpiringDocument[]>("/expiring-documents", { query: { until }, signal }),
  });
}

export function contentUrl(document: Document): string {
  return apiUrl(`${documentPath(document)}/content`);
}

export type DocumentDetails = Omit<DocumentInput, "content_base64">;

/** Adds a paper, or changes the name and the last day of one as it was seen. */
export function useSaveDocument(personId: string, existing?: Document) {
  const refresh = useRefresh();
  const idempotencyKey = useIdempotencyKey();
  const mutation = useMutation({
    mutationFn: (body: DocumentDetails & { readonly content_base64?: string }) =>
      existing === undefined
        ? request<Document>(`${base(personId)}/documents`, {
            method: "POST",
            body,
            idempotencyKey: idempotencyKey(body),
          })
        : request<Document>(documentPath(existing), { method: "PUT", body, version: existing.version }),
    onSuccess: refresh,
  });
  const takeBack = async (id: string) => {
    await undoLastChange(id);
    await refresh();
  };
  return { ...mutation, takeBack };
}

/** Moves a paper to the trash; `takeBack` brings it back. */
export function useRemoveDocument() {
  const refresh = useRefresh();
  const mutation = useMutation({
    mutationFn: (document: Document) =>
      request<undefined>(documentPath(document), { method: "DELETE", version: document.version }),
    onSuccess: refresh,
  });
  const takeBack = async (id: string) => {
    await restoreDeleted(id);
    await refresh();
  };
  return { ...mutation, takeBack };
}
