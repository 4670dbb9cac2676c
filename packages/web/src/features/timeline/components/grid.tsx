import type { Breach } from "@souffleur/planning/rules";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
} from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Cursor } from "../board/cursor.ts";
import type { Bar, Row } from "../board/rows.ts";
import { timelineMessages } from "../messages.ts";
import { dayTextAt, type Scale, xOf } from "../time/scale.ts";
import { Axis, Columns } from "./axis.tsx";
import type { BarWords } from "./bar-view.tsx";
import { AXIS_HEIGHT, heightOf } from "./geometry.ts";
import classes from "./grid.module.css";
import { RowView } from "./row-view.tsx";
import { useCursorInSight } from "./use-cursor-in-sight.ts";
import { useNow } from "./use-now.ts";
import { useVisibleX } from "./use-visible.ts";

const OVERSCAN = 5;

export interface GridProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Row[];
  readonly scale: Scale;
  readonly conflicts: ReadonlyMap<string, readonly Breach[]>;
  readonly wordsOf: (bar: Bar) => BarWords;
  readonly cursor: Cursor;
  /** Where the keyboard shall be, which may still be on its way. */
  readonly wanted: Cursor;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  /** The bar that is being dragged: it stays where it was, and pales. */
  readonly held: string | undefined;
  readonly corner: string;
  /** What is drawn over the rows: what is being dragged. */
  readonly children?: ReactNode;
}

function useRows({ rows, scroller, cursor }: Pick<GridProps, "rows" | "scroller" | "cursor">) {
  const activeIndex = rows.findIndex(({ id }) => id === cursor.rowId);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row === undefined ? 0 : heightOf(row);
    },
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
    paddingStart: AXIS_HEIGHT,
    scrollPaddingStart: AXIS_HEIGHT,
    // Where the keyboard is has to be on the page, however far somebody scrolls away from it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (activeIndex < 0 || shown.includes(activeIndex)) return shown;
      return [...shown, activeIndex].toSorted((one, other) => one - other);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights are those of the rows
  useEffect(() => virtual.measure(), [rows, virtual]);
  return virtual;
}

/** The keyboard is where the focus is, however it came there. */
function useCellFocus(onCursor: GridProps["onCursor"]) {
  return useCallback(
    (event: { target: EventTarget }) => {
      const cell =
        event.target instanceof Element ? event.target.closest("[data-bar], [role=rowheader]") : null;
      const rowId = cell?.closest<HTMLElement>("[data-row]")?.dataset.row;
      if (rowId !== undefined && cell instanceof HTMLElement) onCursor({ rowId, key: cell.dataset.bar });
    },
    [onCursor],
  );
}

/** The grid: only what is in sight is on the page. */
export function Grid({
  scroller,
  rows,
  scale,
  conflicts,
  wordsOf,
  cursor,
  onCursor,
  onKey,
  held,
  ...rest
}: GridProps) {
  const words = useMessages(timelineMessages);
  const visible = useVisibleX(scroller);
  const virtual = useRows({ rows, scroller, cursor });
  const now = useNow();
  const today = dayTextAt(scale.zone, now);
  useCursorInSight({
    scroller,
    rows,
    scale,
    cursor: rest.wanted,
    toRow: (index) => virtual.scrollToIndex(index),
  });
  const height = virtual.getTotalSize();
  const onFocus = useCellFocus(onCursor);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={words.title}
      aria-rowcount={rows.length + 1}
      aria-describedby="timeline-help"
      className={classes.scroller}
      onFocus={onFocus}
      onKeyDown={onKey}
      onPointerDown={rest.onPointerDown}
    >
      <div
        className={classes.canvas}
        role="presentation"
        style={{ width: `calc(var(--head) + ${scale.width}px)`, height }}
      >
        <Axis scale={scale} visible={visible} corner={rest.corner} today={today} />
        <Columns scale={scale} visible={visible} today={today} height={height} />
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isActive = row.id === cursor.rowId;
          return (
            <RowView
              key={row.id}
              {...{ row, index, scale, visible, conflicts, wordsOf }}
              top={start}
              detail={words.bars(row.bars.length)}
              active={isActive ? (cursor.key ?? row.id) : undefined}
              held={row.bars.some(({ key }) => key === held) ? held : undefined}
            />
          );
        })}
        {now >= scale.from && now < scale.to && (
          <div className={classes.now} style={{ left: xOf(scale, now), height }} aria-hidden />
        )}
        {rest.children}
      </div>
    </div>
  );
}
