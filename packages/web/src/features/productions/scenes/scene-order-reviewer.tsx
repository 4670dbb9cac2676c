import { useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { SceneOrder } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Reviewer } from "../../../lib/review.ts";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { decideOrder, orderPath, useScenes } from "./api/scenes.ts";
import { useFigure } from "./components/use-figure.ts";
import { sceneMessages } from "./messages.ts";
import classes from "./scene-order.module.css";

function useSceneOrder(id: string) {
  return useQuery({
    queryKey: [...keys.scenes.all(), "one", id],
    queryFn: ({ signal }) => request<SceneOrder>(orderPath(id), { signal }),
  });
}

/** The order the machine found, what waiting costs in it, and whether anything could be better. */
function SceneOrderDetail({ id }: { readonly id: string }) {
  const words = useMessages(sceneMessages);
  const query = useSceneOrder(id);
  const scenes = useScenes(query.data?.production_id).data ?? [];
  const figure = useFigure(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <SkeletonRows rows={2} />;
  const { waiting, proved, scene_ids } = query.data;
  const titles = new Map(scenes.map((scene) => [scene.id, scene.title]));
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
          <li key={sceneId}>{titles.get(sceneId) ?? "…"}</li>
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

/** How the inbox shows orders of scenes and what deciding about them means. */
export const sceneOrderReviewer: Reviewer = {
  kind: "planning.scene-order",
  Detail: SceneOrderDetail,
  Editor: SceneOrderEditor,
  accept: (id, version) => decideOrder("accept", id, version),
  reject: (id, version) => decideOrder("reject", id, version),
  restore: (id, version) => decideOrder("restore", id, version),
};
