import type { Breach } from "@souffleur/planning/rules";
import { memo } from "react";
import { conflictsOfBar, worstFirst } from "../board/conflicts.ts";
import type { Bar, Row } from "../board/rows.ts";
import { type Scale, xOf } from "../time/scale.ts";
import { BarView, type BarWords, cellId } from "./bar-view.tsx";
import { heightOf } from "./geometry.ts";
import classes from "./grid.module.css";
import type { VisibleX } from "./use-visible.ts";

export interface RowViewProps {
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly scale: Scale;
  readonly visible: VisibleX;
  readonly conflicts: ReadonlyMap<string, readonly Breach[]>;
  readonly wordsOf: (bar: Bar) => BarWords;
  readonly detail: string;
  /** Where the keyboard is in this row: a bar's key, the row's own id for its head, or nowhere. */
  readonly active: string | undefined;
  readonly held: string | undefined;
}

/** One row: its head, which stays in sight, and the bars that are in sight. */
export const RowView = memo(function RowView({ row, index, top, scale, visible, ...rest }: RowViewProps) {
  const { conflicts, wordsOf, detail, active, held } = rest;
  const shown = row.bars.filter(
    (bar) =>
      bar.key === active ||
      bar.key === held ||
      (xOf(scale, bar.end) >= visible.from && xOf(scale, bar.start) <= visible.to),
  );
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={row.id}
      className={classes.row}
      data-open={row.isOpen || undefined}
      style={{ top, height: heightOf(row) }}
    >
      <div
        role="rowheader"
        id={cellId(row.id)}
        className={classes.head}
        tabIndex={active === row.id ? 0 : -1}
        aria-label={`${row.name}, ${detail}`}
      >
        {row.color !== undefined && (
          <span className={classes.dot} style={{ background: row.color }} aria-hidden />
        )}
        <span className={classes.name} title={row.name}>
          {row.name}
        </span>
      </div>
      {shown.map((bar) => {
        const x = xOf(scale, bar.start);
        return (
          <BarView
            key={bar.key}
            bar={bar}
            x={x}
            width={xOf(scale, bar.end) - x}
            words={wordsOf(bar)}
            worst={worstFirst(conflictsOfBar(conflicts, bar))[0]?.severity}
            isActive={bar.key === active}
            isHeld={bar.key === held}
          />
        );
      })}
    </div>
  );
});
