export interface Undoable {
  readonly id: number;
  readonly label: string;
  readonly undo: () => Promise<void>;
}

const LIMIT = 20;

/** The last things done here, each with its way back. */
export function createUndoStack() {
  let items: readonly Undoable[] = [];
  let count = 0;
  return {
    push(label: string, undo: () => Promise<void>): Undoable {
      count += 1;
      const item = { id: count, label, undo };
      items = [...items, item].slice(-LIMIT);
      return item;
    },
    /** Takes one out, so that it can be undone once only; the latest when none is named. */
    take(id?: number): Undoable | undefined {
      const item = id === undefined ? items.at(-1) : items.find((one) => one.id === id);
      items = items.filter((one) => one !== item);
      return item;
    },
    clear(): void {
      items = [];
    },
  };
}
