import { request } from "./request.ts";
import type { LedgerEntry, Page, Session } from "./types.ts";

/** Takes back the last change of something, as long as nobody changed it since. */
export async function undoLastChange(subjectId: string): Promise<void> {
  await (await wayBackOf(subjectId))();
}

/** The way back from the change just made, also once the same thing was changed again; of one kind, where it is said. */
export async function wayBackOf(subject: string, action?: string): Promise<() => Promise<void>> {
  const entry = await ourLast({ subject, ...(action !== undefined && { action }) });
  if (entry === undefined) throw new Error("the ledger does not know the change");
  return () => request<undefined>(`/ledger/${encodeURIComponent(entry.id)}/undo`, { method: "POST" });
}

/** Where somebody else's change came since, ours is still the one to take back: the server says then why it cannot be. */
async function ourLast(of: { readonly subject: string; readonly action?: string }) {
  const last = async (actor?: string): Promise<LedgerEntry | undefined> => {
    const query = { ...of, limit: 1, ...(actor !== undefined && { actor }) };
    return (await request<Page<LedgerEntry>>("/ledger", { query })).items[0];
  };
  const [entry, { user }] = await Promise.all([last(), request<Session>("/session")]);
  const isOthers = entry?.actor.kind === "user" && user !== undefined && entry.actor.id !== user.id;
  return isOthers ? last(user.name) : entry;
}
