import type { InstantText } from "@souffleur/kernel";
import type { Folder, FolderId } from "../../../domain/files/folder.ts";
import type { FileState, VideoFileId } from "../../../domain/files/video-file.ts";
import type { EpisodeId } from "../../../domain/works/episode.ts";
import type { MovieId } from "../../../domain/works/movie.ts";
import type { Flag } from "./flag.ts";

export interface FileTables {
  library_folders: {
    id: FolderId;
    kind: Folder["kind"];
    path: string;
    device: string | null;
    marker: string | null;
    state: Folder["state"];
    is_watched: Flag;
    last_scan_at: InstantText | null;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  video_files: {
    id: VideoFileId;
    folder_id: FolderId;
    path: string;
    filename: string;
    size_bytes: number;
    modified_ms: number;
    inode: string;
    file_hash: string | null;
    full_hash: string | null;
    state: FileState;
    codec_video: string | null;
    codec_audio: string | null;
    resolution_width: number | null;
    resolution_height: number | null;
    duration_seconds: number | null;
    languages: unknown;
    media: unknown;
    parsed: unknown;
    side_files: unknown;
    movie_id: MovieId | null;
    episode_id: EpisodeId | null;
    former_paths: unknown;
    missing_since: InstantText | null;
    search_key: string;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
}
