import { request } from "./request.ts";
import type { LedgerEntry, Page } from "./types.ts";

/** Takes back the last change of something, as long as nobody changed it since. */
export async function undoLastChange(subjectId: string): Promise<void> {
  const { items } = await request<Page<LedgerEntry>>("/ledger", { query: { subject: subjectId, limit: 1 } });
  const entry = items[0];
  if (entry === undefined) throw new Error("the ledger does not know the change");
  await request<undefined>(`/ledger/${encodeURIComponent(entry.id)}/undo`, { method: "POST" });
}
