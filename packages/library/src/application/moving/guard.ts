import { collisionKey, isBelow, isPlainPath, parentOf } from "../../domain/moving/paths.ts";
import { MoveRefused, unless } from "./refused.ts";
import type { MoverTools } from "./run.ts";

/**
 * The root a path lies under. Refuses what leads outside, by its text or by a link among its folders, and what lies in
 * a folder whose disk is not there.
 */
export async function rootOf(tools: MoverTools, path: string): Promise<string> {
  const root = isPlainPath(path) ? textualRoot(tools.roots, path) : undefined;
  if (root === undefined) throw new MoveRefused("outside");
  const real = await unless(["ENOENT", "ENOTDIR"], () => tools.disk.realPath(root));
  if (real === undefined || (tools.isPresent && !(await tools.isPresent(root))))
    throw new MoveRefused("root_gone");
  for (let folder = parentOf(path); folder !== root; folder = parentOf(folder)) {
    const found = await unless(["ENOENT", "ENOTDIR"], () => tools.disk.realPath(folder));
    if (found === undefined) continue;
    // A disk may answer with its own capitals.
    if (collisionKey(found) !== collisionKey(real + folder.slice(root.length)))
      throw new MoveRefused("outside");
    break;
  }
  return root;
}

/** The innermost of the roots. */
export function textualRoot(roots: readonly string[], path: string): string | undefined {
  return roots.filter((root) => isBelow(path, root)).toSorted((one, other) => other.length - one.length)[0];
}
