import { compareText } from "@souffleur/kernel";
import type { VideoFile, VideoFileId } from "../files/video-file.ts";
import type { ViewPath } from "../places/render-template.ts";
import { collisionKey } from "../places/safe-name.ts";
import { arrangeView, type UnplacedLink } from "./arrange-view.ts";
import { folderOf, join, nameOf } from "./paths.ts";
import { qualityFactsOf } from "./quality.ts";
import type {
  Choice,
  Conflict,
  ReplacedFile,
  Target,
  TransferItem,
  TransferItemId,
  ViewLink,
} from "./transfer.ts";

/** A file, and where its work belongs. */
export interface Placing {
  readonly file: VideoFile;
  readonly title: string;
  /** The film or the episode. */
  readonly workId: string;
  readonly sortKey: string;
  readonly entryId: string;
  readonly entryTitle: string;
  /** Relative to storage, and to the view; with a mark that tells it from others of that name. */
  readonly render: (extra: string) => { readonly storage: string; readonly view: ViewPath };
  /** What tells this version from others: `Director's Cut`. */
  readonly edition: string;
  /** Files of the same work that are in storage. */
  readonly versions: readonly VideoFile[];
  /** Files proved to have the same content, in storage or among those before it. */
  readonly twins: readonly VideoFile[];
}

/** What lies where things go. */
export interface Ground {
  readonly storage: string;
  /** Without it no links are made. */
  readonly view: string | undefined;
  readonly isGrouping: boolean;
  /** Names on the disk, of a folder of storage. */
  readonly namesIn: (folder: string) => readonly string[];
  readonly fileAt: (path: string) => VideoFile | undefined;
  /** Links of the shelves concerned. */
  readonly links: readonly ViewLink[];
}

export type PlannedItem = Omit<TransferItem, "transferId">;

/** What moves where, what stands in the way, and which links move along. The same input gives the same plan. */
export function planTransfer(
  placings: readonly Placing[],
  ground: Ground,
  newId: () => TransferItemId,
): readonly PlannedItem[] {
  const desk: Desk = { ground, taken: new Map(), planned: new Map(), read: new Set() };
  const items = placings
    .map((placing) => ({ placing, path: placing.render("").storage }))
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.placing.file.path, b.placing.file.path))
    .map(({ placing }) => planFile(desk, placing, newId()));
  const { placed, moved } = placeLinks(items, ground);
  const files = items.map(({ item, unplaced: _unplaced }) => withLink(item, placed.get(item.fileId), ground));
  return [...files, ...moved.map((link) => movedLink(link, ground, newId()))].map((item, position) => ({
    ...item,
    position,
  }));
}

interface Taken {
  readonly path: string;
  readonly file: VideoFile | undefined;
  /** Of this transfer: it is not there yet. */
  readonly isPlanned: boolean;
}

interface Desk {
  readonly ground: Ground;
  readonly taken: Map<string, Taken>;
  /** The first file of each work that is in this transfer. */
  readonly planned: Map<string, VideoFile>;
  readonly read: Set<string>;
}

interface Drafted {
  readonly item: PlannedItem;
  readonly unplaced: UnplacedLink | undefined;
}

function planFile(desk: Desk, placing: Placing, id: TransferItemId): Drafted {
  const { file, title, render } = placing;
  const { storage, view } = desk.ground;
  const path = join(storage, render("").storage);
  const there = takenAt(desk, path);
  const conflict = conflictOf(desk, placing, there);
  const free = there === undefined ? path : freePath(desk, placing);
  const [choice] = conflict?.choices ?? (["move"] as const);
  desk.taken.set(collisionKey(free), { path: free, file, isPlanned: true });
  if (!desk.planned.has(placing.workId)) desk.planned.set(placing.workId, file);
  const item: PlannedItem = {
    id,
    position: 0,
    kind: "file",
    fileId: file.id,
    title,
    from: file.path,
    target: { path },
    ...(free !== path && { both: { path: free } }),
    sideFiles: file.sideFiles,
    sizeBytes: file.sizeBytes,
    modifiedMs: file.modifiedMs,
    ...(conflict !== undefined && { conflict }),
    choice: choice ?? "move",
    state: "planned",
  };
  return { item, unplaced: view === undefined ? undefined : linkOf(placing, render("").view) };
}

function linkOf({ file, entryId, sortKey, entryTitle }: Placing, { shelf, rest }: ViewPath): UnplacedLink {
  return {
    fileId: file.id,
    ...(shelf !== undefined && { shelf }),
    rest,
    entryId,
    sortKey,
    title: entryTitle,
  };
}

