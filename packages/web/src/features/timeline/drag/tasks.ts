import type { CheckedPlan } from "@souffleur/planning/rules";
import { changeShift, copyShift, deleteShift } from "../api/deeds.ts";
import type { Board } from "../board/board.ts";
import type { Bar } from "../board/rows.ts";
import type { Task } from "../history/desk.ts";
import type { timelineMessages } from "../messages.ts";
import { brokenBy, isSame, shiftAfter, type Wanted } from "./wanted.ts";

interface Around {
  readonly board: Board;
  readonly plan: CheckedPlan | undefined;
  readonly words: (typeof timelineMessages)["en"];
  readonly when: string;
}

/** What is to be done so that a shift becomes what it shall be; nothing where it is that already. */
export function taskFor(wanted: Wanted, { board, plan, words, when }: Around): Task | undefined {
  const { shift, span, venueId } = wanted;
  const now = board.spans.get(shift.id) ?? span;
  if (isSame(wanted, now)) return undefined;
  const broken = brokenBy(plan, wanted);
  if (wanted.isCopy) {
    return { label: words.duplicated(shift.title, when), broken, work: () => copyShift(board, wanted) };
  }
  const isMoved = span.start !== now.start || span.end !== now.end || venueId !== shift.venue_id;
  return {
    label: isMoved ? words.moved(shift.title, when) : words.reassigned(shift.title),
    broken,
    meanwhile: {
      before: { id: shift.id, shift },
      after: { id: shift.id, shift: shiftAfter(board, wanted) },
    },
    work: (versionOf) => changeShift(board, wanted, Math.max(shift.version, versionOf(shift.id) ?? 0)),
  };
}

export function removalOf({ shift }: Bar, words: Around["words"]): Task {
  return {
    label: words.deleted(shift.title),
    meanwhile: { before: { id: shift.id, shift }, after: { id: shift.id } },
    work: (versionOf) => deleteShift(shift.id, Math.max(shift.version, versionOf(shift.id) ?? 0)),
  };
}
