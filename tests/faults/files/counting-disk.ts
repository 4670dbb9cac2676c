import { type Disk, realDisk } from "@souffleur/platform/files";

/** The real disk, with `before` called ahead of each step: it may fail there, or end the process. */
export function countingDisk(before: (step: number) => void): Disk {
  let step = 0;
  const count = () => before(++step);
  return {
    ...realDisk,
    async makeFolder(path) {
      count();
      await realDisk.makeFolder(path);
    },
    async create(path) {
      count();
      const file = await realDisk.create(path);
      return {
        async write(chunk) {
          count();
          // Half of it, as a full disk would leave it.
          await file.write(chunk.subarray(0, chunk.length >> 1));
          count();
          await file.write(chunk.subarray(chunk.length >> 1));
        },
        async sync() {
          count();
          await file.sync();
        },
        close: () => file.close(),
      };
    },
    async rename(from, to) {
      count();
      await realDisk.rename(from, to);
    },
    async syncFolder(path) {
      count();
      await realDisk.syncFolder(path);
    },
    async remove(path) {
      count();
      await realDisk.remove(path);
    },
  };
}
