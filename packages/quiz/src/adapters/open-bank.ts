import type { App } from "@souffleur/platform/http";
import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import type { OpenAgents } from "./agents/open-agents.ts";
import type { QuizContext } from "./context.ts";
import { checkRoute } from "./http/questions/check-route.ts";
import { questionRoutes } from "./http/questions/question-routes.ts";
import { questionTrash, questionUndo } from "./kinds/question-kinds.ts";

/** The bank of questions. */
export interface OpenBank {
  readonly trash: readonly TrashKind[];
  readonly undo: readonly UndoKind[];
  mount(app: App): void;
}

export function openBank(context: QuizContext, agents: OpenAgents): OpenBank {
  return {
    trash: questionTrash(context),
    undo: questionUndo(context),
    mount(app) {
      questionRoutes(app, context);
      checkRoute(app, context, agents);
    },
  };
}
