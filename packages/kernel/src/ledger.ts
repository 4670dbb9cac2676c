/** One thing in the product, as the ledger and the trash speak of it. */
export interface Subject {
  /** `planning.artist` */
  readonly type: string;
  readonly id: string;
  /** What a person would call it, at the time. */
  readonly label: string;
}

/** Something that was done: what it was before, and what it became. */
export interface LedgerEntry {
  /** `planning.artist.created` */
  readonly action: string;
  readonly subject: Subject;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Why something cannot be taken back: it was changed since, or something newer needs it, and that would be lost. */
export interface UndoConflict {
  readonly code: "undo_conflict";
  /** What came later and needs it, as a person would call it. */
  readonly neededBy?: string;
}

/** The append-only record of who did what, when. A use case writes to it in the transaction of the deed itself. */
export interface Ledger {
  record(entry: LedgerEntry): Promise<void>;
}
