import { diskCode } from "../../application/moving/refused.ts";
import type { TransferDisk } from "../../application/transfers/ports.ts";
import { nodeDisk } from "../disk/node-disk.ts";

/** What a plan asks of the disk. */
export const transferDisk: TransferDisk = {
  async namesIn(folder) {
    return (await unlessGone(nodeDisk.names(folder))) ?? [];
  },
  contentHash: (path, signal) => unlessGone(nodeDisk.hash(path, signal)),
};

/** A folder or file that is not there, or that we may not read, tells nothing; the mover says so when its turn comes. */
async function unlessGone<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    const code = diskCode(error);
    if (code !== undefined && ["ENOENT", "ENOTDIR", "EACCES", "EPERM", "ELOOP", "EISDIR"].includes(code))
      return undefined;
    throw error;
  }
}
