import type { Breach } from "@souffleur/planning/rules";
import type { BoardChange } from "../board/board.ts";
import { type Deed, done, emptyHistory, type History, type Op, taken, turned } from "./history.ts";

/** What came of a deed: how the board changes, and the way back. */
export interface Done {
  readonly changes: readonly BoardChange[];
  readonly back: readonly Op[];
}

/** The version somebody saw last of what they changed here. */
export type VersionOf = (shiftId: string) => number | undefined;

export interface Task {
  /** What will be said to have been done. */
  readonly label: string;
  /** How the board looks while the server is asked, and how it looked before. */
  readonly meanwhile?: { readonly after: BoardChange; readonly before: BoardChange } | undefined;
  /** What it breaks, to be listed once it is done. */
  readonly broken?: readonly Breach[] | undefined;
  readonly work: (versionOf: VersionOf) => Promise<Done>;
}

type Way = "undo" | "redo";

/** What the desk needs of the page around it. */
export interface DeskPorts {
  readonly goBack: (ops: readonly Op[], versionOf: VersionOf) => Promise<Done>;
  readonly onBoard: (changes: readonly BoardChange[]) => void;
  readonly onHistory: (history: History) => void;
  /** Something was done; `takeBack` is its way back. */
  readonly onDone: (deed: Deed, broken: readonly Breach[], takeBack: () => Promise<void>) => void;
  /** A deed is on the other side now. */
  readonly onTurned: (way: Way, deed: Deed) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Where all that is done on the page passes, one thing after the other, with its way back. */
export function createDesk(ports: DeskPorts) {
  let history = emptyHistory;
  let queue: Promise<unknown> = Promise.resolve();
  let count = 0;
  const versions = new Map<string, number>();
  const versionOf: VersionOf = (id) => versions.get(id);

  function set(next: History): void {
    history = next;
    ports.onHistory(next);
  }

  function after<T>(work: () => Promise<T>): Promise<T> {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  }

  function settle(changes: readonly BoardChange[]): void {
    for (const { id, shift } of changes) if (shift !== undefined) versions.set(id, shift.version);
    ports.onBoard(changes);
  }

  async function turn(way: Way, id?: number): Promise<Deed | undefined> {
    const { history: rest, deed } = taken(history, way, id);
    if (deed === undefined) return undefined;
    set(rest);
    const { changes, back } = await ports.goBack(deed.back, versionOf);
    settle(changes);
    const other = { ...deed, back };
    set(turned(history, way, other));
    return other;
  }

  return {
    /** Answers whether it was done: what failed is told. */
    async run({ label, meanwhile, broken = [], work }: Task): Promise<boolean> {
      if (meanwhile !== undefined) ports.onBoard([meanwhile.after]);
      try {
        const { changes, back } = await after(() => work(versionOf));
        settle(changes);
        count += 1;
        const deed = { id: count, label, back };
        set(done(history, deed));
        ports.onDone(deed, broken, async () => {
          await after(() => turn("undo", deed.id));
        });
        return true;
      } catch (error) {
        if (meanwhile !== undefined) ports.onBoard([meanwhile.before]);
        ports.onFailure(error);
        return false;
      }
    },
    /** Takes back what was done last, or does again what was taken back last. */
    async turn(way: Way): Promise<void> {
      try {
        const deed = await after(() => turn(way));
        if (deed !== undefined) ports.onTurned(way, deed);
      } catch (error) {
        ports.onFailure(error);
      }
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
