import { bestQuality, linesOf, qualityOf } from "../files/quality.ts";
import type { VideoFile } from "../files/video-file.ts";
import type { WorkFile } from "../works/work-file.ts";

/** What a work says of the best of its files: of those that are there, before those that are missing. */
export function mainFileOf(files: readonly VideoFile[]): WorkFile | undefined {
  const present = files.filter(({ state }) => state !== "missing");
  const copies = present.length > 0 ? present : files;
  const best = bestQuality(copies.map((file) => ({ file, quality: qualityOf(file) })));
  return best && workFileOf(best.file);
}

/** What a work says of one file: its content before its name. */
export function workFileOf({ id, path, hash, media, parsed, sizeBytes }: VideoFile): WorkFile {
  const video = media?.video;
  const resolution = video ? `${linesOf(video.width, video.height)}p` : parsed.resolution;
  const videoCodec = video?.codec ?? parsed.video_codec;
  const audioCodec = media?.audio[0]?.codec ?? parsed.audio_codecs?.[0];
  const spoken = media?.audio.flatMap(({ language }) => language ?? []) ?? [];
  return {
    fileId: id,
    path,
    ...(hash !== undefined && { hash }),
    ...(videoCodec !== undefined && { videoCodec }),
    ...(audioCodec !== undefined && { audioCodec }),
    ...(resolution !== undefined && { resolution }),
    languages: [...new Set(spoken.length > 0 ? spoken : parsed.languages)],
    sizeBytes,
  };
}
