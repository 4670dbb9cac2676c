import type { VideoFileId } from "../files/video-file-id.ts";
import type { CareFinding } from "./finding.ts";
import type { PlannedFix } from "./planned-fix.ts";

/** What would be done about a finding: for the copy somebody chose, or for the best one. */
export function fixOf(
  { fix, choices }: Pick<CareFinding, "fix" | "choices">,
  keep: VideoFileId | undefined,
): PlannedFix | undefined {
  return keep === undefined ? fix : choices?.[keep];
}
