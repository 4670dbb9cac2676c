import { watch } from "node:fs";
import { statfs } from "node:fs/promises";
import { bytesOfText } from "../../domain/files/raw-path.ts";
import { TreeWatch } from "./watch-tree.ts";

/** File systems of other machines, and those a program makes up: changes made elsewhere are not told here. */
const FOREIGN = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997, 0x73757245, 0x564c]);

export interface PlaceWatch {
  close(): void;
}

/**
 * Calls `onHint` when something below a folder may have changed. A hint, no more: some are lost, and some disks give
 * none. `onEnd` where there will be no more of them.
 */
export async function watchPlace(
  path: string,
  { onHint, onEnd }: { readonly onHint: () => void; readonly onEnd: () => void },
): Promise<PlaceWatch | undefined> {
  try {
    if (FOREIGN.has((await statfs(bytesOfText(path))).type)) return undefined;
    if (process.platform === "linux") {
      const tree = new TreeWatch(path, { onHint, onEnd });
      await tree.open();
      return tree;
    }
    const watcher = watch(path, { recursive: true, persistent: false, encoding: "buffer" }, () => onHint());
    watcher.on("error", () => {
      watcher.close();
      onEnd();
    });
    return watcher;
  } catch {
    return undefined;
  }
}
