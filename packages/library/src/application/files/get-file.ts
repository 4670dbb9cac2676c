import { fail, ok, type Result } from "@souffleur/kernel";
import type { VideoFile, VideoFileId } from "../../domain/files/video-file.ts";
import type { FilePorts } from "./ports.ts";

export interface FileNotFound {
  readonly code: "video_file_not_found";
  readonly id: string;
}

export async function getFile(
  { videoFiles }: Pick<FilePorts, "videoFiles">,
  id: VideoFileId,
): Promise<Result<VideoFile, FileNotFound>> {
  const file = await videoFiles.find(id);
  return file === undefined ? fail({ code: "video_file_not_found", id }) : ok(file);
}
