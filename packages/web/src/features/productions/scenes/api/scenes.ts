import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useIdempotencyKey } from "../../../../lib/api/idempotency.ts";
import { readEvery } from "../../../../lib/api/pages.ts";
import { keys } from "../../../../lib/api/query-keys.ts";
import { request } from "../../../../lib/api/request.ts";
import { restoreDeleted } from "../../../../lib/api/restore-deleted.ts";
import type { Job, Page, Scene, SceneInput, SceneOrder } from "../../../../lib/api/types.ts";
import { undoLastChange } from "../../../../lib/api/undo-last-change.ts";

const base = (productionId: string) => `/productions/${encodeURIComponent(productionId)}` as const;
const scenePath = ({ id, production_id }: Scene) =>
  `${base(production_id)}/scenes/${encodeURIComponent(id)}` as const;
export const orderPath = (id: string) => `/scene-orders/${encodeURIComponent(id)}` as const;

/** All scenes of a production, in their order. */
export function useScenes(productionId: string | undefined) {
  return useQuery({
    queryKey: keys.scenes.list({ productionId }),
    enabled: productionId !== undefined,
    queryFn: ({ signal }) => readEvery<Scene>(`${base(productionId ?? "")}/scenes`, {}, signal),
  });
}

/** The newest order that waits for a decision. */
export function useWaitingOrder(productionId: string) {
  return useQuery({
    queryKey: keys.scenes.order(productionId),
    queryFn: async ({ signal }) => {
      const query = { production_id: productionId, state: "waiting", limit: 1 };
      const { items } = await request<Page<SceneOrder>>("/scene-orders", { query, signal });
      return items[0] ?? null;
    },
  });
}

export function useRefreshScenes() {
  const client = useQueryClient();
  return useCallback(async () => {
    await client.invalidateQueries({ queryKey: keys.scenes.all() });
    void client.invalidateQueries({ queryKey: keys.inbox.all() });
    void client.invalidateQueries({ queryKey: keys.trash.all() });
  }, [client]);
}

/** Adds a scene, or replaces the one given as it was seen. */
export function useSaveScene(productionId: string, existing?: Scene) {
  const refresh = useRefreshScenes();
  const idempotencyKey = useIdempotencyKey();
  const mutation = useMutation({
    mutationFn: (body: SceneInput) =>
      existing === undefined
        ? request<Scene>(`${base(productionId)}/scenes`, {
            method: "POST",
            body,
            idempotencyKey: idempotencyKey(body),
          })
        : request<Scene>(scenePath(existing), { method: "PUT", body, version: existing.version }),
    onSuccess: refresh,
  });
  return { ...mutation, takeBack: useTakeBack() };
}

/** Takes back the last deed about a scene, or about the places of all of them. */
function useTakeBack() {
  const refresh = useRefreshScenes();
  return async (subjectId: string) => {
    await undoLastChange(subjectId);
    await refresh();
  };
}

/** Moves a scene to the trash; `takeBack` brings it back. */
export function useRemoveScene() {
  const refresh = useRefreshScenes();
  const mutation = useMutation({
    mutationFn: (scene: Scene) =>
      request<undefined>(scenePath(scene), { method: "DELETE", version: scene.version }),
    onSuccess: refresh,
  });
  const takeBack = async (id: string) => {
    await restoreDeleted(id);
    await refresh();
  };
  return { ...mutation, takeBack };
}

/** Puts the scenes into another order; the list shows it at once. */
export function useReorderScenes(productionId: string) {
  const client = useQueryClient();
  const refresh = useRefreshScenes();
  const queryKey = keys.scenes.list({ productionId });
  const mutation = useMutation({
    mutationFn: (scenes: readonly Scene[]) =>
      request<Scene[]>(`${base(productionId)}/scene-places`, {
        method: "PUT",
        body: { scene_ids: scenes.map(({ id }) => id) },
      }),
    onMutate: (scenes) => client.setQueryData(queryKey, scenes),
    onSettled: refresh,
  });
  return { ...mutation, takeBack: useTakeBack() };
}

/** Asks for a better order; it comes later, as the result of a job. */
export function useAskForOrder(productionId: string) {
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: { readonly seconds: number; readonly seed: number }) =>
      request<Job>(`${base(productionId)}/scene-orders`, {
        method: "POST",
        body,
        idempotencyKey: idempotencyKey(body),
      }),
  });
}

export function decideOrder(
  verb: "accept" | "reject" | "restore",
  id: string,
  version: number,
): Promise<SceneOrder> {
  return request<SceneOrder>(`${orderPath(id)}/${verb}`, { method: "POST", version });
}
