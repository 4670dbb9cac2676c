import type { Folder } from "../../domain/files/folder.ts";
import type { VideoFile } from "../../domain/files/video-file.ts";
import { workFileOf } from "../../domain/matching/main-file.ts";
import { folderOf, join, nameOf } from "../../domain/transfers/paths.ts";
import { sideMoves } from "../../domain/transfers/side-names.ts";
import { type TransferItem, targetOf, type ViewLink } from "../../domain/transfers/transfer.ts";
import type { WorkFile } from "../../domain/works/work-file.ts";
import type { LibraryPorts } from "../ports.ts";

/** What an item was in the database before it was moved; enough to put it back. */
export interface ItemBefore {
  readonly file?: Pick<VideoFile, "path" | "filename" | "folderId" | "sideFiles" | "formerPaths">;
  readonly replaced?: Pick<VideoFile, "id" | "path" | "state"> & { readonly link?: ViewLink };
  readonly workFile?: WorkFile | null;
  readonly link?: ViewLink | null;
}

type Ports = Pick<LibraryPorts, "videoFiles" | "folders" | "movies" | "episodes" | "viewLinks" | "clock">;

/** Writes down where a file is now, with its work and its link; what was before is the answer. */
export async function settleMoved(
  ports: Ports,
  item: TransferItem,
  storage: Folder,
  told: { readonly replacedAt: string | undefined; readonly isLinked: boolean },
): Promise<ItemBefore> {
  const { videoFiles } = ports;
  const replaced =
    told.replacedAt === undefined ? undefined : await settleReplaced(ports, item, told.replacedAt);
  const known = await videoFiles.findForChange(item.fileId);
  if (known === undefined) return { ...(replaced && { replaced }) };
  const file = await asPlanned(ports, known, item);
  const { path } = targetOf(item);
  await clearPath(ports, path, file.id);
  const names = new Map(
    sideMoves(nameOf(file.path), file.sideFiles, nameOf(path)).map((side) => [side.from, side.to]),
  );
  const moved: VideoFile = {
    ...file,
    path,
    filename: nameOf(path),
    folderId: storage.id,
    sideFiles: file.sideFiles.map((side) => ({ ...side, name: names.get(side.name) ?? side.name })),
    formerPaths: [...file.formerPaths, file.path],
  };
  await put(ports, moved);
  const workFile = await settleWork(ports, moved, item);
  const link = told.isLinked ? await settleLink(ports, item) : undefined;
  const { filename, folderId, sideFiles, formerPaths } = file;
  return {
    file: { path: file.path, filename, folderId, sideFiles, formerPaths },
    ...(replaced && { replaced }),
    ...(workFile !== undefined && { workFile }),
    ...(link !== undefined && { link }),
  };
}

/** A scan may have found the file at its new place before we wrote that down: what it was before is what was planned. */
async function asPlanned({ folders }: Ports, file: VideoFile, item: TransferItem): Promise<VideoFile> {
  if (file.path !== targetOf(item).path) return file;
  const { from, sideFiles } = item;
  const around = (await folders.list()).filter(({ path }) => from.startsWith(`${path}/`));
  const folder = around.toSorted((one, other) => other.path.length - one.path.length)[0];
  const isNoted = file.formerPaths.at(-1) === from;
  return {
    ...file,
    path: from,
    filename: nameOf(from),
    folderId: folder?.id ?? file.folderId,
    sideFiles,
    formerPaths: isNoted ? file.formerPaths.slice(0, -1) : file.formerPaths,
  };
}

/** The file is where it was, and was never written down elsewhere but by a scan. */
export async function settleUnmoved(ports: Ports, item: TransferItem): Promise<void> {
  const file = await ports.videoFiles.findForChange(item.fileId);
  if (file === undefined) return;
  const planned = await asPlanned(ports, file, item);
  if (planned === file) return;
  await clearPath(ports, planned.path, file.id);
  await put(ports, planned);
}

