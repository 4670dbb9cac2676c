import type { LocalDate } from "@souffleur/kernel";
import type { Folder, FolderId } from "../files/folder.ts";
import { shownName } from "../files/raw-path.ts";
import type { VideoFile } from "../files/video-file.ts";
import { isAside, isAsideFolder, isHidden, isVideoName } from "../files/video-names.ts";
import type { ViewLink } from "../transfers/transfer.ts";
import type { Episode, EpisodeId } from "../works/episode.ts";
import type { Movie, MovieId } from "../works/movie.ts";
import type { Series, SeriesId } from "../works/series.ts";
import type { Disk, DiskEntry } from "./disk.ts";
import { isWithin, joined, nameOf } from "./paths.ts";

/** What the records say. */
export interface CollectionRecords {
  readonly files: readonly VideoFile[];
  readonly movies: readonly Movie[];
  readonly series: readonly Series[];
  readonly episodes: readonly Episode[];
  /** Where the links of the view should be, as the transfers put them. */
  readonly viewLinks: readonly ViewLink[];
}

/** What the rules are told beside disk and records. */
export interface CareSettings {
  readonly today: LocalDate;
  /** Smaller videos are samples and trailers. */
  readonly minBytes: number;
  /** Below so many lines a picture is worth a better copy. */
  readonly minLines: number;
  /** How many entries a folder of the view may have. */
  readonly maxEntries: number;
}

/** What was read of files that had to be read: by path. */
export interface Fingerprints {
  readonly quick: ReadonlyMap<string, string>;
  readonly full: ReadonlyMap<string, string>;
}

/** Everything the rules look at, as it was at one moment. */
export class Collection {
  readonly settings: CareSettings;
  /** Only those that are there. */
  readonly folders: readonly Folder[];
  /** Those whose disk is away: nothing in them counts as gone. */
  readonly absentFolders: readonly Folder[];
  readonly disk: Disk;
  readonly records: CollectionRecords;
  readonly fingerprints: Fingerprints;
  /** Where files should be in the storage, by the owner's templates: relative to it. */
  readonly places: ReadonlyMap<VideoFile["id"], string>;
  readonly movies: ReadonlyMap<MovieId, Movie>;
  readonly series: ReadonlyMap<SeriesId, Series>;
  readonly episodes: ReadonlyMap<EpisodeId, Episode>;
  readonly byPath: ReadonlyMap<string, VideoFile>;
  readonly #viewLinks: ReadonlyMap<VideoFile["id"], ViewLink>;
  readonly #folders: ReadonlyMap<FolderId, Folder>;

  constructor(given: {
    readonly settings: CareSettings;
    readonly folders: readonly Folder[];
    readonly absentFolders: readonly Folder[];
    readonly disk: Disk;
    readonly records: CollectionRecords;
    readonly fingerprints: Fingerprints;
    readonly places?: ReadonlyMap<VideoFile["id"], string>;
  }) {
    this.settings = given.settings;
    this.folders = given.folders;
    this.absentFolders = given.absentFolders;
    this.disk = given.disk;
    this.records = given.records;
    this.fingerprints = given.fingerprints;
    this.places = given.places ?? new Map();
    this.movies = new Map(given.records.movies.map((movie) => [movie.id, movie]));
    this.series = new Map(given.records.series.map((series) => [series.id, series]));
    this.episodes = new Map(given.records.episodes.map((episode) => [episode.id, episode]));
    this.byPath = new Map(given.records.files.map((file) => [file.path, file]));
    this.#viewLinks = new Map(given.records.viewLinks.map((link) => [link.fileId, link]));
    this.#folders = new Map(given.folders.map((folder) => [folder.id, folder]));
  }

  /** The same, with more read of its files. */
  withFingerprints(fingerprints: Fingerprints): Collection {
    return new Collection({ ...this, fingerprints });
  }

  /** The same, with the places of some files in the storage. */
  withPlaces(places: ReadonlyMap<VideoFile["id"], string>): Collection {
    return new Collection({ ...this, places });
  }

  /** The folder with this id, where it is there. */
  folder(id: FolderId): Folder | undefined {
    return this.#folders.get(id);
  }

  /** The folder a path lies in: the innermost, should one lie in another. */
  folderOf(path: string): Folder | undefined {
    return this.folders
      .filter((folder) => isWithin(path, folder.path))
      .sort((a, b) => b.path.length - a.path.length)
      .at(0);
  }

  /** Whether a path lies in a folder whose disk is away. */
  isAway(path: string): boolean {
    return this.absentFolders.some((folder) => isWithin(path, folder.path));
  }

  view(): Folder | undefined {
    return this.folders.find(({ kind }) => kind === "view");
  }

  /** Where the link to a file should be, as far as anybody put it anywhere. */
  linkPlaceOf({ id }: VideoFile): string | undefined {
    const [view, link] = [this.view(), this.#viewLinks.get(id)];
    return view && link && joined(view.path, link.path);
  }

  storage(): Folder | undefined {
    return this.folders.find(({ kind }) => kind === "storage");
  }

  /** Records whose folder is there; of others nothing can be said. */
  reachable(): readonly VideoFile[] {
    return this.records.files.filter(
      ({ folderId, path }) => this.#folders.has(folderId) && this.disk.couldSee(path),
    );
  }

  /** Reachable, and there. */
  present(): readonly VideoFile[] {
    return this.reachable().filter(({ path, state }) => state !== "missing" && this.disk.hasFile(path));
  }

  /** Videos on the disk that no record speaks of. */
  unknownVideos(): readonly DiskEntry[] {
    return [...this.disk.entries.values()].filter(
      ({ kind, path, sizeBytes }) =>
        kind === "file" &&
        sizeBytes >= this.settings.minBytes &&
        !this.byPath.has(path) &&
        isFeature(path, this.folderOf(path)?.path ?? "/"),
    );
  }

  links(): readonly DiskEntry[] {
    return [...this.disk.entries.values()].filter(({ kind }) => kind === "link");
  }

  /** What a person would call a file: its work, or else its name. */
  labelOf(file: VideoFile): string {
    const movie = file.movieId && this.movies.get(file.movieId);
    if (movie) return titled(movie);
    const episode = file.episodeId && this.episodes.get(file.episodeId);
    const series = episode && this.series.get(episode.seriesId);
    if (!episode || !series) return shownName(nameOf(file.path));
    return `${titled(series)} – ${numbered(episode)}`;
  }
}

/** A video that is no sample, trailer or interview. */
function isFeature(path: string, root: string): boolean {
  const name = nameOf(path);
  if (isHidden(name) || !isVideoName(name)) return false;
  const folders = path.slice(root.length).split("/").slice(0, -1);
  return !isAside(name, folders.some(isAsideFolder));
}

export function titled({ title, year }: Pick<Movie, "title" | "year">): string {
  return year === undefined ? title : `${title} (${year})`;
}

export function numbered({
  seasonNumber,
  episodeNumber,
  lastEpisodeNumber,
}: Pick<Episode, "seasonNumber" | "episodeNumber" | "lastEpisodeNumber">): string {
  const last = lastEpisodeNumber === undefined ? "" : `-E${two(lastEpisodeNumber)}`;
  return `S${two(seasonNumber)}E${two(episodeNumber)}${last}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
