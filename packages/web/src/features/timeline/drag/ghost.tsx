import { IconAlertTriangle, IconBan } from "@tabler/icons-react";
import type { RefObject } from "react";
import { useFormat, useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Board } from "../board/board.ts";
import { isRefused } from "../board/conflicts.ts";
import type { Row } from "../board/rows.ts";
import { AXIS_HEIGHT, BAR_HEIGHT, barTop, heightOf, SHORTEST_BAR_PIXELS } from "../components/geometry.ts";
import classes from "../components/grid.module.css";
import { timelineMessages } from "../messages.ts";
import { type Scale, xOf } from "../time/scale.ts";
import { wallText } from "../time/wall.ts";
import { type HeldStore, useHeld } from "./held.ts";

/** About as high as what is said next to a bar gets. */
const BUBBLE_HEIGHT = 96;
/** As wide as it needs to be for its times, beside the heads of the rows. */
const BUBBLE_ROOM = 360;

interface GhostProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly store: HeldStore;
  readonly board: Board;
  readonly rows: readonly Row[];
  readonly scale: Scale;
}

function topOf(rows: readonly Row[], rowId: string): { readonly top: number; readonly height: number } {
  let top = AXIS_HEIGHT;
  for (const row of rows) {
    const height = heightOf(row);
    if (row.id === rowId) return { top, height };
    top += height;
  }
  return { top, height: 0 };
}

/** What is being dragged, where it would end, and the worst of what that would break. */
export function Ghost({ scroller, store, board, rows, scale }: GhostProps) {
  const words = useMessages(timelineMessages);
  const { locale } = useLocale();
  const format = useFormat();
  const held = useHeld(store);
  if (held === undefined) return null;
  const { span, bar, rowId, broken } = held;
  const [worst] = broken;
  const { top, height } = topOf(rows, rowId);
  const x = xOf(scale, span.start);
  const zone = board.zones.ofVenue(bar?.shift.venue_id);
  const when = format.range(wallText(zone, span.start), wallText(zone, span.end));
  const Icon = worst?.severity === "forbid" ? IconBan : IconAlertTriangle;
  const barY = top + barTop(bar !== undefined && bar.rowId === rowId ? bar.lane : 0);
  // What is said stands below, and above where it would be cut off.
  const { scrollTop = 0, clientHeight = 0, scrollLeft = 0, clientWidth = 0 } = scroller.current ?? {};
  const isLow = barY + BAR_HEIGHT + BUBBLE_HEIGHT > scrollTop + clientHeight;
  const bubbleX = Math.max(scrollLeft, Math.min(x, scrollLeft + clientWidth - BUBBLE_ROOM));
  return (
    <div aria-hidden data-ghost>
      <div className={classes.target} style={{ top, height }} />
      <div
        className={classes.ghost}
        data-worst={worst?.severity}
        style={{
          left: x,
          top: barY,
          width: Math.max((span.end - span.start) * scale.pixelsPerMinute, SHORTEST_BAR_PIXELS),
        }}
      >
        {bar?.shift.title ?? words.newShift}
      </div>
      <div
        className={classes.bubble}
        data-worst={worst?.severity}
        style={{ left: bubbleX, top: isLow ? barY - 4 : barY + BAR_HEIGHT + 4 }}
        data-above={isLow || undefined}
      >
        <b>
          {held.kind === "duplicate" && `${words.copy} · `}
          {when}
        </b>
        {worst !== undefined && (
          <span className={classes.breach}>
            <Icon size={15} />
            {worst.message[locale]}
          </span>
        )}
        {broken.some(isRefused) && <span>{words.willBeRefused}</span>}
        {broken.length > 1 && <span>{words.andMore(broken.length - 1)}</span>}
      </div>
    </div>
  );
}
