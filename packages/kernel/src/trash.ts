import type { Subject } from "./ledger.ts";

/** Something deleted, with all that is needed to bring it back exactly. */
export interface Discarded {
  readonly subject: Subject;
  readonly snapshot: unknown;
  /** Why, where somebody said. */
  readonly reason?: string | undefined;
}

export interface Trash {
  put(discarded: Discarded): Promise<void>;
  /** Takes out what came back in another way than from the trash. */
  take(subject: Subject): Promise<void>;
}

/** Why something cannot come back as it was, and the ways that are open. */
export interface RestoreConflict {
  readonly code: "restore_conflict";
  readonly reason: string;
  readonly options: readonly string[];
}