function takenAt(desk: Desk, path: string): Taken | undefined {
  const folder = folderOf(path);
  if (!desk.read.has(folder)) {
    desk.read.add(folder);
    for (const name of desk.ground.namesIn(folder)) {
      const there = join(folder, name);
      const key = collisionKey(there);
      if (!desk.taken.has(key))
        desk.taken.set(key, { path: there, file: desk.ground.fileAt(there), isPlanned: false });
    }
  }
  return desk.taken.get(collisionKey(path));
}

const both: readonly Choice[] = ["keep_both", "keep_old"];
const all: readonly Choice[] = ["keep_both", "keep_new", "keep_old"];

function conflictOf(desk: Desk, placing: Placing, there: Taken | undefined): Conflict | undefined {
  const { file, twins, versions, workId } = placing;
  const ours = qualityFactsOf(file);
  const [twin] = twins;
  if (twin !== undefined)
    return {
      kind: "same_content",
      other: asReplaced(desk, twin),
      ours,
      theirs: qualityFactsOf(twin),
      choices: ["keep_old", "keep_both"],
    };
  if (there !== undefined) {
    const theirs = there.file && qualityFactsOf(there.file);
    const other =
      there.file === undefined
        ? { path: there.path, sideNames: [] }
        : asReplaced(desk, there.file, there.path);
    const isOurs = there.file !== undefined && !there.isPlanned;
    return { kind: "same_name", other, ours, ...(theirs && { theirs }), choices: isOurs ? all : both };
  }
  const [version] = versions;
  const planned = desk.planned.get(workId);
  const similar = version ?? planned;
  if (similar === undefined) return undefined;
  const choices = version === undefined ? both : all;
  return {
    kind: "similar",
    other: asReplaced(desk, similar),
    ours,
    theirs: qualityFactsOf(similar),
    choices,
  };
}

function asReplaced({ ground }: Desk, { id, path, sideFiles }: VideoFile, at = path): ReplacedFile {
  const link = ground.links.find(({ fileId }) => fileId === id)?.path;
  return {
    path: at,
    fileId: id,
    sideNames: sideFiles.map(({ name }) => name),
    ...(link !== undefined && ground.view !== undefined && { link: join(ground.view, link) }),
  };
}

/** A name of its own: with the edition where that tells them apart, or a number. */
function freePath(desk: Desk, { render, edition }: Placing): string {
  const pathWith = (extra: string) => join(desk.ground.storage, render(extra).storage);
  const byEdition = edition === "" ? undefined : pathWith(`(${edition})`);
  if (byEdition !== undefined && takenAt(desk, byEdition) === undefined) return byEdition;
  for (let number = 2; ; number++) {
    const path = pathWith(`(${number})`);
    if (takenAt(desk, path) === undefined) return path;
  }
}

function placeLinks(drafted: readonly Drafted[], { links, isGrouping, view }: Ground) {
  const known = new Map<VideoFileId, ViewLink>(links.map((link) => [link.fileId, link]));
  const fresh = drafted
    .filter(({ item }) => item.conflict?.kind !== "same_content")
    .flatMap(({ unplaced }) => unplaced ?? []);
  const coming = new Set(fresh.map(({ fileId }) => fileId));
  const kept = links.filter(({ fileId }) => !coming.has(fileId));
  const arranged = view === undefined ? [] : arrangeView([...kept, ...fresh], isGrouping);
  const placed = new Map(arranged.map((link) => [link.fileId, link]));
  const moved = arranged.filter(
    ({ fileId, path }) => !coming.has(fileId) && known.get(fileId)?.path !== path,
  );
  return { placed, moved: moved.map((link) => ({ link, from: known.get(link.fileId)?.path ?? link.path })) };
}

function withLink(item: PlannedItem, link: ViewLink | undefined, { view }: Ground): PlannedItem {
  if (link === undefined || view === undefined) return item;
  const folder = folderOf(join(view, link.path));
  const linked = ({ path }: Target): Target => ({ path, link: join(folder, nameOf(path)) });
  return {
    ...item,
    target: linked(item.target),
    ...(item.both !== undefined && { both: linked(item.both) }),
    viewLink: link,
  };
}

function movedLink(
  { link, from }: { readonly link: ViewLink; readonly from: string },
  { view = "" }: Ground,
  id: TransferItemId,
): PlannedItem {
  return {
    id,
    position: 0,
    kind: "link",
    fileId: link.fileId,
    title: link.title,
    from: join(view, from),
    target: { path: join(view, link.path) },
    sideFiles: [],
    sizeBytes: 0,
    modifiedMs: 0,
    choice: "move",
    viewLink: link,
    state: "planned",
  };
}
