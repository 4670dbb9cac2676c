import type { Id, InstantText } from "@souffleur/kernel";
import type { QualityReason } from "../files/quality.ts";
import type { VideoFileId } from "../files/video-file-id.ts";
import type { PlannedFix } from "./planned-fix.ts";
import type { RecordTrace } from "./record-trace.ts";

export type CareReportId = Id<"care-report">;
export type CareFindingId = Id<"care-finding">;

/** What can be wrong with a collection, or better. */
export const careKinds = [
  "missing_file",
  "orphan",
  "broken_link",
  "misplaced_link",
  "changed_content",
  "database",
  "side_file",
  "empty_folder",
  "overfull_folder",
  "regroup",
  "consolidate",
  "duplicate_content",
  "duplicate_title",
  "upgrade",
  "missing_episode",
] as const;
export type CareKind = (typeof careKinds)[number];

/** `error`: something is lost or broken. `warning`: not as it should be. `advice`: could be better. */
export const severities = ["error", "warning", "advice"] as const;
export type Severity = (typeof severities)[number];

/** Figures and names a sentence is made of, in every language. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** One of several copies, beside the others. */
export interface CopyFacts {
  readonly fileId: VideoFileId;
  readonly path: string;
  readonly sizeBytes: number;
  /** The one to keep, unless somebody chooses another. */
  readonly isBest: boolean;
  /** How the best one compares with it. */
  readonly reasons: readonly QualityReason[];
}

/** What a rule found. */
export interface Found {
  readonly kind: CareKind;
  readonly severity: Severity;
  /** The same for the same thing in the next report: what was ignored stays so. */
  readonly key: string;
  /** What a person would call it. */
  readonly label: string;
  readonly path?: string;
  readonly facts: Facts;
  readonly copies?: readonly CopyFacts[];
  /** What would be done about it; nothing where only people can do something. */
  readonly fix?: PlannedFix;
  /** The fixes for other choices, by the copy that is kept. */
  readonly choices?: Readonly<Record<string, PlannedFix>>;
  /** Only fixed when somebody names it: never with all others of its kind. */
  readonly isByChoice: boolean;
}

export const findingStates = ["open", "fixed", "ignored", "undone"] as const;
export type FindingState = (typeof findingStates)[number];

/** A finding of a report, and what became of it. */
export interface CareFinding extends Found {
  readonly id: CareFindingId;
  readonly reportId: CareReportId;
  readonly state: FindingState;
  /** What its fix changed of the records, to be taken back exactly. */
  readonly trace?: RecordTrace;
  /** The fix it was given to, also while that is being done. */
  readonly fixId?: CareFixId;
  /** Why the last try did nothing: `target_taken`, `source_changed`, `record_changed` … */
  readonly refusal?: string;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

export type CareFixId = Id<"move-group">;

export const fixStates = ["started", "done", "undoing", "undone"] as const;
export type FixState = (typeof fixStates)[number];

/** Some findings fixed together, and taken back together. Its id is that of its group of moves. */
export interface CareFix {
  readonly id: CareFixId;
  readonly state: FixState;
  /** Which copy to keep, where somebody chose another than the best: by finding. */
  readonly keep: Readonly<Record<string, VideoFileId>>;
  readonly jobId: Id<"job">;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

/** A job is doing it, or taking it back; or was, and ended too early. */
export function isAtWork({ state }: Pick<CareFix, "state">): boolean {
  return state === "started" || state === "undoing";
}

/** One look at the collection. */
export interface CareReport {
  readonly id: CareReportId;
  readonly kinds: readonly CareKind[];
  /** Only what lies in this folder; all of them where none is named. */
  readonly folderId?: Id<"folder">;
  readonly jobId: Id<"job">;
  /** Folders that were not there: nothing in them was looked at. */
  readonly absentFolders: readonly string[];
  /** How many files, links and records were looked at. */
  readonly looked: { readonly entries: number; readonly records: number };
  readonly createdAt: InstantText;
}
