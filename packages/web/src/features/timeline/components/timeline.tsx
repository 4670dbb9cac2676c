import type { Breach, CheckedPlan, Span } from "@souffleur/planning/rules";
import { useMemo, useRef, useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Production } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Board } from "../board/board.ts";
import { type Cursor, placeOf } from "../board/cursor.ts";
import type { Bar, Row, View } from "../board/rows.ts";
import { Ghost } from "../drag/ghost.tsx";
import { useHeldKey } from "../drag/held.ts";
import { useHand } from "../drag/use-hand.ts";
import { useKeys } from "../drag/use-keys.ts";
import { useLanding } from "../drag/use-landing.ts";
import { usePointer } from "../drag/use-pointer.ts";
import type { Desk } from "../history/desk.ts";
import { timelineMessages } from "../messages.ts";
import { minuteAtX, type Scale } from "../time/scale.ts";
import { CreateDialog } from "./create-dialog.tsx";
import classes from "./grid.module.css";
import { Grid } from "./grid.tsx";
import { ListView } from "./list-view.tsx";
import { ShiftDialog } from "./shift-dialog.tsx";
import { useBarWords } from "./use-bar-words.ts";
import { useFirstSight } from "./use-first-sight.ts";

export interface TimelineProps {
  readonly board: Board;
  readonly plan: CheckedPlan | undefined;
  readonly rows: readonly Row[];
  readonly scale: Scale;
  readonly conflicts: ReadonlyMap<string, readonly Breach[]>;
  readonly productions: readonly Production[];
  readonly productionId: string | undefined;
  readonly view: View;
  readonly asList: boolean;
  /** What is looked for, in one word; empty where nothing is left out. */
  readonly lookedFor: string;
  readonly desk: Desk;
  readonly onHelp: () => void;
}

type Asked =
  | { readonly what: "shift"; readonly bar: Bar }
  | { readonly what: "new"; readonly row: Row; readonly span: Span };

interface GridPartProps extends TimelineProps {
  readonly ask: (asked: Asked) => void;
  readonly hand: ReturnType<typeof useHand>;
}

function GridPart({
  board,
  rows,
  scale,
  conflicts,
  productions,
  view,
  ask,
  hand,
  onHelp,
  lookedFor,
}: GridPartProps) {
  const words = useMessages(timelineMessages);
  const mayWrite = useHasRole("planning:editor");
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setCursor] = useState<Cursor>({ rowId: rows[0]?.id ?? "" });
  const place = placeOf(rows, wanted);
  const [rowId, key] = [place?.row.id ?? "", place?.bar?.key];
  // A bar that is on its way to another row is waited for; one that is gone leaves the head of its row.
  const cursor = useMemo((): Cursor => ({ rowId, key }), [rowId, key]);
  const onLanded = useLanding(scroller, setCursor);
  const wordsOf = useBarWords({ board, productions, conflicts });
  const heldKey = useHeldKey(hand.store);
  useFirstSight({ scroller, scale, rows, lookedFor });
  const onOpen = (bar: Bar) => ask({ what: "shift", bar });
  const edgeMinute = () => minuteAtX(scale, (scroller.current?.scrollLeft ?? 0) + 40);
  const keys = useKeys({
    rows,
    scale,
    view,
    hand,
    cursor,
    setCursor,
    mayWrite,
    edgeMinute,
    onOpen,
    onLanded,
    onHelp,
  });
  const onPointerDown = usePointer({ scroller, rows, scale, hand, mayWrite, onOpen, onLanded });
  return (
    <div className={classes.frame}>
      <p id="timeline-help" className="sf-hidden">
        {words.gridHelp}
      </p>
      <p className="sf-hidden" role="status" aria-live="assertive">
        {keys.said}
      </p>
      <Grid
        {...{ scroller, rows, scale, conflicts, wordsOf, cursor, wanted, onPointerDown }}
        onKey={keys.onKey}
        onCursor={setCursor}
        held={heldKey}
        corner={words.views[view]}
      >
        <Ghost scroller={scroller} store={hand.store} board={board} rows={rows} scale={scale} />
      </Grid>
    </div>
  );
}

/** The plan as a timeline, or as the list that says the same. */
export function Timeline(props: TimelineProps) {
  const { board, plan, rows, view, desk, productions, productionId, asList } = props;
  const mayWrite = useHasRole("planning:editor");
  const [asked, ask] = useState<Asked>();
  const hand = useHand({
    ...{ board, plan, rows, view, desk },
    onDrawn: (row, span) => ask({ what: "new", row, span }),
  });
  const onClose = () => ask(undefined);
  return (
    <>
      {asList ? (
        <ListView {...props} onEdit={(bar) => ask({ what: "shift", bar })} />
      ) : (
        <GridPart {...props} ask={ask} hand={hand} />
      )}
      {asked?.what === "shift" && (
        <ShiftDialog key={asked.bar.key} {...{ board, plan, hand, mayWrite, onClose }} bar={asked.bar} />
      )}
      {asked?.what === "new" && (
        <CreateDialog
          {...{ board, view, productions, productionId, desk, onClose }}
          row={asked.row}
          span={asked.span}
        />
      )}
    </>
  );
}
