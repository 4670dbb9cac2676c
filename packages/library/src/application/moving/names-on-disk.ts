import { collisionKey, nameOf, parentOf } from "../../domain/moving/paths.ts";
import type { Disk, Entry } from "./ports.ts";
import { diskCode, MoveRefused, unless } from "./refused.ts";
import { commit, type MoverTools, type Run } from "./run.ts";

/** What disks say that know one name for each file. */
const LINKS_UNKNOWN = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];

export function isSameFile(one: Entry, other: Entry): boolean {
  return one.inode === other.inode && one.device === other.device;
}

/** Nothing wrote to it in between. */
export function isUnchanged(now: Entry, before: Entry): boolean {
  return (
    now.kind === before.kind && now.sizeBytes === before.sizeBytes && now.modifiedMs === before.modifiedMs
  );
}

/** Whether two paths are one name to this disk: it lists one of them, and finds both. */
export async function isOneName(disk: Disk, one: string, other: string): Promise<boolean> {
  if (parentOf(one) !== parentOf(other) || collisionKey(one) !== collisionKey(other)) return false;
  const names = await disk.names(parentOf(one));
  return !(names.includes(nameOf(one)) && names.includes(nameOf(other)));
}

/**
 * Gives the file at `from` the name `to` as well, or instead where the disk knows one name for each file; overwrites
 * nothing. `isOurs`: nobody else would make a file of that name.
 */
export async function placeName(
  tools: MoverTools,
  run: Run,
  { from, to, isOurs }: { from: string; to: string; isOurs: boolean },
): Promise<"placed" | "other_device"> {
  const { disk } = tools;
  try {
    await disk.link(from, to);
    return "placed";
  } catch (error) {
    const code = diskCode(error) ?? "";
    if (code === "EXDEV") return "other_device";
    if (code === "EEXIST" && isOurs) return overwriteOwn(disk, from, to);
    if (!LINKS_UNKNOWN.includes(code)) throw error;
  }
  await reserve(tools, run, to, isOurs);
  return overwriteOwn(disk, from, to);
}

/** An empty file of ours at `to`: from then on nobody else gets the name. */
async function reserve(tools: MoverTools, run: Run, to: string, isOurs: boolean): Promise<void> {
  const { disk } = tools;
  const wasReserved = isOurs || run.row.trail.isReserved === true;
  if (!wasReserved) await commit(tools, run, { trail: { isReserved: true } });
  try {
    await disk.reserve(to);
  } catch (error) {
    if (diskCode(error) === "EEXIST" && wasReserved) return;
    // What is there is not ours, and must not be taken for it.
    if (!wasReserved) await commit(tools, run, { trail: { isReserved: false } });
    throw error;
  }
}

async function overwriteOwn(disk: Disk, from: string, to: string): Promise<"placed" | "other_device"> {
  const [source, reserved] = [await disk.entry(from), await disk.entry(to)];
  if (source !== undefined && reserved !== undefined && isSameFile(source, reserved)) return "placed";
  if (reserved?.kind !== "file" || reserved.sizeBytes !== 0) throw new MoveRefused("target_taken");
  try {
    await disk.renameOver(from, to);
    return "placed";
  } catch (error) {
    if (diskCode(error) !== "EXDEV") throw error;
    await disk.unlink(to);
    return "other_device";
  }
}

/** Takes away one name of a file that has another one at `other`; never the last. */
export async function dropName(disk: Disk, path: string, other: string): Promise<void> {
  const [dropped, kept] = [await disk.entry(path), await disk.entry(other)];
  if (dropped === undefined || kept === undefined) return;
  if (dropped.kind !== "file" || !isSameFile(dropped, kept)) return;
  if (dropped.names < 2) throw new MoveRefused("failed", "one_name");
  await disk.unlink(path);
}

/** Makes the removal of a name last, where the folder is still there. */
export async function syncAfterRemoval(disk: Disk, path: string): Promise<void> {
  await unless(["ENOENT", "ENOTDIR"], () => disk.syncFolder(parentOf(path)));
}
