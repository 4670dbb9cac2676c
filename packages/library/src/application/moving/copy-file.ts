import { parentOf } from "../../domain/moving/paths.ts";
import { makeFolders, trashFolders } from "./folders.ts";
import {
  dropName,
  dropPlaceholder,
  fileAt,
  isSameFile,
  isUnchanged,
  placeName,
  syncAfterRemoval,
} from "./names-on-disk.ts";
import { placedAt } from "./place-file.ts";
import { MovePutOff, MoveRefused, unless } from "./refused.ts";
import { commit, known, type MoverTools, type Run } from "./run.ts";

/** Copies the content beside its target. The trash is made first: where it cannot be, nothing is copied in vain. */
export async function copyPart(tools: MoverTools, run: Run): Promise<void> {
  if (!run.mayCopy) throw new MovePutOff();
  const { disk } = tools;
  const { move, trail } = run.row;
  const part = known(trail.part, "copy");
  const now = await disk.entry(move.from);
  if (now === undefined) throw new MoveRefused("source_gone");
  if (!isUnchanged(now, known(trail.source, "source"))) throw new MoveRefused("source_changed");
  await makeFolders(disk, trashFolders(known(trail.trash, "trash")));
  // What a crash left of it begins anew.
  await unless(["ENOENT"], () => disk.unlink(part));
  const progress = run.copied;
  const hash = await disk.copy(move.from, part, { signal: run.signal, ...(progress && { progress }) });
  await disk.syncFolder(parentOf(part));
  await commit(tools, run, { state: "copied", trail: { hash } });
}

/** Reads back what was copied: it must be what was read from the source. */
export async function verifyPart(tools: MoverTools, run: Run): Promise<void> {
  if (!run.mayCopy) throw new MovePutOff();
  const { disk } = tools;
  const { trail } = run.row;
  const part = known(trail.part, "copy");
  const hash = await disk.hash(part, run.signal);
  if (hash !== trail.hash) throw new MoveRefused("failed", "copy_differs");
  await commit(tools, run, { state: "verified", trail: placedAt(await disk.entry(part)) });
}

/** Gives the verified copy its name. */
export async function placePart(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { move, trail } = run.row;
  const part = known(trail.part, "copy");
  const target = known(trail.target, "target");
  const source = await fileAt(disk, run, move.from);
  if (source !== undefined && !isUnchanged(source, known(trail.source, "source")))
    throw new MoveRefused("source_changed");
  const [copy, there] = [await disk.entry(part), await fileAt(disk, run, target)];
  if (copy !== undefined) {
    const isPlaced = there !== undefined && isSameFile(copy, there);
    if (!isPlaced) await placeName(tools, run, part, target);
  } else if (there === undefined || !isUnchanged(there, known(trail.placed, "copy"))) {
    throw new MoveRefused("failed", "copy_gone");
  }
  await disk.syncFolder(parentOf(target));
  await commit(tools, run, { state: "placed" });
}

/** The source goes to the trash of its own disk, now that the copy lasts. */
export async function trashSource(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { move, trail } = run.row;
  const target = known(trail.target, "target");
  const part = known(trail.part, "copy");
  const trash = known(trail.trash, "trash");
  const there = await disk.entry(target);
  if (there === undefined || !isUnchanged(there, known(trail.placed, "copy")))
    throw new MoveRefused("failed", "copy_gone");
  await dropName(disk, part, target);
  await disk.syncFolder(parentOf(target));
  const source = await fileAt(disk, run, move.from);
  if (source !== undefined) {
    if (!isUnchanged(source, known(trail.source, "source"))) throw new MoveRefused("source_changed");
    await makeFolders(disk, trashFolders(trash));
    await placeName(tools, run, move.from, trash);
  }
  // Whoever took the source away meanwhile has left us the copy.
  await unless(["ENOENT", "ENOTDIR"], () => disk.syncFolder(parentOf(trash)));
  await commit(tools, run, { state: "trashed" });
}

export async function dropTrashedSource(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { move, trail } = run.row;
  const trash = known(trail.trash, "trash");
  const [source, trashed] = [await fileAt(disk, run, move.from), await fileAt(disk, run, trash)];
  const isOutAgain = source !== undefined && trashed === undefined;
  // A taking back was cut off after it had emptied the trash: the source must go there once more.
  if (isOutAgain && isUnchanged(source, known(trail.source, "source")))
    return commit(tools, run, { state: "placed" });
  await dropName(disk, move.from, trash);
  await dropPlaceholder(disk, run, move.from);
  await syncAfterRemoval(disk, move.from);
  await commit(tools, run, { state: "done", refusal: undefined, cause: undefined });
}
