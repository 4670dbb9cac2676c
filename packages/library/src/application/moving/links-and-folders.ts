import { parentOf, relativeTo } from "../../domain/moving/paths.ts";
import { makeFolders, tidyFolders } from "./folders.ts";
import { syncAfterRemoval } from "./names-on-disk.ts";
import { diskCode, MoveRefused, unless } from "./refused.ts";
import { commit, known, type MoverTools, type Run } from "./run.ts";

const done = { state: "done", refusal: undefined, cause: undefined } as const;

export async function makeOurLink(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { move, trail } = run.row;
  const place = known(trail.target, "place");
  const linkText = trail.linkText ?? relativeTo(place, move.from);
  await makeFolders(disk, trail.madeFolders ?? []);
  try {
    await disk.makeLink(place, linkText);
  } catch (error) {
    // Made before a crash, perhaps; nothing was there when the move began.
    if (diskCode(error) !== "EEXIST" || !(await leadsTo(tools, place, linkText))) throw error;
  }
  await disk.syncFolder(parentOf(place));
  await commit(tools, run, { ...done, trail: { linkText } });
}

async function leadsTo({ disk }: MoverTools, place: string, text: string): Promise<boolean> {
  const entry = await disk.entry(place);
  return entry?.kind === "link" && (await disk.readLink(place)) === text;
}

export async function dropOurLink(tools: MoverTools, run: Run): Promise<void> {
  const { move, trail } = run.row;
  const linkText = known(trail.linkText, "text");
  if ((await tools.disk.entry(move.from)) !== undefined) {
    if (!(await leadsTo(tools, move.from, linkText))) throw new MoveRefused("source_changed");
    await tools.disk.unlink(move.from);
  }
  await syncAfterRemoval(tools.disk, move.from);
  await commit(tools, run, done);
}

export async function dropFolder(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { from } = run.row.move;
  await unless(["ENOENT"], () => disk.removeFolder(from));
  await syncAfterRemoval(disk, from);
  await commit(tools, run, done);
}

export async function makeOneFolder(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { move, trail } = run.row;
  await makeFolders(disk, trail.madeFolders ?? []);
  try {
    await disk.makeFolder(move.from, trail.source?.mode);
  } catch (error) {
    if (diskCode(error) !== "EEXIST" || (await disk.entry(move.from))?.kind !== "folder") throw error;
  }
  await disk.syncFolder(parentOf(move.from));
  await commit(tools, run, done);
}

/** Takes back what one of these has done so far. */
export async function withdrawLinkOrFolder(tools: MoverTools, run: Run): Promise<void> {
  const { disk } = tools;
  const { move, trail } = run.row;
  if (move.kind === "unlink") {
    const isGone = (await disk.entry(move.from)) === undefined;
    if (isGone) await disk.makeLink(move.from, known(trail.linkText, "text"));
    return syncAfterRemoval(disk, move.from);
  }
  if (move.kind === "rmdir") return makeFolders(disk, [move.from]);
  if (move.kind === "mkdir") return tidyFolders(disk, [...(trail.madeFolders ?? []), move.from]);
  const place = known(trail.target, "place");
  if (await leadsTo(tools, place, trail.linkText ?? relativeTo(place, move.from))) {
    await disk.unlink(place);
    await disk.syncFolder(parentOf(place));
  }
  await tidyFolders(disk, trail.madeFolders ?? []);
}
