import type { App } from "@souffleur/platform/http";
import type { JobHandler, Jobs } from "@souffleur/platform/jobs";
import type { Chore, InboxSource, UndoKind } from "@souffleur/platform/module";
import type { Sources } from "../../application/sources/ports.ts";
import type { LibraryContext } from "../context.ts";
import { matchInbox } from "../database/matching/match-inbox.ts";
import { matchRoutes } from "../http/matching/match-routes.ts";
import { type ProcessContext, processJob } from "../jobs/process-job.ts";
import { matchUndo } from "../kinds/match-kinds.ts";
import type { Scanner } from "../scan/scanner.ts";
import { askAgain } from "./ask-again.ts";

/** What comes of knowing what files are: the run that asks, the inbox, the decisions, and their way back. */
export interface OpenMatching {
  readonly inbox: readonly InboxSource[];
  readonly undo: readonly UndoKind[];
  readonly jobs: readonly JobHandler[];
  mount(app: App, jobs: Jobs): void;
  chores(jobs: Jobs): readonly Chore[];
}

export function openMatching(
  given: LibraryContext,
  { sources, scanner }: { readonly sources: Sources; readonly scanner: Scanner },
): OpenMatching {
  const context: ProcessContext = { ...given, sources, scanner };
  const process = processJob(context);
  return {
    inbox: [matchInbox],
    undo: matchUndo(context),
    jobs: [process],
    mount: (app, jobs) => matchRoutes(app, context, jobs, process),
    chores: (jobs) => [askAgain(context, jobs, process)],
  };
}
