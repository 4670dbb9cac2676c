import { assertNever, type Result, type VersionStale } from "@souffleur/kernel";
import type { Folder } from "../../domain/files/folder.ts";
import type { FoundFile } from "../../domain/files/found-file.ts";
import { shownName } from "../../domain/files/raw-path.ts";
import type { VideoFile, VideoFileId } from "../../domain/files/video-file.ts";
import { nameReader, type ParsedName } from "../../domain/names.ts";
import type { LibraryPorts } from "../ports.ts";

/** What a scan makes of a file it found. */
export type FileNote = { readonly found: FoundFile } & (
  | { readonly kind: "new"; readonly hash?: string }
  /** It is the one with this id, which lay elsewhere. */
  | { readonly kind: "moved"; readonly id: VideoFileId; readonly hash?: string }
  /** The same content; its times, its disk or the files beside it are others, or it is there again. */
  | { readonly kind: "touched"; readonly id: VideoFileId }
  | { readonly kind: "changed"; readonly id: VideoFileId }
);

type Ports = Pick<LibraryPorts, "videoFiles" | "clock" | "newId">;

const MOST_FORMER_PATHS = 20;
const AT_ONCE = 50;

/** Keeps what a scan found in one folder. The same again changes nothing: an interrupted scan begins anew. */
export async function noteFound(ports: Ports, folder: Place, notes: readonly FileNote[]): Promise<void> {
  const read = nameReader();
  const fresh = notes.filter((note) => note.kind === "new");
  // A few at a time: what is read of a name is written and let go before the next.
  for (let at = 0; at < fresh.length; at += AT_ONCE)
    await ports.videoFiles.addAll(
      fresh.slice(at, at + AT_ONCE).map((note) => newFile(ports, folder, note, read)),
    );
  for (const note of notes) if (note.kind !== "new") await noteKnown(ports, folder, note, read);
}

type Place = Pick<Folder, "id" | "path">;
type ReadName = ReturnType<typeof nameReader>;

function newFile(
  { clock, newId }: Ports,
  folder: Place,
  { found, hash }: Extract<FileNote, { kind: "new" }>,
  read: ReadName,
): VideoFile {
  const at = clock.now();
  return {
    id: newId<"video-file">(),
    folderId: folder.id,
    ...found,
    ...(hash !== undefined && { hash }),
    state: "found",
    parsed: parsedIn(folder, found, read),
    formerPaths: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** Its name with the folders it lies in, without those above: where the owner keeps films says nothing of them. */
function parsedIn({ path }: Place, found: FoundFile, read: ReadName): ParsedName {
  return read(shownName(found.path.slice(path.length)));
}

async function noteKnown(
  { videoFiles, clock }: Ports,
  folder: Place,
  note: Exclude<FileNote, { kind: "new" }>,
  read: ReadName,
): Promise<Result<void, VersionStale> | undefined> {
  const before = await videoFiles.findForChange(note.id);
  // Somebody let go of it while the scan was on its way: the next one finds it as new.
  if (before === undefined) return undefined;
  const { missingSince: _missing, ...present } = before;
  const seen = { ...present, ...note.found, state: stateOf(before), updatedAt: clock.now() };
  return videoFiles.replace({
    ...afterNote(seen, note, { folder, read }, before),
    version: before.version + 1,
  });
}

function afterNote(
  seen: VideoFile,
  note: Exclude<FileNote, { kind: "new" }>,
  { folder, read }: { readonly folder: Place; readonly read: ReadName },
  before: VideoFile,
): VideoFile {
  switch (note.kind) {
    case "touched":
      return seen;
    case "changed": {
      const { hash: _hash, fullHash: _full, media: _media, ...unread } = seen;
      return { ...unread, state: "found" };
    }
    case "moved":
      return {
        ...seen,
        folderId: folder.id,
        parsed: parsedIn(folder, note.found, read),
        formerPaths: [...before.formerPaths, before.path].slice(-MOST_FORMER_PATHS),
        ...(note.hash !== undefined && { hash: note.hash }),
      };
    default:
      return assertNever(note);
  }
}

/** What is there again is as well known as it was. */
function stateOf({ state, media, hash }: VideoFile): VideoFile["state"] {
  if (state !== "missing") return state;
  if (media !== undefined) return "read";
  return hash === undefined ? "found" : "unreadable";
}
