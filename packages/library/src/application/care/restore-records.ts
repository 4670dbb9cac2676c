import { fail, ok, type Result, sameContent } from "@souffleur/kernel";
import type { RecordTrace, TracedChange } from "../../domain/care/record-trace.ts";
import type { VideoFile } from "../../domain/files/video-file.ts";
import type { RecordChanged, RecordPorts } from "./change-records.ts";
import { replaced } from "./replaced.ts";
import { setEpisodeFile, setMovieFile } from "./settle-work.ts";

/** Gives records back what they were before a fix, the last first; nothing where one was changed since. */
export async function restoreRecords(
  ports: RecordPorts,
  trace: RecordTrace,
): Promise<Result<void, RecordChanged>> {
  const last = lastOfEach(trace);
  for (const change of last) if (!(await isStill(ports, change))) return fail({ code: "record_changed" });
  for (const change of trace.toReversed()) await restoreOne(ports, change);
  return ok(undefined);
}

/** A record may have been changed twice; it must be what the last change made of it. */
function lastOfEach(trace: RecordTrace): readonly TracedChange[] {
  const seen = new Set<string>();
  return trace.toReversed().filter((change) => {
    if (change.of === "matches") return false;
    const key = `${change.of} ${change.id}`;
    const isLast = !seen.has(key);
    seen.add(key);
    return isLast;
  });
}

async function isStill(ports: RecordPorts, change: TracedChange): Promise<boolean> {
  if (change.of === "matches") return true;
  if (change.of === "link") return sameContent((await ports.viewLinks.ofFiles([change.id]))[0], change.after);
  if (change.of === "file") {
    const now = await ports.videoFiles.findForChange(change.id);
    if (!change.after) return now === undefined && (await isFree(ports, change.before));
    return now !== undefined && sameFile(now, change.after);
  }
  const work =
    change.of === "movie" ? await ports.movies.find(change.id) : await ports.episodes.find(change.id);
  return work !== undefined && sameContent(work.file, change.after);
}

async function isFree({ videoFiles }: RecordPorts, before: VideoFile | undefined): Promise<boolean> {
  return before === undefined || (await videoFiles.findByPath(before.path)) === undefined;
}

async function restoreOne(ports: RecordPorts, change: TracedChange): Promise<void> {
  switch (change.of) {
    case "matches":
      return ports.matchRows.putBack(change.rows);
    case "movie":
      await setMovieFile(ports, change.id, change.before);
      return;
    case "episode":
      await setEpisodeFile(ports, change.id, change.before);
      return;
    case "link":
      return change.before ? ports.viewLinks.put([change.before]) : ports.viewLinks.remove([change.id]);
    case "file":
      return restoreFile(ports, change);
  }
}

async function restoreFile(
  { videoFiles }: RecordPorts,
  { id, before, after }: Extract<TracedChange, { of: "file" }>,
): Promise<void> {
  if (!before) return videoFiles.remove(id);
  if (!after) return videoFiles.addAll([before]);
  const now = await videoFiles.findForChange(id);
  if (now) replaced(await videoFiles.replace({ ...before, version: now.version + 1 }));
}

function sameFile(a: VideoFile, b: VideoFile): boolean {
  const content = ({ version: _, updatedAt: __, ...rest }: VideoFile) => rest;
  return sameContent(content(a), content(b));
}