/** Puts the database back as it was before an item was moved. */
export async function settleBack(ports: Ports, item: TransferItem, before: ItemBefore): Promise<void> {
  const { videoFiles, viewLinks } = ports;
  const file = await videoFiles.findForChange(item.fileId);
  if (file !== undefined && before.file !== undefined) {
    await clearPath(ports, before.file.path, file.id);
    const back = { ...file, ...before.file };
    await put(ports, back);
    await giveBackWorkFile(ports, back, before.workFile);
  }
  if (before.link === null) await viewLinks.remove([item.fileId]);
  else if (before.link !== undefined) await viewLinks.put([before.link]);
  const gone = before.replaced && (await videoFiles.findForChange(before.replaced.id));
  if (before.replaced === undefined || gone === undefined) return;
  const { missingSince: _since, ...there } = gone;
  const { path, state, link } = before.replaced;
  await put(ports, { ...there, path, filename: nameOf(path), state });
  if (link !== undefined) await viewLinks.put([link]);
}

/** The link of a file now leads from where the plan says. */
export async function settleLink({ viewLinks }: Ports, item: TransferItem): Promise<ViewLink | null> {
  const [before] = await viewLinks.ofFiles([item.fileId]);
  const { viewLink, kind } = item;
  if (viewLink !== undefined) {
    const name = nameOf(targetOf(item).path);
    const inFolder = (path: string) => (path.includes("/") ? join(folderOf(path), name) : name);
    await viewLinks.put([
      kind === "link"
        ? viewLink
        : { ...viewLink, path: inFolder(viewLink.path), rest: inFolder(viewLink.rest) },
    ]);
  }
  return before ?? null;
}

async function settleReplaced(
  { videoFiles, viewLinks, clock }: Ports,
  { conflict }: TransferItem,
  at: string,
): Promise<ItemBefore["replaced"]> {
  const id = conflict?.other.fileId;
  const old = id && (await videoFiles.findForChange(id));
  if (old === undefined || id === undefined) return undefined;
  const [link] = await viewLinks.ofFiles([old.id]);
  await viewLinks.remove([old.id]);
  const gone: VideoFile = {
    ...old,
    path: at,
    filename: nameOf(at),
    state: "missing",
    missingSince: clock.now(),
  };
  await put({ videoFiles }, gone);
  return { id: old.id, path: old.path, state: old.state, ...(link && { link }) };
}

/** A scan may have found the file at its new place before we wrote it down: one file, one row. */
async function clearPath({ videoFiles }: Ports, path: string, keep: VideoFile["id"]): Promise<void> {
  const other = await videoFiles.findByPath(path);
  if (other !== undefined && other.id !== keep) await videoFiles.remove(other.id);
}

async function put({ videoFiles }: Pick<Ports, "videoFiles">, file: VideoFile): Promise<void> {
  const replaced = await videoFiles.replace({ ...file, version: file.version + 1 });
  if (!replaced.ok) throw new Error("A file held for change was changed.");
}

/** What the work says of its best file follows it; before: nothing where the work speaks of another. */
async function settleWork(
  ports: Ports,
  file: VideoFile,
  { choice, conflict }: TransferItem,
): Promise<WorkFile | null | undefined> {
  const work = await workOf(ports, file);
  if (work === undefined) return undefined;
  const { fileId } = work.file ?? {};
  const replaces = choice === "keep_new" && fileId !== undefined && fileId === conflict?.other.fileId;
  if (work.file !== undefined && fileId !== file.id && !replaces) return undefined;
  await work.store(fileId === file.id && work.file ? { ...work.file, path: file.path } : workFileOf(file));
  return work.file ?? null;
}

async function giveBackWorkFile(
  ports: Ports,
  file: VideoFile,
  before: WorkFile | null | undefined,
): Promise<void> {
  if (before === undefined) return;
  const work = await workOf(ports, file);
  if (work?.file?.fileId === file.id) await work.store(before ?? undefined);
}

interface WorkWithFile {
  readonly file: WorkFile | undefined;
  store(file: WorkFile | undefined): Promise<void>;
}

async function workOf({ movies, episodes }: Ports, file: VideoFile): Promise<WorkWithFile | undefined> {
  const movie = file.movieId && (await movies.findForChange(file.movieId));
  if (movie !== undefined)
    return {
      file: movie.file,
      store: async (file) => {
        const { file: _file, ...bare } = movie;
        await movies.replace({ ...bare, ...(file && { file }), version: movie.version + 1 });
      },
    };
  const episode = file.episodeId && (await episodes.findForChange(file.episodeId));
  if (episode === undefined) return undefined;
  return {
    file: episode.file,
    store: async (file) => {
      const { file: _file, ...bare } = episode;
      await episodes.replace({ ...bare, ...(file && { file }), version: episode.version + 1 });
    },
  };
}
