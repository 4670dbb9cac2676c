import type { ScanOutcome } from "../../application/files/close-scan.ts";
import type { Folder } from "../../domain/files/folder.ts";
import { type AbsenceReason, absenceOf, type Sighting } from "../../domain/files/folder-presence.ts";
import { isTooManyMissing } from "../../domain/files/too-many-missing.ts";
import { FolderScan } from "./folder-scan.ts";
import { allKnownIn } from "./known-files.ts";
import { KnownMarks } from "./known-marks.ts";
import { namedPaths } from "./named-folders.ts";
import type { ScanContext, ScanOptions } from "./scan-options.ts";
import { leaveMarker, sightFolder } from "./sight-folder.ts";
import { walk } from "./walk.ts";

/** A file changed in the last half minute is still being written. */
const QUIET_MS = 30_000;

/**
 * Looks at every video file in a folder, without reading any but a few that may be known by another name. New, moved
 * and changed ones are kept as they are found; what is missing is only told: `closeScan` makes it true.
 */
export async function scanFolder(
  context: ScanContext,
  folder: Folder,
  options: ScanOptions,
): Promise<ScanOutcome> {
  const known = await marksIn(context, folder);
  const scan = new FolderScan(context, folder, known, options);
  const before = await look(context, folder, known.size, options);
  if (before.reason !== undefined) return scan.outcome({ state: "absent", reason: before.reason });
  await walk(folder.path, walkOptions(context, folder, options), (walked) => scan.take(walked));
  await scan.flush();
  const missing = await scan.findMissing();
  const after = await look(context, folder, known.size, options);
  if (after.reason !== undefined) return scan.outcome({ state: "interrupted", reason: after.reason });
  const asks = options.confirmsMissing !== true && isTooManyMissing(missing.length, scan.presentBefore);
  return scan.outcome({
    state: "scanned",
    missing,
    asks,
    ...(await identityOf(folder, after.sighting, options)),
  });
}

async function marksIn({ database }: ScanContext, { id }: Folder): Promise<KnownMarks> {
  const marks = new KnownMarks();
  for await (const file of allKnownIn(database, id)) marks.add(file);
  return marks;
}

interface Look {
  readonly sighting: Sighting;
  readonly reason?: AbsenceReason;
}

async function look(
  { settings }: ScanContext,
  folder: Folder,
  knownFiles: number,
  { acceptsFolder }: ScanOptions,
): Promise<Look> {
  const sighting = await sightFolder(folder.path);
  if (!namedPaths(settings).has(folder.path)) return { sighting, reason: "not_named" };
  const trusted = acceptsFolder === true ? {} : folder;
  const reason = absenceOf(trusted, sighting, acceptsFolder === true ? 0 : knownFiles);
  return { sighting, ...(reason !== undefined && { reason }) };
}

function walkOptions({ settings, clock }: ScanContext, folder: Folder, { signal }: ScanOptions) {
  const except = new Set(namedPaths(settings));
  except.delete(folder.path);
  return { minBytes: settings.minBytes, quietMs: QUIET_MS, nowMs: clock.millis(), except, signal };
}

/** By what the folder is known again. An empty one gets no mark: it may be the place of a disk that is not there. */
async function identityOf(folder: Folder, sighting: Sighting, { isDryRun }: ScanOptions) {
  if (!sighting.isThere || isDryRun === true) return {};
  const { device, marker, isEmpty } = sighting;
  if (marker !== undefined) return { device, marker };
  if (isEmpty) return {};
  return (await leaveMarker(folder.path, folder.id)) ? { device, marker: folder.id } : { device };
}
