import { spawnSync } from "node:child_process";

const unmounts: string[] = [];

/** Mounts memory of a size on a folder; false where this machine does not let us. */
export function mountMemory(folder: string, size: string): boolean {
  return mounted(folder, ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
}

/** Makes what lies in a folder readable alone. */
export function mountReadOnly(folder: string): boolean {
  if (!mounted(folder, ["--bind", folder, folder])) return false;
  return spawnSync("mount", ["-o", "remount,ro,bind", folder]).status === 0;
}

function mounted(folder: string, args: readonly string[]): boolean {
  const isMounted = spawnSync("mount", args).status === 0;
  if (isMounted) unmounts.push(folder);
  return isMounted;
}

/** As when somebody pulls the plug. */
export function unmount(folder: string): void {
  spawnSync("umount", ["-l", folder]);
}

/** For `afterEach`. */
export function unmountAll(): void {
  for (const folder of unmounts.splice(0)) unmount(folder);
}
