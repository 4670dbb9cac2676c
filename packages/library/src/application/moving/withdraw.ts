import { parentOf } from "../../domain/moving/paths.ts";
import { isInTrash, tidyFolders, trashFolders } from "./folders.ts";
import { dropName, isSameFile, isUnchanged, placeName, syncAfterRemoval } from "./names-on-disk.ts";
import { isLinked, wasRenamed } from "./place-file.ts";
import type { Entry } from "./ports.ts";
import { MoveRefused, unless } from "./refused.ts";
import { isListed } from "./rename-case.ts";
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
  const [now, there] = [await disk.entry(from), await disk.entry(target)];
  if (there === undefined) return;
  if (now === undefined) {
    if (wasRenamed(run, there)) await moveBack(tools, run, target);
    return;
  }
  if (await isLinked(disk, run, now, there)) await dropName(disk, target, from);
  else await dropReserved(tools, run, target, now, there);
  await disk.syncFolder(parentOf(target));
}

/** The empty file that kept the target's place. */
async function dropReserved(
  { disk }: MoverTools,
  { row: { trail } }: Run,
  path: string,
  source: Entry,
  there: Entry,
) {
  const isOurs = trail.isReserved === true || isInTrash(path);
  if (isOurs && there.kind === "file" && there.sizeBytes === 0 && !isSameFile(there, source))
    await disk.unlink(path);
}

async function withdrawPlaced(tools: MoverTools, run: Run): Promise<void> {
  const { from } = run.row.move;
  const target = known(run.row.trail.target, "target");
  if ((await tools.disk.entry(from)) === undefined) return moveBack(tools, run, target);
  await dropName(tools.disk, target, from);
  await syncAfterRemoval(tools.disk, target);
}

/** From where it is to where it was. */
async function moveBack(tools: MoverTools, run: Run, path: string): Promise<void> {
  const { disk } = tools;
  const { from } = run.row.move;
  await placeName(tools, run, { from: path, to: from, isOurs: false });
  await disk.syncFolder(parentOf(from));
  await dropName(disk, path, from);
  await syncAfterRemoval(disk, path);
}

async function withdrawCopy(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { state, move, trail } = run.row;
  const trash = known(trail.trash, "trash");
  await takeOutOfTrash(tools, run, trash);
  const source = await disk.entry(move.from);
  const isIntact = source !== undefined && isUnchanged(source, known(trail.source, "source"));
  // Only what is whole at its source is taken away elsewhere.
  if (isIntact) await dropPlacedCopy(tools, run, source);
  if (isIntact || state === "copying") await unless(["ENOENT"], () => disk.unlink(known(trail.part, "copy")));
  await syncAfterRemoval(disk, known(trail.target, "target"));
  await tidyFolders(disk, trashFolders(trash));
}

async function takeOutOfTrash(tools: MoverTools, run: Run, trash: string): Promise<void> {
  const { disk } = tools;
  const { from } = run.row.move;
  const trashed = await disk.entry(trash);
  if (trashed === undefined) return;
  const source = await disk.entry(from);
  if (source === undefined) return moveBack(tools, run, trash);
  await dropName(disk, trash, from);
  const isPlaceholder = trashed.sizeBytes === 0 && !isSameFile(trashed, source);
  if (isPlaceholder) await disk.unlink(trash);
  await syncAfterRemoval(disk, trash);
}

async function dropPlacedCopy(tools: MoverTools, run: Run, source: Entry): Promise<void> {
  const { trail } = run.row;
  const target = known(trail.target, "target");
  const there = await tools.disk.entry(target);
  if (there === undefined) return;
  const isCopy = trail.placed !== undefined && isSameFile(there, trail.placed);
  if (isCopy && isUnchanged(there, trail.placed)) await tools.disk.unlink(target);
  else await dropReserved(tools, run, target, source, there);
}

async function withdrawAside(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { from } = run.row.move;
  const aside = known(run.row.trail.aside, "third name");
  const target = known(run.row.trail.target, "target");
  const waiting = await disk.entry(aside);
  if (waiting === undefined) {
    if (await isListed(disk, from)) return;
    throw new MoveRefused("failed", "half_renamed");
  }
  if (await isListed(disk, target)) await dropName(disk, target, aside);
  if (!(await isListed(disk, from))) await placeName(tools, run, { from: aside, to: from, isOurs: false });
  await disk.syncFolder(parentOf(from));
  await dropName(disk, aside, from);
  await disk.syncFolder(parentOf(from));
}
