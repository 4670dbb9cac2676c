import type { QuestionDraft } from "../../../lib/api/types.ts";

/** Sure enough, and nothing to be said of it but what is good to know: as the server decides it. */
export function isPlain(draft: QuestionDraft, leastConfidence: number): boolean {
  const { confidence, findings, source_state: state } = draft;
  return (
    confidence >= leastConfidence &&
    findings.every(({ severity }) => severity === "note") &&
    (state === "found" || state === "moved")
  );
}
