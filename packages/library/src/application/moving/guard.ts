import { foldersBetween, isBelow, isPlainPath, parentOf } from "../../domain/moving/paths.ts";
import { MoveRefused, unless } from "./refused.ts";
import type { MoverTools } from "./run.ts";

/**
 * The root a path lies under. Refuses what leads outside, by its text or by a link among its folders, and what lies in
 * a folder whose disk is not there.
 */
export async function rootOf(tools: MoverTools, path: string): Promise<string> {
  const root = isPlainPath(path) ? textualRoot(tools.roots, path) : undefined;
  if (root === undefined) throw new MoveRefused("outside");
  const found = await unless(["ENOENT", "ENOTDIR"], () => tools.disk.realPath(root));
  if (found === undefined || (tools.isPresent && !(await tools.isPresent(root))))
    throw new MoveRefused("root_gone");
  for (const folder of foldersBetween(root, parentOf(path))) {
    const entry = await tools.disk.entry(folder);
    if (entry === undefined) break;
    if (entry.kind === "link") throw new MoveRefused("outside");
  }
  return root;
}

/** The innermost of the roots. */
export function textualRoot(roots: readonly string[], path: string): string | undefined {
  return roots.filter((root) => isBelow(path, root)).toSorted((one, other) => other.length - one.length)[0];
}
