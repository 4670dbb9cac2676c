import type { MediaInfo } from "../../domain/files/media-info.ts";
import type { VideoFile } from "../../domain/files/video-file.ts";
import type { LibraryPorts } from "../ports.ts";

/** What the reading of a file came to; without `media` there is nothing to play in it. */
export interface Reading {
  readonly file: Pick<VideoFile, "id" | "path" | "sizeBytes" | "modifiedMs">;
  readonly media?: MediaInfo;
  readonly hash?: string;
}

type Ports = Pick<LibraryPorts, "videoFiles" | "clock">;

/** Keeps what was read; of files that became others meanwhile, nothing. */
export async function noteRead({ videoFiles, clock }: Ports, readings: readonly Reading[]): Promise<void> {
  for (const { file, media, hash } of readings) {
    const before = await videoFiles.findForChange(file.id);
    if (before === undefined || before.state === "missing" || !isSame(before, file)) continue;
    await videoFiles.replace({
      ...before,
      ...(media && { media }),
      ...(hash !== undefined && { hash }),
      state: media === undefined ? "unreadable" : "read",
      version: before.version + 1,
      updatedAt: clock.now(),
    });
  }
}

function isSame(one: Reading["file"], other: Reading["file"]): boolean {
  return one.path === other.path && one.sizeBytes === other.sizeBytes && one.modifiedMs === other.modifiedMs;
}
