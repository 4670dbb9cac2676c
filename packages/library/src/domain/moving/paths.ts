import { bytesOfText } from "../files/raw-path.ts";

/** The folder of what was thrown away, once on each disk. A scan passes it by. */
export const TRASH_FOLDER = ".souffleur-trash";
/** What names that are ours for a moment begin with. A scan passes them by. */
export const TEMPORARY_PREFIX = ".souffleur-";
/** What a name may take on the disks in use, counted in bytes. */
const MAX_NAME_BYTES = 255;

export function parentOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf("/")));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function below(folder: string, ...names: readonly string[]): string {
  return [folder === "/" ? "" : folder, ...names].join("/");
}

/** Absolute, and every part of it a name: nothing that leads somewhere else. */
export function isPlainPath(path: string): boolean {
  if (!path.startsWith("/") || path.includes("\0")) return false;
  return path
    .slice(1)
    .split("/")
    .every((name) => name !== "" && name !== "." && name !== "..");
}

export function isBelow(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder === "/" ? "/" : `${folder}/`);
}

/** The folders from the one below `root` down to `folder`; none where it is the root itself. */
export function foldersBetween(root: string, folder: string): readonly string[] {
  const folders: string[] = [];
  for (let each = folder; isBelow(each, root); each = parentOf(each)) folders.unshift(each);
  return folders;
}

export function isNameTooLong(name: string): boolean {
  return bytesOfText(name).length > MAX_NAME_BYTES;
}

/** The same for names that some disk takes for the same. */
export function collisionKey(name: string): string {
  // Lower of upper: letters with several lower forms (ſ, ς) and several capitals fold to one.
  return name.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

/** What a link at `link` says to lead to `target`, wherever both are mounted. */
export function relativeTo(link: string, target: string): string {
  const from = parentOf(link).split("/").slice(1);
  const to = target.split("/").slice(1);
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

/** The path a link leads to, by its text alone: no link on the way is followed. */
export function resolvedLink(link: string, text: string): string {
  const names = text.startsWith("/") ? [] : parentOf(link).split("/").slice(1);
  for (const name of text.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return `/${names.join("/")}`;
}
