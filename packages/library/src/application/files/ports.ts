import type { InstantText, Page, PageRequest, Result, VersionStale } from "@souffleur/kernel";
import type { Folder, FolderId, FolderKind } from "../../domain/files/folder.ts";
import type { KnownFile } from "../../domain/files/known-file.ts";
import type { FileState, VideoFile, VideoFileId } from "../../domain/files/video-file.ts";
import type { EpisodeId } from "../../domain/works/episode.ts";
import type { MovieId } from "../../domain/works/movie.ts";

export interface VideoFileFilter {
  readonly folderId?: FolderId | undefined;
  readonly states?: readonly FileState[] | undefined;
  /** Only those nobody has decided about: neither a film nor an episode. */
  readonly isUndecided?: boolean | undefined;
  /** A part of the path. */
  readonly search?: string | undefined;
}

/** How many files of a folder are in one state. */
export interface FileCount {
  readonly folderId: FolderId;
  readonly state: FileState;
  readonly count: number;
}

/** What scans ask, many files at a time. */
export interface VideoFileScans {
  /** By path, from behind one on. */
  knownIn(folderId: FolderId, after: string | undefined, limit: number): Promise<readonly KnownFile[]>;
  /** Those of one of these sizes, anywhere; not all of many. */
  knownOfSizes(sizes: readonly number[]): Promise<readonly KnownFile[]>;
  /** Those at these paths. */
  knownAt(paths: readonly string[]): Promise<readonly KnownFile[]>;
  /** Those in these folders of one of these sizes, by id, from behind one on: what may be the same by another name. */
  knownAlike(
    folderIds: readonly FolderId[],
    sizes: readonly number[],
    after: VideoFileId | undefined,
    limit: number,
  ): Promise<readonly KnownFile[]>;
  /** Those found and not read yet, by id. */
  toRead(
    folderIds: readonly FolderId[],
    after: VideoFileId | undefined,
    limit: number,
  ): Promise<readonly VideoFile[]>;
  countByFolder(): Promise<readonly FileCount[]>;
  markMissing(ids: readonly VideoFileId[], at: InstantText): Promise<void>;
}

export interface VideoFileRepository extends VideoFileScans {
  /** Those whose path is new; a path that is known is left as it is. */
  addAll(files: readonly VideoFile[]): Promise<void>;
  find(id: VideoFileId): Promise<VideoFile | undefined>;
  findForChange(id: VideoFileId): Promise<VideoFile | undefined>;
  findAll(ids: readonly VideoFileId[]): Promise<readonly VideoFile[]>;
  findByPath(path: string): Promise<VideoFile | undefined>;
  /** Those that may be the same file: same size, and the same quick hash. */
  findByHash(hash: string, sizeBytes: number): Promise<readonly VideoFile[]>;
  ofMovie(id: MovieId): Promise<readonly VideoFile[]>;
  ofEpisode(id: EpisodeId): Promise<readonly VideoFile[]>;
  list(page: PageRequest, filter: VideoFileFilter): Promise<Page<VideoFile>>;
  replace(file: VideoFile): Promise<Result<void, VersionStale>>;
  remove(id: VideoFileId): Promise<void>;
}

export interface FolderRepository {
  /** Makes those of the settings known; one that is no longer among them stays, for what lies in it. */
  settle(folders: readonly Folder[]): Promise<void>;
  list(kind?: FolderKind): Promise<readonly Folder[]>;
  find(id: FolderId): Promise<Folder | undefined>;
  findForChange(id: FolderId): Promise<Folder | undefined>;
  replace(folder: Folder): Promise<Result<void, VersionStale>>;
}

export interface FilePorts {
  readonly videoFiles: VideoFileRepository;
  readonly folders: FolderRepository;
}
