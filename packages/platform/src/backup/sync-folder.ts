import { open } from "node:fs/promises";

/** Makes a new name in a folder survive the loss of power. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder as a file, and needs no such step.
  if (process.platform === "win32") return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
