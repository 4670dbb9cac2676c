import { request } from "./request.ts";
import type { LedgerEntry, Page } from "./types.ts";

/** Takes back the last change of something, as long as nobody changed it since. */
export async function undoLastChange(subjectId: string): Promise<void> {
  await (await wayBackOf(subjectId))();
}

/** The way back from the change just made, also once the same thing was changed again; of one kind, where it is said. */
export async function wayBackOf(subject: string, action?: string): Promise<() => Promise<void>> {
  const query = { subject, limit: 1, ...(action !== undefined && { action }) };
  const { items } = await request<Page<LedgerEntry>>("/ledger", { query });
  const entry = items[0];
  if (entry === undefined) throw new Error("the ledger does not know the change");
  return () => request<undefined>(`/ledger/${encodeURIComponent(entry.id)}/undo`, { method: "POST" });
}
