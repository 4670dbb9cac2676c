import { instantOf } from "@souffleur/kernel";
import type { z } from "zod";
import type { FileCount } from "../../../application/files/ports.ts";
import type { Folder } from "../../../domain/files/folder.ts";
import type { MediaInfo } from "../../../domain/files/media-info.ts";
import { shownName } from "../../../domain/files/raw-path.ts";
import type { FileState, SideFile, VideoFile } from "../../../domain/files/video-file.ts";
import type { fileOutput, folderOutput, mediaOutput } from "./file-schemas.ts";

export function presentFolder(folder: Folder, counts: readonly FileCount[]): z.input<typeof folderOutput> {
  const own = counts.filter(({ folderId }) => folderId === folder.id);
  const of = (state: FileState) => own.find((each) => each.state === state)?.count ?? 0;
  return {
    id: folder.id,
    kind: folder.kind,
    path: shownName(folder.path),
    state: folder.state,
    is_watched: folder.isWatched,
    last_scan_at: folder.lastScanAt,
    files: { found: of("found"), read: of("read"), unreadable: of("unreadable"), missing: of("missing") },
    version: folder.version,
    created_at: folder.createdAt,
    updated_at: folder.updatedAt,
  };
}

export function presentFile(file: VideoFile): z.input<typeof fileOutput> {
  return {
    id: file.id,
    folder_id: file.folderId,
    path: shownName(file.path),
    filename: shownName(file.filename),
    size_bytes: file.sizeBytes,
    modified_at: instantOf(clamped(file.modifiedMs)),
    state: file.state,
    hash: file.hash,
    full_hash: file.fullHash,
    parsed: presentParsed(file.parsed),
    media: file.media && presentMedia(file.media),
    side_files: file.sideFiles.map(presentSideFile),
    movie_id: file.movieId,
    episode_id: file.episodeId,
    former_paths: file.formerPaths.map(shownName),
    missing_since: file.missingSince,
    version: file.version,
    created_at: file.createdAt,
    updated_at: file.updatedAt,
  };
}

/** A disk may say any time at all. */
function clamped(milliseconds: number): number {
  return Math.min(Math.max(milliseconds, 0), Date.UTC(9999, 11, 31));
}

function presentParsed(parsed: VideoFile["parsed"]): z.input<typeof fileOutput>["parsed"] {
  const { seasons, episodes, absolute_episodes, languages, edition, ...rest } = parsed;
  const { subtitle_languages, french_variants, audio_codecs, ...plain } = rest;
  return {
    ...plain,
    languages: [...languages],
    ...(seasons && { seasons: [...seasons] }),
    ...(episodes && { episodes: [...episodes] }),
    ...(absolute_episodes && { absolute_episodes: [...absolute_episodes] }),
    ...(edition && { edition: [...edition] }),
    ...(subtitle_languages && { subtitle_languages: [...subtitle_languages] }),
    ...(french_variants && { french_variants: [...french_variants] }),
    ...(audio_codecs && { audio_codecs: [...audio_codecs] }),
  };
}

function presentMedia({ durationSeconds, video, ...media }: MediaInfo): z.input<typeof mediaOutput> {
  return {
    reader: media.reader,
    container: media.container,
    duration_seconds: durationSeconds,
    video: video && {
      codec: video.codec,
      width: video.width,
      height: video.height,
      frames_per_second: video.framesPerSecond,
      hdr: video.hdr,
      bits_per_second: video.bitsPerSecond,
    },
    audio: media.audio.map(({ isDefault, ...track }) => ({ ...track, is_default: isDefault })),
    subtitles: media.subtitles.map(({ isForced, ...track }) => ({ ...track, is_forced: isForced })),
  };
}

function presentSideFile({ name, kind, sizeBytes, language, isForced, isSdh }: SideFile) {
  return {
    name: shownName(name),
    kind,
    size_bytes: sizeBytes,
    language,
    is_forced: isForced,
    is_sdh: isSdh,
  };
}
