import { fail } from "@souffleur/kernel";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import type { UndoKind } from "@souffleur/platform/module";
import { ignoreFinding, reopenFinding } from "../../application/care/ignore-finding.ts";
import { requestUndo } from "../../application/care/undo-fix.ts";
import type { CareFindingId, CareFixId } from "../../domain/care/finding.ts";
import { type LibraryContext, portsOf } from "../context.ts";
import type { CareFixPayload } from "../jobs/care-fix-job.ts";

/** How what the ledger says was done in the care of the collection is taken back; files in a job, which comes later. */
export function careUndo(
  context: LibraryContext,
  undoJob: JobType<CareFixPayload>,
  jobsOf: () => Jobs,
): readonly UndoKind[] {
  return [
    {
      action: "library.care.fixed",
      async undo(unit, author, { subject }) {
        const ports = portsOf(context, unit, author);
        const startUndoing = (fixId: CareFixId) =>
          jobsOf().enqueue(unit, undoJob, { fixId, findings: 0 }, author);
        const started = await requestUndo(
          { ...ports, startUndoing, endedJobs: new Set() },
          subject.id as CareFixId,
        );
        return started.ok ? started : fail({ code: "undo_conflict" });
      },
    },
    {
      action: "library.care-finding.ignored",
      async undo(unit, author, { subject }) {
        const undone = await reopenFinding(portsOf(context, unit, author), {
          id: subject.id as CareFindingId,
        });
        return undone.ok ? undone : fail({ code: "undo_conflict" });
      },
    },
    {
      action: "library.care-finding.reopened",
      async undo(unit, author, { subject }) {
        const undone = await ignoreFinding(portsOf(context, unit, author), {
          id: subject.id as CareFindingId,
        });
        return undone.ok ? undone : fail({ code: "undo_conflict" });
      },
    },
  ];
}
