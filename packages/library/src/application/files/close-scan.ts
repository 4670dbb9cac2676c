import { ok, type Result } from "@souffleur/kernel";
import type { Folder, FolderId } from "../../domain/files/folder.ts";
import type { AbsenceReason } from "../../domain/files/folder-presence.ts";
import type { VideoFileId } from "../../domain/files/video-file.ts";
import type { LibraryPorts } from "../ports.ts";
import { folderSubject } from "./folder-record.ts";

/** How many files a scan saw, and what it made of them. */
export interface ScanCounts {
  readonly seen: number;
  readonly added: number;
  readonly changed: number;
  readonly moved: number;
  /** There again, or with other files beside them. */
  readonly touched: number;
  /** Still being written. */
  readonly waiting: number;
  /** Samples, trailers, what is too small. */
  readonly ignored: number;
  /** Links, which are never followed. */
  readonly links: number;
}

/** What became of the scan of one folder. */
export interface ScanOutcome {
  readonly folderId: FolderId;
  /** `interrupted`: the disk went while it was walked. */
  readonly state: "scanned" | "absent" | "interrupted";
  readonly reason?: AbsenceReason;
  readonly counts: ScanCounts;
  /** Folders and files that could not be read: the first of them. */
  readonly unreadable: readonly string[];
  readonly unreadableCount: number;
  readonly missing: readonly VideoFileId[];
  /** So many are missing that a person is asked: they stay as they are. */
  readonly asks: boolean;
  /** By what the folder is known again. */
  readonly device?: string;
  readonly marker?: string;
}

type Ports = Pick<LibraryPorts, "folders" | "videoFiles" | "clock" | "ledger">;

/** Keeps what became of a scan: what is missing, whether the folder is there, and that it was done. */
export async function closeScan(ports: Ports, outcome: ScanOutcome): Promise<Result<void, never>> {
  const { folders, videoFiles, clock, ledger } = ports;
  const before = await folders.findForChange(outcome.folderId);
  if (before === undefined) return ok(undefined);
  const at = clock.now();
  const missing = outcome.asks ? [] : outcome.missing;
  if (missing.length > 0) await videoFiles.markMissing(missing, at);
  await folders.replace({ ...folderAfter(before, outcome, at), version: before.version + 1, updatedAt: at });
  const { added, changed, moved } = outcome.counts;
  if (added + changed + moved + missing.length > 0)
    await ledger.record({
      action: "library.folder.scanned",
      subject: folderSubject(before),
      after: { added, changed, moved, missing: missing.length },
    });
  return ok(undefined);
}

function folderAfter(before: Folder, outcome: ScanOutcome, at: Folder["updatedAt"]): Folder {
  if (outcome.state !== "scanned") return { ...before, state: "absent" };
  const { device, marker } = outcome;
  return {
    ...before,
    state: "present",
    lastScanAt: at,
    ...(device !== undefined && { device }),
    ...(marker !== undefined && { marker }),
  };
}
