import { IconGripVertical } from "@tabler/icons-react";
import { type DragEvent, type KeyboardEvent, useState } from "react";
import classes from "./reorder.module.css";

/** What a row of such a list wears, beside its own. */
export const reorderedClass = classes.row ?? "";

interface ReorderHandleProps {
  readonly label: string;
  readonly place: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** What a row is held by: dragged with the pointer, moved with the arrows. */
export function ReorderHandle({ label, place, count, onMove }: ReorderHandleProps) {
  const press = (event: KeyboardEvent) => {
    const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to >= 0 && to < count && to !== place) onMove(to);
  };
  return (
    <button type="button" className={classes.handle} aria-label={label} onKeyDown={press}>
      <IconGripVertical size={18} aria-hidden />
    </button>
  );
}

/** What makes the row at a place one that can be dragged to another; `textOf` is what other programs are given of it. */
export function useReorder(textOf: (place: number) => string, onDrop: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();
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
      event.dataTransfer.setData("text/plain", textOf(place));
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
