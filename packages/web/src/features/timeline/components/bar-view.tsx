import type { Breach } from "@souffleur/planning/rules";
import { IconAlertTriangle, IconBan, IconUserPlus } from "@tabler/icons-react";
import { memo } from "react";
import type { Bar } from "../board/rows.ts";
import { barTop, SHORTEST_BAR_PIXELS } from "./geometry.ts";
import classes from "./grid.module.css";

/** What a bar says, worked out by whoever knows the names. */
export interface BarWords {
  readonly title: string;
  readonly detail: string;
  readonly label: string;
  readonly color: string;
}

export interface BarViewProps {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  readonly words: BarWords;
  readonly worst: Breach["severity"] | undefined;
  readonly isActive: boolean;
  readonly isHeld: boolean;
}

const ROOM_FOR_MARK = 36;
const ROOM_FOR_TEXT = 44;
const ROOM_FOR_DETAIL = 130;

/** A bar of the grid. Only the one the keyboard is at can be reached with Tab. */
export const BarView = memo(function BarView({
  bar,
  x,
  width,
  words,
  worst,
  isActive,
  isHeld,
}: BarViewProps) {
  const shown = Math.max(width - 2, SHORTEST_BAR_PIXELS);
  const Icon = worst === "forbid" ? IconBan : IconAlertTriangle;
  return (
    <div
      role="gridcell"
      id={cellId(bar.key)}
      data-bar={bar.key}
      data-kind={bar.kind}
      data-worst={worst}
      data-held={isHeld || undefined}
      data-narrow={shown < ROOM_FOR_MARK || undefined}
      className={classes.bar}
      style={{ left: x, width: shown, top: barTop(bar.lane), ["--color" as string]: words.color }}
      tabIndex={isActive ? 0 : -1}
      aria-label={words.label}
      title={words.label}
    >
      {bar.kind !== "unplaced" && <span className={classes.edge} data-edge="start" />}
      {worst !== undefined && <Icon size={14} className={classes.mark} aria-hidden />}
      {bar.kind === "open" && worst === undefined && (
        <IconUserPlus size={14} className={classes.mark} aria-hidden />
      )}
      {shown > ROOM_FOR_TEXT && (
        <span className={classes.text} aria-hidden>
          <b>{words.title}</b>
          {shown > ROOM_FOR_DETAIL && <span>{words.detail}</span>}
        </span>
      )}
      {bar.kind !== "unplaced" && <span className={classes.edge} data-edge="end" />}
    </div>
  );
});

export function cellId(key: string): string {
  return `cell-${key}`;
}
