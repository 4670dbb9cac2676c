import type { Ledger } from "@souffleur/kernel";

/** What an emptying of the trash did. */
export interface EmptiedCounts {
  readonly files: number;
  readonly bytes: number;
  /** Younger than asked. */
  readonly young: number;
  /** Left, because an undo still needs them. */
  readonly needed: number;
  readonly refused: number;
}

/** That files are gone for good is said for good. */
export async function recordEmptied(
  { ledger }: { readonly ledger: Ledger },
  jobId: string,
  counts: EmptiedCounts,
): Promise<void> {
  if (counts.files === 0) return;
  await ledger.record({
    action: "library.trash-files.emptied",
    subject: { type: "library.trash-files", id: jobId, label: String(counts.files) },
    after: counts,
  });
}
