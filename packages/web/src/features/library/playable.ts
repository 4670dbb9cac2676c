import type { VideoFile } from "../../lib/api/types.ts";

/** What browsers open, by how a file's name ends. */
const containers: Readonly<Record<string, string>> = {
  mp4: "video/mp4",
  m4v: "video/mp4",
  webm: "video/webm",
};
/** What most of them play inside it. */
const pictures = ["x264", "h264", "avc", "vp8", "vp9", "av1"];
const sounds = ["aac", "mp3", "opus", "vorbis", "flac"];

/** Whether this browser may well play a file as it is. */
export function isPlayable(
  { filename, media, state }: Pick<VideoFile, "filename" | "media" | "state">,
  canPlay: (type: string) => string,
): boolean {
  const type = containers[filename.slice(filename.lastIndexOf(".") + 1).toLowerCase()];
  if (type === undefined || state === "missing" || state === "unreadable" || canPlay(type) === "")
    return false;
  // Of what nobody has read yet, trying tells.
  if (media === undefined) return true;
  const sound = media.audio[0]?.codec;
  return (
    (media.video === undefined || pictures.includes(media.video.codec)) &&
    (sound === undefined || sounds.includes(sound))
  );
}
