import type { Bar, Row } from "../board/rows.ts";
import type { Scale } from "../time/scale.ts";
import { zoomSteps } from "../time/scale.ts";
import { moveBy, resizeBy } from "../time/snap.ts";
import type { Held, HeldKind } from "./held.ts";

export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface Moved {
  readonly kind: HeldKind;
  readonly bar: Bar;
  readonly row: Row;
  readonly span: Held["span"];
}

const SIDEWAYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const UPRIGHT: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Where a key takes what is held: sideways in time, up and down to other rows. With shift the end moves, with shift and
 * alt the beginning.
 */
export function movedByKey(
  held: Held,
  press: Press,
  rows: readonly Row[],
  { zone, zoom }: Scale,
): Moved | undefined {
  const { bar, span } = held;
  const index = rows.findIndex(({ id }) => id === held.rowId);
  const row = rows[index];
  if (bar === undefined || row === undefined) return undefined;
  const sideways = SIDEWAYS[press.key];
  const upright = UPRIGHT[press.key];
  const { snap, move } = zoomSteps[zoom];
  const kind = held.kind === "duplicate" ? "duplicate" : "move";
  if (sideways !== undefined && press.shiftKey) {
    const edge = press.altKey ? "start" : "end";
    return { kind, bar, row, span: resizeBy(zone, span, edge, snap, sideways) };
  }
  if (sideways !== undefined) return { kind, bar, row, span: moveBy(zone, span, move, sideways) };
  const other = upright === undefined ? undefined : rows[index + upright];
  return other === undefined ? undefined : { kind, bar, row: other, span };
}
