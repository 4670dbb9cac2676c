import { fail, type InstantText, ok, type Result } from "@souffleur/kernel";
import { nameOf } from "../../domain/care/paths.ts";
import type { RecordChange } from "../../domain/care/planned-fix.ts";
import type { RecordTrace, TracedChange } from "../../domain/care/record-trace.ts";
import type { VideoFile } from "../../domain/files/video-file.ts";
import type { VideoFileId } from "../../domain/files/video-file-id.ts";
import { parseName } from "../../domain/names/parse-name.ts";
import type { LibraryPorts } from "../ports.ts";
import { replaced } from "./replaced.ts";
import { settleWork } from "./settle-work.ts";

/** A record is no longer what it was when the fix was planned. */
export interface RecordChanged {
  readonly code: "record_changed";
}

export type RecordPorts = Pick<
  LibraryPorts,
  "videoFiles" | "movies" | "episodes" | "viewLinks" | "matchRows" | "clock" | "newId"
>;

/** Does to the records what a fix is to do, all of it or, where one of them is another by now, nothing. */
export async function changeRecords(
  ports: RecordPorts,
  changes: readonly RecordChange[],
): Promise<Result<RecordTrace, RecordChanged>> {
  if (!(await stillAsPlanned(ports, changes))) return fail({ code: "record_changed" });
  const trace: TracedChange[] = [];
  for (const change of changes) trace.push(...(await changeOne(ports, change)));
  return ok(trace);
}

/** Whether every record a fix would change is what it was when the fix was planned. */
export async function stillAsPlanned(
  { videoFiles, viewLinks }: Pick<RecordPorts, "videoFiles" | "viewLinks">,
  changes: readonly RecordChange[],
): Promise<boolean> {
  for (const change of changes) {
    if (change.change === "settle") continue;
    if (change.change === "link") {
      const [link] = await viewLinks.ofFiles([change.fileId]);
      if (link?.path !== change.from) return false;
      continue;
    }
    if (change.change === "add") {
      if (await videoFiles.findByPath(change.path)) return false;
      continue;
    }
    const file = await videoFiles.findForChange(change.fileId);
    const path = change.change === "move" ? change.from : change.path;
    if (file?.path !== path) return false;
    if (change.change === "move" && (await videoFiles.findByPath(change.to))) return false;
  }
  return true;
}

async function changeOne(ports: RecordPorts, change: RecordChange): Promise<RecordTrace> {
  switch (change.change) {
    case "move":
      return changeFile(ports, change.fileId, (file) => ({
        ...file,
        path: change.to,
        filename: nameOf(change.to),
        folderId: change.folderId,
        sideFiles: change.sideFiles,
        formerPaths: [...file.formerPaths, change.from],
      }));
    case "note":
      return changeFile(ports, change.fileId, (file, now) => noted(file, change.set, now));
    case "add":
      return addFile(ports, change);
    case "stay":
      return [];
    case "remove":
      return removeFile(ports, change.fileId);
    case "link":
      return moveLink(ports, change);
    case "settle":
      return settleWork(ports, change);
  }
}

async function changeFile(
  { videoFiles, clock }: RecordPorts,
  id: VideoFileId,
  changed: (file: VideoFile, now: InstantText) => VideoFile,
): Promise<RecordTrace> {
  const before = await videoFiles.findForChange(id);
  if (!before) return [];
  const now = clock.now();
  const after = { ...changed(before, now), version: before.version + 1, updatedAt: now };
  replaced(await videoFiles.replace(after));
  return [{ of: "file", id, before, after }];
}

function noted(
  file: VideoFile,
  set: Extract<RecordChange, { change: "note" }>["set"],
  now: InstantText,
): VideoFile {
  const { missingSince, fullHash, ...rest } = file;
  const hasNewContent = set.hash !== undefined && set.hash !== file.hash;
  const state = set.state ?? file.state;
  return {
    ...rest,
    // What was read of the whole content is of another content now.
    ...(fullHash !== undefined && !hasNewContent && { fullHash }),
    ...set,
    ...(state === "missing" && { missingSince: missingSince ?? now }),
  };
}

async function addFile(
  { videoFiles, clock, newId }: RecordPorts,
  { change: _, ...seen }: Extract<RecordChange, { change: "add" }>,
): Promise<RecordTrace> {
  const now = clock.now();
  const filename = nameOf(seen.path);
  const after: VideoFile = {
    ...seen,
    ...{ id: newId<"video-file">(), filename, state: "found", parsed: parseName(filename) },
    ...{ sideFiles: [], formerPaths: [], version: 1, createdAt: now, updatedAt: now },
  };
  await videoFiles.addAll([after]);
  return [{ of: "file", id: after.id, after }];
}

async function moveLink(
  { viewLinks }: RecordPorts,
  { fileId, to }: Extract<RecordChange, { change: "link" }>,
): Promise<RecordTrace> {
  const [before] = await viewLinks.ofFiles([fileId]);
  if (!before) return [];
  const after = { ...before, path: to };
  await viewLinks.put([after]);
  return [{ of: "link", id: fileId, before, after }];
}

async function removeFile(
  { videoFiles, viewLinks, matchRows }: RecordPorts,
  id: VideoFileId,
): Promise<RecordTrace> {
  const before = await videoFiles.findForChange(id);
  if (!before) return [];
  const rows = await matchRows.ofFile(id);
  const [link] = await viewLinks.ofFiles([id]);
  await videoFiles.remove(id);
  return [
    // Taken back last first: the file before what hangs on it.
    ...(rows.length > 0 ? [{ of: "matches", rows } as const] : []),
    ...(link ? [{ of: "link", id, before: link } as const] : []),
    { of: "file", id, before },
  ];
}
