import { request } from "./request.ts";
import type { Page, TrashItem } from "./types.ts";

/** Takes back a deletion made here: the newest entries of the trash hold it. */
export async function restoreDeleted(subjectId: string): Promise<void> {
  const { items } = await request<Page<TrashItem>>("/trash", { query: { limit: 50 } });
  const item = items.find((one) => one.subject_id === subjectId);
  if (item === undefined) throw new Error("the trash does not hold it any more");
  await request<unknown>(`/trash/${encodeURIComponent(item.id)}/restore`, { method: "POST" });
}
