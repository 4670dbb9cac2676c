import { below, nameOf, parentOf, TEMPORARY_PREFIX } from "../../domain/moving/paths.ts";
import { isInTrash, makeFolders, tidyFolders, trashBeside, trashFolders } from "./folders.ts";
import { rootOf } from "./guard.ts";
import {
  dropName,
  dropPlaceholder,
  fileAt,
  isOneName,
  isSameFile,
  isUnchanged,
  placeName,
  syncAfterRemoval,
} from "./names-on-disk.ts";
import type { Disk, Entry } from "./ports.ts";
import { diskCode, MoveRefused } from "./refused.ts";
import { commit, known, type MoverTools, type Run } from "./run.ts";

/** Gives the file its new name beside the old one; finds out whether that is possible at all. */
export async function placeFile(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { move, trail } = run.row;
  const target = known(trail.target, "target");
  const source = known(trail.source, "source");
  await makeFolders(disk, isInTrash(target) ? trashFolders(target) : (trail.madeFolders ?? []));
  const [now, there] = [await fileAt(disk, run, move.from), await fileAt(disk, run, target)];
  if (now === undefined) {
    if (!wasRenamed(run, there)) throw new MoveRefused("source_gone");
  } else {
    if (!isUnchanged(now, source)) throw new MoveRefused("source_changed");
    if (!(await isLinked(disk, run, now, there))) {
      const placed = await placeUnlessOneName(tools, run, target);
      if (placed === "one_name") return commit(tools, run, asideOf(run));
      if (placed === "other_device") return commit(tools, run, await copyOf(tools, run, source));
    }
  }
  await disk.syncFolder(parentOf(target));
  await commit(tools, run, { state: "placed", trail: placedAt(await disk.entry(target)) });
}

export function placedAt(placed: Entry | undefined) {
  return placed === undefined ? {} : { placed };
}

/** The file is at its target alone by our doing, and that was not written down any more. */
export function wasRenamed({ row: { trail } }: Run, there: Entry | undefined): there is Entry {
  if (there === undefined || trail.source === undefined) return false;
  const target = known(trail.target, "target");
  const isOurs = trail.reserved?.includes(target) === true || isInTrash(target);
  return (isOurs || isSameFile(there, trail.source)) && isUnchanged(there, trail.source);
}

/** Both names are there by our doing: it had one less when the move began. */
export async function isLinked(
  disk: Disk,
  { row: { move, trail } }: Run,
  now: Entry,
  there: Entry | undefined,
): Promise<boolean> {
  if (there === undefined || trail.source === undefined || !isSameFile(now, there)) return false;
  if (now.names <= trail.source.names) return false;
  return !(await isOneName(disk, move.from, known(trail.target, "target")));
}

async function placeUnlessOneName(tools: MoverTools, run: Run, target: string) {
  const { from } = run.row.move;
  try {
    return await placeName(tools, run, from, target);
  } catch (error) {
    const isTaken = diskCode(error) === "EEXIST";
    if (isTaken && (await isOneName(tools.disk, from, target))) return "one_name";
    throw error;
  }
}

function asideOf({ row }: Run) {
  const aside = below(parentOf(row.move.from), `${TEMPORARY_PREFIX}${row.id}.aside`);
  return { state: "aside", trail: { aside } } as const;
}

/** What a copy needs: a name for the unfinished one, a place in the trash of the source's disk, and room. */
async function copyOf(tools: MoverTools, { row }: Run, source: Entry) {
  const target = known(row.trail.target, "target");
  const free = await tools.disk.freeBytes(parentOf(target));
  if (free < source.sizeBytes * 1.05) throw new MoveRefused("no_space");
  const part = below(parentOf(target), `${TEMPORARY_PREFIX}${row.id}.part`);
  const bin = await trashBeside(tools.disk, await rootOf(tools, row.move.from), row.move.from);
  const trash = below(bin, row.id, nameOf(row.move.from));
  return { state: "copying", trail: { part, trash } } as const;
}

/** The old name goes, now that the new one lasts. */
export async function clearSource(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { move, trail } = run.row;
  const target = known(trail.target, "target");
  const there = await disk.entry(target);
  if (there === undefined) {
    const source = await fileAt(disk, run, move.from);
    // A taking back was cut off after it had brought the file back: it must go once more.
    const isBack = source !== undefined && isUnchanged(source, known(trail.source, "source"));
    if (!isBack) throw new MoveRefused("source_gone", "target_gone");
    return commit(tools, run, { state: "moving" });
  }
  await dropName(disk, move.from, target);
  await dropPlaceholder(disk, run, move.from);
  await syncAfterRemoval(disk, move.from);
  if (isInTrash(move.from)) await tidyFolders(disk, trashFolders(move.from));
  await commit(tools, run, { state: "done", refusal: undefined, cause: undefined });
}
