import type { VideoFile, VideoFileId } from "../../domain/files/video-file.ts";
import { collisionKey } from "../../domain/places/safe-name.ts";
import { folderOf, join } from "../../domain/transfers/paths.ts";
import { type Placing, type PlannedItem, planTransfer } from "../../domain/transfers/plan-transfer.ts";
import type { TransferItemId } from "../../domain/transfers/transfer.ts";
import type { LibraryPorts } from "../ports.ts";
import { findTwins } from "./find-twins.ts";
import { type PlacedFile, placeFiles } from "./place-files.ts";
import type { LibraryFolders, TransferDisk } from "./ports.ts";

interface Ports
  extends Pick<
    LibraryPorts,
    "movies" | "series" | "episodes" | "videoFiles" | "places" | "viewLinks" | "newId"
  > {
  readonly disk: TransferDisk;
  readonly signal?: AbortSignal | undefined;
  readonly report?: (done: number, total: number) => void;
}

const PAGE = 200;

/** Files decided on, and not in storage yet: all of the inbox folders, or those named, wherever they lie. */
export async function filesToMove(
  { videoFiles }: Pick<LibraryPorts, "videoFiles">,
  { all, storage }: LibraryFolders,
  ids: readonly VideoFileId[],
): Promise<readonly VideoFile[]> {
  const movable = ({ state, folderId, movieId, episodeId }: VideoFile) =>
    state !== "missing" && folderId !== storage.id && (movieId !== undefined || episodeId !== undefined);
  if (ids.length > 0) return (await videoFiles.findAll(ids)).filter(movable);
  const found: VideoFile[] = [];
  for (const { id: folderId } of all.filter(({ kind }) => kind === "inbox")) {
    let after: readonly string[] | undefined;
    do {
      const page = await videoFiles.list({ limit: PAGE, after }, { folderId, isUndecided: false });
      found.push(...page.items.filter(movable));
      after = page.next;
    } while (after !== undefined);
  }
  return found;
}

/** Reads all a plan needs, and makes it. Nothing is touched. */
export async function planFiles(
  ports: Ports,
  folders: LibraryFolders,
  files: readonly VideoFile[],
): Promise<readonly PlannedItem[]> {
  const { places } = await ports.places.find();
  const disk = readingOnce(ports.disk);
  const placed = await placeFiles(ports, files, places);
  const stored = new Map<string, VideoFile>();
  const placings: Placing[] = [];
  for (const [index, each] of placed.entries()) {
    ports.signal?.throwIfAborted();
    placings.push(await placingOf({ ...ports, disk }, each, folders, placings));
    ports.report?.(index + 1, placed.length);
  }
  const names = await namesOn(ports, folders, placed);
  for (const { versions, twins } of placings)
    for (const file of [...versions, ...twins]) stored.set(collisionKey(file.path), file);
  await addKnown(ports, names, stored);
  const shelves = [...new Set(placed.flatMap(({ render }) => render("").view.shelf ?? []))];
  const versionIds = [...stored.values()].map(({ id }) => id);
  const links = new Map(
    [...(await ports.viewLinks.ofShelves(shelves)), ...(await ports.viewLinks.ofFiles(versionIds))].map(
      (link) => [link.fileId, link] as const,
    ),
  );
  const ground = {
    storage: folders.storage.path,
    view: folders.view?.path,
    isGrouping: places.isGrouping,
    namesIn: (folder: string) => names.get(folder) ?? [],
    fileAt: (path: string) => stored.get(collisionKey(path)),
    links: [...links.values()],
  };
  return planTransfer(placings, ground, () => ports.newId<"transfer-item">() satisfies TransferItemId);
}

/** Files of one size are compared each with each; each is read only once for it. */
function readingOnce(disk: TransferDisk): TransferDisk {
  const hashes = new Map<string, Promise<string | undefined>>();
  return {
    ...disk,
    contentHash(path, signal) {
      const hash = hashes.get(path) ?? disk.contentHash(path, signal);
      hashes.set(path, hash);
      return hash;
    },
  };
}

async function placingOf(
  ports: Ports,
  placed: PlacedFile,
  { storage }: LibraryFolders,
  before: readonly Placing[],
): Promise<Placing> {
  const { file } = placed;
  const inStorage = ({ id, folderId, state }: VideoFile) =>
    id !== file.id && folderId === storage.id && state !== "missing";
  const ofWork =
    file.movieId !== undefined
      ? await ports.videoFiles.ofMovie(file.movieId)
      : file.episodeId !== undefined
        ? await ports.videoFiles.ofEpisode(file.episodeId)
        : [];
  const earlier = new Set(before.map(({ file: { id } }) => id));
  const twins = await findTwins(ports, file, (other) => inStorage(other) || earlier.has(other.id));
  return { ...placed, versions: ofWork.filter(inStorage), twins };
}

async function namesOn(
  { disk }: Ports,
  { storage }: LibraryFolders,
  placed: readonly PlacedFile[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = new Set(placed.map(({ render }) => folderOf(join(storage.path, render("").storage))));
  const names = new Map<string, readonly string[]>();
  for (const folder of wanted) names.set(folder, await disk.namesIn(folder));
  return names;
}

/** Files in the folders things go to, as the database knows them. */
async function addKnown(
  { videoFiles }: Ports,
  names: ReadonlyMap<string, readonly string[]>,
  stored: Map<string, VideoFile>,
): Promise<void> {
  for (const [folder, inside] of names)
    for (const name of inside) {
      const path = join(folder, name);
      if (stored.has(collisionKey(path))) continue;
      const file = await videoFiles.findByPath(path);
      if (file !== undefined) stored.set(collisionKey(path), file);
    }
}
