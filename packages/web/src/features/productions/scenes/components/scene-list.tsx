import { ActionIcon, Tooltip } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { people } from "../../../../lib/api/references.ts";
import type { Scene } from "../../../../lib/api/types.ts";
import { lengthText } from "../../../../lib/format/length.ts";
import { useFormat, useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { moved } from "../../../../lib/moved.ts";
import { ReorderHandle, reorderedClass, useReorder } from "../../../../ui/reorder.tsx";
import { sceneMessages } from "../messages.ts";
import classes from "./scenes.module.css";

interface SceneListProps {
  readonly scenes: readonly Scene[];
  /** Nothing where the order is only to be read. */
  readonly onReorder: ((scenes: readonly Scene[], of: Scene, place: number) => void) | undefined;
  readonly onEdit: (scene: Scene) => void;
  readonly onRemove: (scene: Scene) => void;
}

/** Who is needed, by name. */
function useCast() {
  const words = useMessages(sceneMessages);
  const format = useFormat();
  const everybody = people.useEvery().data;
  const names = new Map((everybody ?? []).map(({ id, name }) => [id, name]));
  return ({ person_ids }: Scene) => {
    if (person_ids.length === 0) return words.nobody;
    if (everybody === undefined) return "…";
    return format.list(person_ids.map((id) => names.get(id) ?? words.gone));
  };
}

function Tools({ scene, onEdit, onRemove }: Pick<SceneListProps, "onEdit" | "onRemove"> & { scene: Scene }) {
  const words = useMessages(sceneMessages);
  const tools = [
    { label: words.edit(scene.title), Icon: IconPencil, run: onEdit },
    { label: words.remove(scene.title), Icon: IconTrash, run: onRemove },
  ];
  return tools.map(({ label, Icon, run }) => (
    <Tooltip key={label} label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={() => run(scene)}>
        <Icon size={18} />
      </ActionIcon>
    </Tooltip>
  ));
}

/** The scenes in their order: dragged, or moved from the keyboard, to another place. */
export function SceneList({ scenes, onReorder, onEdit, onRemove }: SceneListProps) {
  const words = useMessages(sceneMessages);
  const castOf = useCast();
  const [told, setTold] = useState("");
  const move = (from: number, to: number) => {
    const scene = scenes[from];
    if (scene === undefined) return;
    setTold(words.moved(scene.title, to + 1));
    onReorder?.(moved(scenes, from, to), scene, to + 1);
  };
  const drag = useReorder((place) => scenes[place]?.title ?? "", move);
  return (
    <>
      <ol className={classes.list} aria-label={words.scenes}>
        {scenes.map((scene, place) => (
          <li
            key={scene.id}
            className={`${classes.scene} ${reorderedClass}`}
            {...(onReorder === undefined ? {} : drag(place))}
          >
            {onReorder !== undefined && (
              <ReorderHandle
                label={words.move(scene.title, place + 1, scenes.length)}
                place={place}
                count={scenes.length}
                onMove={(to) => move(place, to)}
              />
            )}
            <span className={`${classes.number} sf-figures`} aria-hidden="true">
              {place + 1}
            </span>
            <div className={classes.main}>
              <div className={classes.title}>{scene.title}</div>
              <div className={classes.sub}>{castOf(scene)}</div>
              {scene.note !== "" && <div className={classes.sub}>{scene.note}</div>}
            </div>
            <span className={`${classes.length} sf-figures`}>{lengthText(scene.minutes)}</span>
            {onReorder !== undefined && (
              <div className={classes.tools}>
                <Tools scene={scene} onEdit={onEdit} onRemove={onRemove} />
              </div>
            )}
          </li>
        ))}
      </ol>
      <div className="sf-hidden" role="status">
        {told}
      </div>
    </>
  );
}
