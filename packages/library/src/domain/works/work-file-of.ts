import { bestQuality, qualityOf } from "../files/quality.ts";
import type { VideoFile } from "../files/video-file.ts";
import type { WorkFile } from "./work-file.ts";

/** What a work says of the best of its files; nothing where it has none. */
export function bestFileOf(files: readonly VideoFile[]): WorkFile | undefined {
  const there = files.filter(({ state }) => state !== "missing");
  const best = bestQuality(there.map((file) => ({ file, quality: qualityOf(file) })));
  return best && workFileOf(best.file);
}

/** What a work says of one of its files. */
export function workFileOf(file: VideoFile): WorkFile {
  const { videoCodec, audioCodec, lines, languages } = qualityOf(file);
  return {
    fileId: file.id,
    path: file.path,
    ...(file.hash && { hash: file.hash }),
    ...(videoCodec && { videoCodec }),
    ...(audioCodec && { audioCodec }),
    ...(lines !== undefined && { resolution: `${lines}p` }),
    languages: languages ?? [],
    sizeBytes: file.sizeBytes,
  };
}
