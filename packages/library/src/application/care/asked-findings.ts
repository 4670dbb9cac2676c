import { sameContent } from "@souffleur/kernel";
import type { CareFinding, CareFix } from "../../domain/care/finding.ts";
import { fixOf } from "../../domain/care/fix-of.ts";
import type { VideoFileId } from "../../domain/files/video-file-id.ts";

/** What somebody wants fixed, by who has it. */
export interface AskedFindings {
  /** Nobody has them: a fix of their own can begin. */
  readonly free: readonly CareFinding[];
  /** Stopped on the way with what was asked for, and free to go on. */
  readonly halted: readonly CareFix[];
  /** Of a fix that stopped on the way and wants something else with them. */
  readonly held: readonly CareFinding[];
}

interface Circumstances {
  /** Which copy to keep, by finding. */
  readonly keep: Readonly<Record<string, VideoFileId>>;
  readonly atWork: readonly CareFix[];
  /** Jobs that ended before their work was done. */
  readonly endedJobs: ReadonlySet<CareFix["jobId"]>;
}

/** Sorts what was chosen. What a job is at work on, and what has no fix, is in none of the lists. */
export function askedFindings(
  chosen: readonly CareFinding[],
  { keep, atWork, endedJobs }: Circumstances,
): AskedFindings {
  const fixes = new Map(atWork.map((fix) => [fix.id, fix]));
  const free: CareFinding[] = [];
  const held: CareFinding[] = [];
  const halted = new Set<CareFix>();
  for (const finding of chosen) {
    const fix = holderOf(finding, fixes);
    if (fix === undefined) {
      if (isFixable(finding, keep[finding.id])) free.push(finding);
    } else if (endedJobs.has(fix.jobId)) {
      if (wantsTheSame(finding, fix, keep[finding.id])) halted.add(fix);
      else held.push(finding);
    }
  }
  return { free, halted: [...halted], held };
}

function holderOf(
  { state, fixId }: CareFinding,
  fixes: ReadonlyMap<CareFix["id"], CareFix>,
): CareFix | undefined {
  return state === "open" && fixId !== undefined ? fixes.get(fixId) : undefined;
}

function isFixable(finding: CareFinding, keep: VideoFileId | undefined): boolean {
  return (finding.state === "undone" || finding.state === "open") && fixOf(finding, keep) !== undefined;
}

/** It was not on its way back, and does with this finding what is asked for now. */
function wantsTheSame(finding: CareFinding, fix: CareFix, keep: VideoFileId | undefined): boolean {
  if (fix.state !== "started") return false;
  return keep === undefined || sameContent(fixOf(finding, keep), fixOf(finding, fix.keep[finding.id]));
}
