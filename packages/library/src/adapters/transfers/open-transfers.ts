import type { App } from "@souffleur/platform/http";
import type { Jobs } from "@souffleur/platform/jobs";
import type { UndoKind } from "@souffleur/platform/module";
import type { MovingContext } from "../context.ts";
import { placesRoutes } from "../http/transfers/places-routes.ts";
import { transferDecisionRoutes } from "../http/transfers/transfer-decision-routes.ts";
import { transferRoutes } from "../http/transfers/transfer-routes.ts";
import { trashFileRoutes } from "../http/transfers/trash-file-routes.ts";
import { emptyTrashJob } from "../jobs/empty-trash-job.ts";
import { applyTransferJob, undoTransferJob } from "../jobs/transfers/move-jobs.ts";
import { planTransferJob } from "../jobs/transfers/plan-transfer-job.ts";
import { placeUndo } from "../kinds/place-kinds.ts";
import { transferUndo } from "../kinds/transfer-kinds.ts";

/** All that the places of files and the moving of them bring to the module. */
export function openTransfers(context: MovingContext) {
  const plan = planTransferJob(context);
  const apply = applyTransferJob(context);
  const undo = undoTransferJob(context);
  const empty = emptyTrashJob(context);
  // Known once the routes are mounted: before, nobody can ask for anything to be undone.
  let queue: Jobs | undefined;
  const undoKinds: readonly UndoKind[] = [...placeUndo(context), ...transferUndo(context, undo, () => queue)];
  return {
    jobs: [plan, apply, undo, empty],
    undo: undoKinds,
    mount(app: App, jobs: Jobs): void {
      queue = jobs;
      placesRoutes(app, context);
      transferRoutes(app, context, jobs, plan);
      trashFileRoutes(app, context, jobs, empty);
      transferDecisionRoutes(app, context, jobs, { apply, undo });
    },
  };
}
