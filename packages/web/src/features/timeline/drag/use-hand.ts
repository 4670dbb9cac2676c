import type { CheckedPlan, Span } from "@souffleur/planning/rules";
import { useMemo, useRef } from "react";
import type { Format } from "../../../lib/format/format.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Board } from "../board/board.ts";
import type { Bar, Row, View } from "../board/rows.ts";
import type { Desk } from "../history/desk.ts";
import { timelineMessages } from "../messages.ts";
import { wallText } from "../time/wall.ts";
import { createHeldStore, type HeldKind } from "./held.ts";
import { removalOf, taskFor } from "./tasks.ts";
import { brokenBy, brokenByNew, landingRow, type Wanted, wantedFrom } from "./wanted.ts";

export interface HandInput {
  readonly board: Board;
  readonly plan: CheckedPlan | undefined;
  readonly rows: readonly Row[];
  readonly view: View;
  readonly desk: Desk;
  readonly onDrawn: (row: Row, span: Span) => void;
}

interface Aim {
  readonly kind: HeldKind;
  readonly bar?: Bar | undefined;
  readonly row: Row;
  readonly span: Span;
  readonly byKeys: boolean;
}

interface Around extends HandInput {
  readonly words: (typeof timelineMessages)["en"];
  readonly format: Format;
}

/** What holds a bar, whoever moves it: the pointer or the keys. Says on the way what letting go would break. */
function createHand(around: () => Around) {
  const store = createHeldStore();

  function whenText({ span, venueId }: Pick<Wanted, "span" | "venueId">): string {
    const { board, format } = around();
    const zone = board.zones.ofVenue(venueId);
    return format.range(wallText(zone, span.start), wallText(zone, span.end));
  }

  /** Points somewhere else; the rules are asked only when it is another place. */
  function aim({ kind, bar, row, span, byKeys }: Aim): void {
    const { board, plan, rows, view } = around();
    const rowId = bar === undefined ? row.id : landingRow({ view, board, bar, row });
    const before = store.get();
    const isThere = before?.rowId === rowId && before.kind === kind;
    if (isThere && before.span.start === span.start && before.span.end === span.end) return;
    const landing = rows.find(({ id }) => id === rowId) ?? row;
    const isCopy = kind === "duplicate";
    const broken =
      bar === undefined
        ? brokenByNew(plan, view, landing, span)
        : brokenBy(plan, wantedFrom(board, view, { bar, row: landing, span, isCopy }));
    store.set({ kind, bar, rowId, span, broken, byKeys });
  }

  /** Answers whether it is so now. */
  async function save(wanted: Wanted): Promise<boolean> {
    const { board, plan, words, desk } = around();
    const task = taskFor(wanted, { board, plan, words, when: whenText(wanted) });
    return task === undefined || desk.run(task);
  }

  /** Lets go: what was drawn is asked about, what was moved is stored. */
  async function drop(): Promise<boolean> {
    const held = store.get();
    const { board, rows, view, onDrawn } = around();
    const row = rows.find(({ id }) => id === held?.rowId);
    store.set(undefined);
    if (held === undefined || row === undefined) return false;
    const { bar, span, kind } = held;
    if (bar !== undefined) {
      return save(wantedFrom(board, view, { bar, row, span, isCopy: kind === "duplicate" }));
    }
    onDrawn(row, span);
    return true;
  }

  async function remove(bar: Bar): Promise<void> {
    const { desk, words } = around();
    await desk.run(removalOf(bar, words));
  }

  return { store, aim, drop, save, remove, whenText, cancel: () => store.set(undefined) };
}

export type Hand = ReturnType<typeof createHand>;

export function useHand(input: HandInput): Hand {
  const words = useMessages(timelineMessages);
  const format = useFormat();
  const latest = useRef<Around>({ ...input, words, format });
  latest.current = { ...input, words, format };
  return useMemo(() => createHand(() => latest.current), []);
}
