import { parentOf } from "../../domain/moving/paths.ts";
import { isInTrash, tidyFolders, trashFolders } from "./folders.ts";
import {
  dropName,
  dropPlaceholder,
  fileAt,
  isListed,
  isSameFile,
  isUnchanged,
  placeName,
  syncAfterRemoval,
} from "./names-on-disk.ts";
import { isLinked, wasRenamed } from "./place-file.ts";
import { MoveRefused, unless } from "./refused.ts";
import { known, type MoverTools, type Run } from "./run.ts";

/** Takes back what one move has done so far: the file is at its source again, and nothing of ours is left. */
export async function withdraw(tools: MoverTools, run: Run): Promise<void> {
  const { state, trail } = run.row;
  if (state === "aside" || state === "renaming") await withdrawAside(tools, run);
  else if (trail.part !== undefined) await withdrawCopy(tools, run);
  else if (state === "placed") await withdrawPlaced(tools, run);
  else await withdrawName(tools, run);
  const target = known(trail.target, "target");
  await tidyFolders(tools.disk, isInTrash(target) ? trashFolders(target) : (trail.madeFolders ?? []));
}

async function withdrawName(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { from } = run.row.move;
  const target = known(run.row.trail.target, "target");
  const [now, there] = [await fileAt(disk, run, from), await fileAt(disk, run, target)];
  if (now === undefined && wasRenamed(run, there)) await moveBack(tools, run, target);
  else if (now !== undefined && (await isLinked(disk, run, now, there))) await dropName(disk, target, from);
  await dropPlaceholder(disk, run, target);
  await dropPlaceholder(disk, run, from);
  await syncAfterRemoval(disk, target);
}

async function withdrawPlaced(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { from } = run.row.move;
  const target = known(run.row.trail.target, "target");
  const isAtTarget = (await fileAt(disk, run, target)) !== undefined;
  if (isAtTarget && (await fileAt(disk, run, from)) === undefined) return moveBack(tools, run, target);
  await dropName(disk, target, from);
  await syncAfterRemoval(disk, target);
}

/** From where it is to where it was. */
async function moveBack(tools: MoverTools, run: Run, path: string): Promise<void> {
  const { disk } = tools;
  const { from } = run.row.move;
  await placeName(tools, run, path, from);
  await disk.syncFolder(parentOf(from));
  await dropName(disk, path, from);
  await syncAfterRemoval(disk, path);
}

async function withdrawCopy(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { state, move, trail } = run.row;
  const trash = known(trail.trash, "trash");
  await takeOutOfTrash(tools, run, trash);
  const source = await fileAt(disk, run, move.from);
  const isIntact = source !== undefined && isUnchanged(source, known(trail.source, "source"));
  // Only what is whole at its source is taken away elsewhere.
  if (isIntact) await dropPlacedCopy(tools, run);
  if (isIntact || state === "copying") await unless(["ENOENT"], () => disk.unlink(known(trail.part, "copy")));
  await syncAfterRemoval(disk, known(trail.target, "target"));
  await tidyFolders(disk, trashFolders(trash));
}

async function takeOutOfTrash(tools: MoverTools, run: Run, trash: string): Promise<void> {
  const { disk } = tools;
  const { from } = run.row.move;
  const trashed = await fileAt(disk, run, trash);
  const source = await fileAt(disk, run, from);
  if (trashed !== undefined && source === undefined) return moveBack(tools, run, trash);
  await dropName(disk, trash, from);
  await dropPlaceholder(disk, run, trash);
  await syncAfterRemoval(disk, trash);
}

async function dropPlacedCopy({ disk }: MoverTools, run: Run): Promise<void> {
  const { trail } = run.row;
  const target = known(trail.target, "target");
  const there = await fileAt(disk, run, target);
  const isCopy = there !== undefined && trail.placed !== undefined && isSameFile(there, trail.placed);
  if (isCopy && isUnchanged(there, trail.placed)) await disk.unlink(target);
  await dropPlaceholder(disk, run, target);
}

async function withdrawAside(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { from } = run.row.move;
  const aside = known(run.row.trail.aside, "third name");
  const target = known(run.row.trail.target, "target");
  if ((await fileAt(disk, run, aside)) === undefined) {
    if (!(await isListed(disk, from))) throw new MoveRefused("failed", "half_renamed");
  } else {
    if (await isListed(disk, target)) {
      await dropName(disk, target, aside);
      await dropPlaceholder(disk, run, target);
    }
    const isBack = (await isListed(disk, from)) && (await fileAt(disk, run, from)) !== undefined;
    if (!isBack) await placeName(tools, run, aside, from);
    await disk.syncFolder(parentOf(from));
    await dropName(disk, aside, from);
  }
  await dropPlaceholder(disk, run, aside);
  await disk.syncFolder(parentOf(from));
}
