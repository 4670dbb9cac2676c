/** One step of a way back. Either the ledger takes an entry back, or what was made is deleted. */
export type Op =
  | { readonly kind: "entry"; readonly shiftId: string; readonly entryId: string; readonly restores: boolean }
  | { readonly kind: "delete"; readonly shiftId: string };

/** Something that was done here, and how it is taken back: its steps in the order they are to be gone. */
export interface Deed {
  readonly id: number;
  readonly label: string;
  readonly back: readonly Op[];
}

export interface History {
  readonly undo: readonly Deed[];
  readonly redo: readonly Deed[];
}

export const emptyHistory: History = { undo: [], redo: [] };

const LIMIT = 100;

/** After something new was done, nothing that was taken back can be done again: it would not fit any more. */
export function done({ undo }: History, deed: Deed): History {
  return { undo: [...undo, deed].slice(-LIMIT), redo: [] };
}

type Way = "undo" | "redo";

/** Takes a deed from one side; the latest, unless one is named. */
export function taken(history: History, way: Way, id?: number): { history: History; deed: Deed | undefined } {
  const list = history[way];
  const deed = id === undefined ? list.at(-1) : list.find((one) => one.id === id);
  return { history: { ...history, [way]: list.filter((one) => one !== deed) }, deed };
}

/** Puts what was just gone back onto the other side, with the way it came. */
export function turned(history: History, way: Way, deed: Deed): History {
  const other = way === "undo" ? "redo" : "undo";
  return { ...history, [other]: [...history[other], deed].slice(-LIMIT) };
}
