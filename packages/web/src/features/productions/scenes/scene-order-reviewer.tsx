import { useQuery } from "@tanstack/react-query";
import { readEvery } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Scene, SceneOrder } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Reviewer } from "../../../lib/review.ts";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { sceneMessages } from "./messages.ts";
import classes from "./scene-order.module.css";

const orderPath = (id: string) => `/scene-orders/${encodeURIComponent(id)}` as const;

function useSceneOrder(id: string) {
  return useQuery({
    queryKey: [...keys.productions.all(), "scene-order", id],
    queryFn: ({ signal }) => request<SceneOrder>(orderPath(id), { signal }),
  });
}

/** What the scenes of a production are called, by their ids. */
function useSceneNames(productionId: string | undefined) {
  return useQuery({
    queryKey: [...keys.productions.all(), "scenes", productionId],
    enabled: productionId !== undefined,
    queryFn: async ({ signal }) => {
      const path = `/productions/${encodeURIComponent(productionId ?? "")}/scenes` as const;
      const scenes = await readEvery<Scene>(path, {}, signal);
      return new Map(scenes.map(({ id, title }) => [id, title]));
    },
  }).data;
}

/** The order the machine found, what waiting costs in it, and whether anything could be better. */
function SceneOrderDetail({ id }: { readonly id: string }) {
  const words = useMessages(sceneMessages);
  const format = useFormat();
  const query = useSceneOrder(id);
  const names = useSceneNames(query.data?.production_id);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <SkeletonRows rows={2} />;
  const { waiting, proved, scene_ids } = query.data;
  const figure = (value: number) => (waiting.counts === "pay" ? format.money(value) : lengthText(value));
  return (
    <>
      <p>
        {words.waiting(figure(waiting.now), figure(waiting.proposed))}{" "}
        <Tag tone={proved ? "sage" : "dusk"}>
          {proved ? words.proved : words.least(figure(waiting.least))}
        </Tag>
      </p>
      <ol className={classes.scenes}>
        {scene_ids.map((sceneId) => (
          <li key={sceneId}>{names?.get(sceneId) ?? "…"}</li>
        ))}
      </ol>
    </>
  );
}

/** An order is taken as it is, or another one is asked for. */
function SceneOrderEditor() {
  const words = useMessages(sceneMessages);
  return <p>{words.noEditor}</p>;
}

function decide(verb: "accept" | "reject" | "restore", id: string, version: number): Promise<SceneOrder> {
  return request<SceneOrder>(`${orderPath(id)}/${verb}`, { method: "POST", version });
}

/** How the inbox shows orders of scenes and what deciding about them means. */
export const sceneOrderReviewer: Reviewer = {
  kind: "planning.scene-order",
  Detail: SceneOrderDetail,
  Editor: SceneOrderEditor,
  accept: (id, version) => decide("accept", id, version),
  reject: (id, version) => decide("reject", id, version),
  restore: (id, version) => decide("restore", id, version),
};
