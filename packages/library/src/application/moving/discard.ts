import { nameOf, parentOf } from "../../domain/moving/paths.ts";
import { isInTrash, tidyFolders, trashFolders } from "./folders.ts";
import { rootOf } from "./guard.ts";
import type { MoveGroup } from "./move-group.ts";
import { isUnchanged, syncAfterRemoval } from "./names-on-disk.ts";
import type { Discarded, DiscardOptions, JournaledMove, MoveTrail, Trashed } from "./ports.ts";
import { MoveRefused, refusalOf } from "./refused.ts";
import type { MoverTools } from "./run.ts";

/** What a move that is done left in the trash, where it still lies there; nothing of one under way. */
export async function trashedBy(tools: MoverTools, row: JournaledMove): Promise<Trashed | undefined> {
  const path = trashedPath(row);
  if (path === undefined) return undefined;
  const entry = await tools.disk.entry(path);
  if (entry?.kind !== "file") return undefined;
  return { path, sizeBytes: entry.sizeBytes, isNeeded: await isNeeded(tools, row) };
}

/**
 * Removes for good what one move left in the trash: exactly what we put there, by its own name, in our folder, and by
 * way of no link. That it goes is written down before it goes.
 */
export async function discardOne(
  group: MoveGroup,
  row: JournaledMove,
  options: DiscardOptions,
): Promise<Discarded> {
  const path = trashedPath(row);
  if (path === undefined) return { id: row.id, state: "gone", sizeBytes: 0 };
  try {
    if (options.includesNeeded !== true && (await isNeeded(group.tools, row)))
      throw new MoveRefused("not_allowed", "needed");
    return await discardAt(group, row, path);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return { id: row.id, state: "refused", sizeBytes: 0, refusal: reason.refusal };
  }
}

async function discardAt(group: MoveGroup, row: JournaledMove, path: string): Promise<Discarded> {
  const { tools } = group;
  await rootOf(tools, path);
  if (nameOf(parentOf(path)) !== row.id) throw new MoveRefused("not_ours");
  const entry = await tools.disk.entry(path);
  if (entry !== undefined) {
    if (entry.kind !== "file") throw new MoveRefused("not_a_file");
    const before = path === row.trail.target ? (row.trail.placed ?? row.trail.source) : row.trail.source;
    // Somebody wrote to it since: it is no longer what was thrown away.
    if (before !== undefined && !isUnchanged(entry, before)) throw new MoveRefused("source_changed");
    await group.write([{ ...row, trail: emptied(row.trail, path) }]);
    await tools.disk.unlink(path);
  }
  await syncAfterRemoval(tools.disk, path);
  await tidyFolders(tools.disk, trashFolders(path));
  return { id: row.id, state: entry === undefined ? "gone" : "removed", sizeBytes: entry?.sizeBytes ?? 0 };
}

function trashedPath({ state, trail }: JournaledMove): string | undefined {
  if (state !== "done") return undefined;
  return [trail.emptied, trail.trash, trail.target].find((path) => path !== undefined && isInTrash(path));
}

/** A move across disks is taken back by its copy, as long as that is whole; what was thrown away has nothing else. */
async function isNeeded({ disk }: MoverTools, { move, trail, reverses }: JournaledMove): Promise<boolean> {
  if (reverses !== undefined || trail.emptied !== undefined) return false;
  if (move.kind === "trash" || trail.target === undefined || trail.placed === undefined) return true;
  const copy = await disk.entry(trail.target);
  return copy === undefined || !isUnchanged(copy, trail.placed);
}

/** Without its source in the trash, a move across disks is taken back by copying. */
function emptied({ trash: _trash, ...trail }: MoveTrail, path: string): MoveTrail {
  return { ...trail, emptied: path };
}
