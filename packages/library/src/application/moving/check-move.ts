import {
  below,
  collisionKey,
  isBelow,
  isNameTooLong,
  nameOf,
  parentOf,
  resolvedLink,
} from "../../domain/moving/paths.ts";
import { isInTrash, missingFolders, trashBeside } from "./folders.ts";
import { rootOf, textualRoot } from "./guard.ts";
import { isItsName } from "./names-on-disk.ts";
import type { Entry, JournaledMove, MoveTrail } from "./ports.ts";
import { MoveRefused, unless } from "./refused.ts";
import { known, type MoverTools } from "./run.ts";

/** What is wrong with a move is thrown; what it needs to begin is the answer. Nothing is touched. */
export function checkMove(tools: MoverTools, row: JournaledMove): Promise<MoveTrail> {
  switch (row.move.kind) {
    case "move":
    case "trash":
      return checkFile(tools, row);
    case "link":
      return checkLink(tools, row);
    case "unlink":
      return checkUnlink(tools, row);
    case "rmdir":
      return checkFolder(tools, row);
    case "mkdir":
      return checkNewFolder(tools, row);
  }
}

async function checkFile(tools: MoverTools, { id, move }: JournaledMove): Promise<MoveTrail> {
  const root = await rootOf(tools, move.from);
  const source = await plainFile(tools, move.from);
  const isOther =
    (move.sizeBytes !== undefined && move.sizeBytes !== source.sizeBytes) ||
    // Whoever planned it may have rounded.
    (move.modifiedMs !== undefined && Math.abs(move.modifiedMs - source.modifiedMs) >= 2);
  if (isOther) throw new MoveRefused("source_changed");
  if (move.kind === "trash") {
    if (isInTrash(move.from)) throw new MoveRefused("target_taken");
    const target = below(await trashBeside(tools.disk, root, move.from), id, nameOf(move.from));
    return { source, target, madeFolders: [] };
  }
  const target = known(move.to, "target");
  return { source, target, madeFolders: await freeTarget(tools, target, move.from) };
}

async function plainFile({ disk }: MoverTools, path: string): Promise<Entry> {
  const entry = await disk.entry(path);
  if (entry === undefined) throw new MoveRefused("source_gone");
  if (entry.kind !== "file") throw new MoveRefused("not_a_file");
  // Found under other capitals than it has: its name would be lost.
  if (!(await isItsName(disk, path, entry))) throw new MoveRefused("source_gone");
  return entry;
}

/** Nothing is at a path, nor anything some disk takes for the same; answers with the folders it needs. */
async function freeTarget(tools: MoverTools, path: string, from?: string): Promise<readonly string[]> {
  const root = await rootOf(tools, path);
  if (path.slice(root.length).split("/").some(isNameTooLong)) throw new MoveRefused("name_too_long");
  if (path === from) throw new MoveRefused("target_taken");
  const missing = await missingFolders(tools.disk, root, path);
  if (missing.length > 0) return missing;
  const key = collisionKey(nameOf(path));
  const own = from !== undefined && parentOf(from) === parentOf(path) ? nameOf(from) : undefined;
  for (const name of await tools.disk.names(parentOf(path)))
    if (name !== own && collisionKey(name) === key) throw new MoveRefused("target_taken");
  const there = await tools.disk.entry(path);
  const isOwn = own !== undefined && collisionKey(own) === key;
  if (there !== undefined && !isOwn) throw new MoveRefused("target_taken");
  return [];
}

async function checkLink(tools: MoverTools, { move, trail }: JournaledMove): Promise<MoveTrail> {
  const target = known(move.to, "place");
  const madeFolders = await freeTarget(tools, target);
  // One that is put back leads where it led, be there something or not.
  if (trail.linkText !== undefined) return { target, madeFolders };
  await rootOf(tools, move.from);
  await plainFile(tools, move.from);
  return { target, madeFolders };
}

/** Ours is a link that leads, by its text, into one of our folders. */
async function checkUnlink(tools: MoverTools, { move }: JournaledMove): Promise<MoveTrail> {
  await rootOf(tools, move.from);
  const entry = await tools.disk.entry(move.from);
  if (entry === undefined) throw new MoveRefused("source_gone");
  if (entry.kind !== "link") throw new MoveRefused("not_ours");
  // As for files: put back, it would have another name than it had.
  if (!(await isItsName(tools.disk, move.from, entry))) throw new MoveRefused("source_gone");
  const linkText = await tools.disk.readLink(move.from);
  const leadsTo = resolvedLink(move.from, linkText);
  if (textualRoot(tools.roots, leadsTo) === undefined) throw new MoveRefused("not_ours");
  return { linkText, source: entry };
}

async function checkFolder(tools: MoverTools, { move }: JournaledMove): Promise<MoveTrail> {
  await rootOf(tools, move.from);
  const source = await tools.disk.entry(move.from);
  if (source === undefined) throw new MoveRefused("source_gone");
  if (source.kind !== "folder" || tools.roots.some((root) => root === move.from || isBelow(root, move.from)))
    throw new MoveRefused("not_allowed");
  const names = await unless(["ENOENT"], () => tools.disk.names(move.from));
  if (names?.length !== 0) throw new MoveRefused("not_empty");
  return { source };
}

async function checkNewFolder(tools: MoverTools, { move, trail }: JournaledMove): Promise<MoveTrail> {
  return { ...trail, madeFolders: await freeTarget(tools, move.from) };
}
