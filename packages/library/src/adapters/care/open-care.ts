import type { App } from "@souffleur/platform/http";
import type { JobHandler, Jobs } from "@souffleur/platform/jobs";
import type { UndoKind } from "@souffleur/platform/module";
import type { MovingContext } from "../context.ts";
import { careFindingRoutes } from "../http/care/finding-routes.ts";
import { careFixRoutes } from "../http/care/fix-routes.ts";
import { careReportRoutes } from "../http/care/report-routes.ts";
import { careFixJob, careUndoJob } from "../jobs/care-fix-job.ts";
import { careJob } from "../jobs/care-job.ts";
import { careUndo } from "../kinds/care-kinds.ts";

export interface OpenedCare {
  readonly jobs: readonly JobHandler[];
  readonly undo: readonly UndoKind[];
  mount(app: App, jobs: Jobs): void;
}

/** The care of the collection, as the module mounts it. */
export function openCare(context: MovingContext): OpenedCare {
  const look = careJob(context);
  const fix = careFixJob(context);
  const undo = careUndoJob(context);
  let queue: Jobs | undefined;
  const jobsOf = () => {
    // Deeds are taken back by requests, and those come after mounting.
    if (queue === undefined) throw new Error("The queue of jobs is not there yet.");
    return queue;
  };
  return {
    jobs: [look, fix, undo],
    undo: careUndo(context, undo, jobsOf),
    mount(app, jobs) {
      queue = jobs;
      careReportRoutes(app, context, jobs, look);
      careFindingRoutes(app, context);
      careFixRoutes(app, context, jobs, { fix, undo });
    },
  };
}
