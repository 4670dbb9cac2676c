import { existsSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { LibrarySettings } from "../library-settings.ts";

/** What lies here was written by us: whoever uses this product's own data folder can lose nothing by an example. */
const ownFolder = ({ cacheFolder }: LibrarySettings) => dirname(cacheFolder);

/** Says that the videos here are those of the example. */
export function demoMark(settings: LibrarySettings): string {
  return join(ownFolder(settings), "demo");
}

/** The inbox the example may be put into: only where none of its folders is the owner's. */
export function demoInbox(settings: LibrarySettings): string | undefined {
  const { inbox, storage, view, imdbFolder } = settings;
  const own = ownFolder(settings) + sep;
  const [first] = inbox;
  const areOurs = [...inbox, storage, view, imdbFolder].every((folder) => folder.startsWith(own));
  return areOurs ? first : undefined;
}

/** The videos of the example are small: where they are, no video is too small. */
export function withDemoSizes(settings: LibrarySettings): LibrarySettings {
  const mark = demoMark(settings);
  return {
    ...settings,
    get minBytes() {
      return existsSync(mark) ? 0 : settings.minBytes;
    },
  };
}
