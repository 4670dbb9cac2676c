import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative } from "node:path";

/** The real place of a folder somebody named, if it is one of the open ones or lies in one; nothing otherwise. */
export async function folderAllowed(open: readonly string[], named: string): Promise<string | undefined> {
  if (!isAbsolute(named) || named.includes("\0")) return undefined;
  try {
    const folder = await realpath(named);
    if (!(await stat(folder)).isDirectory()) return undefined;
    for (const allowed of open) if (isWithin(await realpath(allowed).catch(() => ""), folder)) return folder;
  } catch {
    // There is none, or none we may look at: nobody is told which.
  }
  return undefined;
}

function isWithin(outer: string, inner: string): boolean {
  if (outer === "") return false;
  const way = relative(outer, inner);
  return way === "" || (!way.startsWith("..") && !isAbsolute(way));
}
