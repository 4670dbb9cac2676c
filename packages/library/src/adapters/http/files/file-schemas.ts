import { exampleId, idOutput, instantOutput } from "@souffleur/platform/http";
import { z } from "zod";
import { folderKinds } from "../../../domain/files/folder.ts";
import { fileStates } from "../../../domain/files/video-file.ts";

const at = "2026-11-21T09:30:00.000Z";
const count = z.int().min(0);
const texts = z.array(z.string());

const folderKindSchema = z.enum(folderKinds).meta({
  description:
    "`inbox`: downloads to put in order. `collection`: in order already. `storage`: where files are moved to. `view`: links for media centres.",
});

export const fileStateSchema = z.enum(fileStates).meta({
  description:
    "`found`: seen, not read yet. `read`. `unreadable`: read, and nothing to play in it. `missing`: its folder is there, it is not.",
});

export const folderOutput = z
  .object({
    id: idOutput,
    kind: folderKindSchema,
    path: z.string(),
    state: z.enum(["present", "absent", "unknown"]).meta({
      description: "An absent folder's files count as there: its disk may be off.",
    }),
    is_watched: z.boolean(),
    last_scan_at: instantOutput.optional(),
    files: z.object({ found: count, read: count, unreadable: count, missing: count }),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "LibraryFolder",
    examples: [
      {
        id: exampleId,
        kind: "inbox",
        path: "/srv/downloads",
        state: "present",
        is_watched: true,
        last_scan_at: at,
        files: { found: 2, read: 1340, unreadable: 1, missing: 0 },
        version: 3,
        created_at: at,
        updated_at: at,
      },
    ],
  });

export const folderInput = z
  .strictObject({ is_watched: z.boolean() })
  .meta({ id: "LibraryFolderChange", examples: [{ is_watched: true }] });

const parsedOutput = z
  .object({
    type: z.enum(["movie", "episode"]),
    title: z.string(),
    year: z.int().optional(),
    seasons: z.array(z.int()).optional(),
    episodes: z.array(z.int()).optional().meta({ description: "Empty beside seasons: all of them." }),
    absolute_episodes: z.array(z.int()).optional(),
    episode_title: z.string().optional(),
    date: z.string().optional(),
    part: z.int().optional(),
    languages: texts,
    multi: z.boolean().optional(),
    subtitle_languages: texts.optional(),
    french_variants: texts.optional(),
    resolution: z.string().optional(),
    source: z.string().optional(),
    video_codec: z.string().optional(),
    audio_codecs: texts.optional(),
    audio_channels: z.string().optional(),
    release_group: z.string().optional(),
    edition: texts.optional(),
    proper: z.boolean().optional(),
    complete: z.boolean().optional(),
    container: z.string().optional(),
    imdb_id: z.string().optional(),
    tmdb_id: z.int().optional(),
    tvdb_id: z.int().optional(),
  })
  .meta({ id: "ParsedName" });

export const mediaOutput = z
  .object({
    reader: z.string(),
    container: z.string(),
    duration_seconds: z.number().optional(),
    video: z
      .object({
        codec: z.string(),
        width: count,
        height: count,
        frames_per_second: z.number().optional(),
        hdr: z.string().optional(),
        bits_per_second: z.number().optional(),
      })
      .optional(),
    audio: z.array(
      z.object({
        codec: z.string(),
        channels: z.string(),
        language: z.string().optional(),
        title: z.string().optional(),
        is_default: z.boolean().optional(),
      }),
    ),
    subtitles: z.array(
      z.object({
        format: z.string(),
        language: z.string().optional(),
        title: z.string().optional(),
        is_forced: z.boolean().optional(),
      }),
    ),
  })
  .meta({ id: "MediaInfo" });

export const fileOutput = z
  .object({
    id: idOutput,
    folder_id: idOutput,
    path: z.string().meta({ description: "To be shown: bytes that are no text are replaced." }),
    filename: z.string(),
    size_bytes: count,
    modified_at: instantOutput,
    state: fileStateSchema,
    hash: z.string().optional().meta({ description: "OSHash." }),
    full_hash: z.string().optional().meta({ description: "xxHash3, 128 bits, where it was asked for." }),
    parsed: parsedOutput,
    media: mediaOutput.optional(),
    side_files: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(["subtitle", "nfo", "image", "other"]),
        size_bytes: count,
        language: z.string().optional(),
        is_forced: z.boolean().optional(),
        is_sdh: z.boolean().optional(),
      }),
    ),
    movie_id: idOutput.optional(),
    episode_id: idOutput.optional(),
    former_paths: texts,
    missing_since: instantOutput.optional(),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({ id: "VideoFile", examples: [exampleFile()] });

function exampleFile() {
  return {
    id: exampleId,
    folder_id: exampleId,
    path: "/srv/downloads/Alien.1979.MULTi.1080p.BluRay.x264.mkv",
    filename: "Alien.1979.MULTi.1080p.BluRay.x264.mkv",
    size_bytes: 8_589_934_592,
    modified_at: at,
    state: "read" as const,
    hash: "8e245d9679d31e12",
    parsed: { type: "movie" as const, title: "Alien", year: 1979, languages: [], multi: true },
    side_files: [
      { name: "Alien.1979.fr.srt", kind: "subtitle" as const, size_bytes: 48_213, language: "fr" },
    ],
    former_paths: [],
    version: 2,
    created_at: at,
    updated_at: at,
  };
}
