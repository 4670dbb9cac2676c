import { ActionIcon, Tooltip } from "@mantine/core";
import { IconGripVertical, IconPencil, IconTrash } from "@tabler/icons-react";
import { type DragEvent, type KeyboardEvent, useState } from "react";
import { people } from "../../../../lib/api/references.ts";
import type { Scene } from "../../../../lib/api/types.ts";
import { lengthText } from "../../../../lib/format/length.ts";
import { useFormat, useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { sceneMessages } from "../messages.ts";
import { moved } from "../moves.ts";
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

interface HandleProps {
  readonly scene: Scene;
  readonly place: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** What a scene is held by: dragged with the pointer, moved with the arrows. */
function Handle({ scene, place, count, onMove }: HandleProps) {
  const words = useMessages(sceneMessages);
  const press = (event: KeyboardEvent) => {
    const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to >= 0 && to < count && to !== place) onMove(to);
  };
  return (
    <button
      type="button"
      className={classes.handle}
      aria-label={words.move(scene.title, place + 1, count)}
      onKeyDown={press}
    >
      <IconGripVertical size={18} aria-hidden />
    </button>
  );
}

function useDrag(scenes: readonly Scene[], onDrop: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number | undefined>(undefined);
  const [over, setOver] = useState<number | undefined>(undefined);
  const end = () => {
    setDragged(undefined);
    setOver(undefined);
  };
  return (place: number) => ({
    draggable: true,
    "data-dragged": dragged === place || undefined,
    "data-over":
      over === place && dragged !== place ? ((dragged ?? 0) < place ? "below" : "above") : undefined,
    onDragStart(event: DragEvent) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", scenes[place]?.title ?? "");
      setDragged(place);
    },
    onDragOver(event: DragEvent) {
      if (dragged === undefined) return;
      event.preventDefault();
      setOver(place);
    },
    onDrop(event: DragEvent) {
      event.preventDefault();
      if (dragged !== undefined && dragged !== place) onDrop(dragged, place);
      end();
    },
    onDragEnd: end,
  });
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
  const drag = useDrag(scenes, move);
  return (
    <>
      <ol className={classes.list} aria-label={words.scenes}>
        {scenes.map((scene, place) => (
          <li key={scene.id} className={classes.scene} {...(onReorder === undefined ? {} : drag(place))}>
            {onReorder !== undefined && (
              <Handle scene={scene} place={place} count={scenes.length} onMove={(to) => move(place, to)} />
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
