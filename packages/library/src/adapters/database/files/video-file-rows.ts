import { fromJson, searchColumnOfPath, storableJson } from "@souffleur/platform/database";
import type { KnownFile } from "../../../domain/files/known-file.ts";
import { shownName } from "../../../domain/files/raw-path.ts";
import type { VideoFile } from "../../../domain/files/video-file.ts";
import type { LibraryTables } from "../tables/index.ts";

type Row = LibraryTables["video_files"];

export function fileRowOf(file: VideoFile): Row {
  return {
    id: file.id,
    folder_id: file.folderId,
    path: file.path,
    filename: file.filename,
    size_bytes: file.sizeBytes,
    modified_ms: file.modifiedMs,
    inode: file.inode,
    file_hash: file.hash ?? null,
    full_hash: file.fullHash ?? null,
    state: file.state,
    ...mediaColumns(file),
    parsed: storableJson(file.parsed),
    side_files: storableJson(file.sideFiles),
    movie_id: file.movieId ?? null,
    episode_id: file.episodeId ?? null,
    former_paths: storableJson(file.formerPaths),
    missing_since: file.missingSince ?? null,
    search_key: searchColumnOfPath(shownName(file.path)),
    version: file.version,
    created_at: file.createdAt,
    updated_at: file.updatedAt,
  };
}

/** What other tools read of the content without our JSON; what it does not say, the name may. */
function mediaColumns({ media, parsed }: VideoFile) {
  const heard = (media?.audio ?? []).flatMap(({ language }) => language ?? []);
  return {
    codec_video: media?.video?.codec ?? parsed.video_codec?.replace(/^h(?=26[45]$)/, "x") ?? null,
    codec_audio: media?.audio[0]?.codec ?? parsed.audio_codecs?.[0] ?? null,
    resolution_width: media?.video?.width ?? null,
    resolution_height: media?.video?.height ?? null,
    duration_seconds: media?.durationSeconds === undefined ? null : Math.round(media.durationSeconds),
    languages: storableJson(heard.length > 0 ? [...new Set(heard)] : parsed.languages),
    media: media === undefined ? null : storableJson(media),
  };
}

export function fileOf(row: Row): VideoFile {
  return {
    id: row.id,
    folderId: row.folder_id,
    path: row.path,
    filename: row.filename,
    sizeBytes: row.size_bytes,
    modifiedMs: row.modified_ms,
    inode: row.inode,
    ...(row.file_hash !== null && { hash: row.file_hash }),
    ...(row.full_hash !== null && { fullHash: row.full_hash }),
    state: row.state,
    ...(row.media !== null && { media: fromJson(row.media) }),
    parsed: fromJson(row.parsed),
    sideFiles: fromJson(row.side_files),
    ...(row.movie_id !== null && { movieId: row.movie_id }),
    ...(row.episode_id !== null && { episodeId: row.episode_id }),
    formerPaths: fromJson(row.former_paths),
    ...(row.missing_since !== null && { missingSince: row.missing_since }),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export const knownColumns = [
  "id",
  "folder_id",
  "path",
  "size_bytes",
  "modified_ms",
  "inode",
  "file_hash",
  "state",
  "side_files",
] as const;

const NONE: KnownFile["sideFiles"] = [];

export function knownOf(row: Pick<Row, (typeof knownColumns)[number]>): KnownFile {
  return {
    id: row.id,
    folderId: row.folder_id,
    path: row.path,
    sizeBytes: row.size_bytes,
    modifiedMs: row.modified_ms,
    inode: row.inode,
    ...(row.file_hash !== null && { hash: row.file_hash }),
    state: row.state,
    sideFiles: row.side_files === "[]" ? NONE : fromJson(row.side_files),
  };
}
