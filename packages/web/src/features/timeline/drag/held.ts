import type { Breach, Span } from "@souffleur/planning/rules";
import { useSyncExternalStore } from "react";
import type { Bar } from "../board/rows.ts";

export type HeldKind = "create" | "move" | "duplicate" | "resize-start" | "resize-end";

/** What is being dragged, with the pointer or with keys, and where to. */
export interface Held {
  readonly kind: HeldKind;
  /** Nothing while something new is drawn. */
  readonly bar?: Bar | undefined;
  /** The row it would end in. */
  readonly rowId: string;
  readonly span: Span;
  readonly broken: readonly Breach[];
  readonly byKeys: boolean;
}

/** Kept outside the page's state: dragging draws what is dragged, and nothing else. */
export function createHeldStore() {
  let held: Held | undefined;
  const listeners = new Set<() => void>();
  return {
    get: () => held,
    set(next: Held | undefined): void {
      held = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type HeldStore = ReturnType<typeof createHeldStore>;

export function useHeld(store: HeldStore): Held | undefined {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The key of the bar that is held; what it is compared with does not change while it is dragged. */
export function useHeldKey(store: HeldStore): string | undefined {
  return useSyncExternalStore(store.subscribe, () => store.get()?.bar?.key);
}
