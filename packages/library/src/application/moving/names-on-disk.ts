import { below, collisionKey, nameOf, parentOf } from "../../domain/moving/paths.ts";
import { isInTrash } from "./folders.ts";
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

/** Whether the folder lists exactly this name: a disk that folds case finds it under others as well. */
export async function isListed(disk: Disk, path: string): Promise<boolean> {
  return (await disk.names(parentOf(path))).includes(nameOf(path));
}

/** The same without reading the folder, on a disk where capitals count. */
export async function isItsName(disk: Disk, path: string, entry: Entry): Promise<boolean> {
  const name = nameOf(path);
  const other = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
  const found = await unless(["ENAMETOOLONG"], () => disk.entry(below(parentOf(path), other)));
  return found === undefined || !isSameFile(found, entry) || isListed(disk, path);
}

/** An empty file of ours that keeps a place: nothing, to whoever looks for a file. */
function isPlaceholder({ row: { trail } }: Run, path: string, { kind, sizeBytes, inode }: Entry): boolean {
  const mayBe = trail.reserved?.includes(path) === true || isInTrash(path) || path === trail.aside;
  if (!mayBe || kind !== "file" || sizeBytes !== 0) return false;
  // Files of people's own may be empty as well.
  return inode !== trail.source?.inode && inode !== trail.placed?.inode;
}

/** What lies at a path, but for a placeholder of ours. */
export async function fileAt(disk: Disk, run: Run, path: string): Promise<Entry | undefined> {
  const entry = await disk.entry(path);
  return entry === undefined || isPlaceholder(run, path, entry) ? undefined : entry;
}

export async function dropPlaceholder(disk: Disk, run: Run, path: string): Promise<void> {
  const entry = await disk.entry(path);
  if (entry !== undefined && isPlaceholder(run, path, entry)) await disk.unlink(path);
}

/**
 * Gives the file at `from` the name `to` as well, or instead where the disk knows one name for each file; overwrites
 * nothing.
 */
export async function placeName(
  tools: MoverTools,
  run: Run,
  from: string,
  to: string,
): Promise<"placed" | "other_device"> {
  const { disk } = tools;
  try {
    await disk.link(from, to);
    return "placed";
  } catch (error) {
    const code = diskCode(error) ?? "";
    if (code === "EXDEV") return "other_device";
    if (code === "EEXIST" && (await fileAt(disk, run, to)) === undefined)
      return overwriteOwn(tools, run, from, to);
    if (!LINKS_UNKNOWN.includes(code)) throw error;
  }
  await reserve(tools, run, to);
  return overwriteOwn(tools, run, from, to);
}

/** An empty file of ours at `to`: from then on nobody else gets the name. */
async function reserve(tools: MoverTools, run: Run, to: string): Promise<void> {
  const { reserved = [] } = run.row.trail;
  const wasReserved = reserved.includes(to) || isInTrash(to) || to === run.row.trail.aside;
  if (!wasReserved) await commit(tools, run, { trail: { reserved: [...reserved, to] } });
  try {
    await tools.disk.reserve(to);
  } catch (error) {
    if (diskCode(error) === "EEXIST" && wasReserved) return;
    // What is there is not ours, and must not be taken for it.
    if (!wasReserved) await commit(tools, run, { trail: { reserved } });
    throw error;
  }
}

async function overwriteOwn({ disk }: MoverTools, run: Run, from: string, to: string) {
  if ((await fileAt(disk, run, to)) !== undefined) throw new MoveRefused("target_taken");
  try {
    await disk.renameOver(from, to);
    return "placed";
  } catch (error) {
    if (diskCode(error) !== "EXDEV") throw error;
    await dropPlaceholder(disk, run, to);
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
