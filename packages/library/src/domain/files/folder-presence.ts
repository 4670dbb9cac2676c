import type { Folder } from "./folder.ts";

/** What is to be seen where a folder should be. */
export type Sighting =
  | { readonly isThere: false }
  | {
      readonly isThere: true;
      readonly device: string;
      /** What our own mark in it says; nothing where there is none. */
      readonly marker?: string;
      /** Nothing in it but perhaps our mark. */
      readonly isEmpty: boolean;
    };

/** Why a folder counts as absent. */
export const absenceReasons = [
  "not_named",
  "gone",
  "no_marker",
  "other_marker",
  "other_disk",
  "empty",
] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

/**
 * Whether a folder is the one we knew. A disk that is not there leaves an empty place, or another disk: then nothing in
 * it counts as gone. Our own mark is the surest sign; a disk we may not write to is known by its number.
 */
export function absenceOf(
  folder: Pick<Folder, "marker" | "device">,
  sighting: Sighting,
  knownFiles: number,
): AbsenceReason | undefined {
  if (!sighting.isThere) return "gone";
  if (folder.marker !== undefined) {
    if (sighting.marker === folder.marker) return undefined;
    return sighting.marker === undefined ? "no_marker" : "other_marker";
  }
  if (folder.device !== undefined && folder.device !== sighting.device) return "other_disk";
  return sighting.isEmpty && knownFiles > 0 ? "empty" : undefined;
}
