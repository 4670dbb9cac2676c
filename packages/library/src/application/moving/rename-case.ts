import { parentOf } from "../../domain/moving/paths.ts";
import { dropName, fileAt, isListed, isSameFile, placeName } from "./names-on-disk.ts";
import { placedAt } from "./place-file.ts";
import { MoveRefused } from "./refused.ts";
import { commit, known, type MoverTools, type Run } from "./run.ts";

/** First half of a change of capitals alone: to a third name. */
export async function setAside(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { from } = run.row.move;
  const aside = known(run.row.trail.aside, "third name");
  if (await isListed(disk, from)) {
    const [now, there] = [await fileAt(disk, run, from), await fileAt(disk, run, aside)];
    const isPlaced = now !== undefined && there !== undefined && isSameFile(now, there);
    if (!isPlaced) await placeName(tools, run, from, aside);
    await disk.syncFolder(parentOf(aside));
    if (await isListed(disk, from)) await dropName(disk, from, aside);
  }
  await disk.syncFolder(parentOf(from));
  await commit(tools, run, { state: "renaming" });
}

/** Second half: from there to the name that was wanted. */
export async function nameAgain(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const aside = known(run.row.trail.aside, "third name");
  const target = known(run.row.trail.target, "target");
  const waiting = await fileAt(disk, run, aside);
  if (waiting !== undefined) {
    const there = (await isListed(disk, target)) ? await fileAt(disk, run, target) : undefined;
    const isPlaced = there !== undefined && isSameFile(waiting, there);
    if (!isPlaced) await placeName(tools, run, aside, target);
    await disk.syncFolder(parentOf(target));
    await dropName(disk, aside, target);
  } else if (!(await isListed(disk, target))) {
    throw new MoveRefused("source_gone");
  }
  await disk.syncFolder(parentOf(target));
  const placed = placedAt(await disk.entry(target));
  await commit(tools, run, { state: "done", refusal: undefined, cause: undefined, trail: placed });
}
