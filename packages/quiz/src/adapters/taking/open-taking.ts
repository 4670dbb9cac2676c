import { ok } from "@souffleur/kernel";
import type { App } from "@souffleur/platform/http";
import type { Chore, TrashKind, UndoKind } from "@souffleur/platform/module";
import { endOverdue } from "../../application/taking/answer-item.ts";
import type { QuizContext } from "../context.ts";
import { attemptRepository } from "../database/taking/attempt-repository.ts";
import { attemptRoutes } from "../http/taking/attempt-routes.ts";
import { learnerRoutes } from "../http/taking/learner-routes.ts";
import { meRoutes } from "../http/taking/me-routes.ts";
import { playPictureRoute } from "../http/taking/play-picture-route.ts";
import { createPlayers } from "../http/taking/players.ts";
import { practiceRoutes } from "../http/taking/practice-routes.ts";
import { previewRoutes } from "../http/taking/preview-routes.ts";
import { quizRoutes } from "../http/taking/quiz-routes.ts";
import { resultRoutes } from "../http/taking/result-routes.ts";
import { shareRoutes } from "../http/taking/share-routes.ts";
import { statisticsRoutes } from "../http/taking/statistics-routes.ts";
import { takingTrash, takingUndo } from "../kinds/taking-kinds.ts";

interface OpenedTaking {
  readonly trash: readonly TrashKind[];
  readonly undo: readonly UndoKind[];
  readonly chores: readonly Chore[];
  mount(app: App): void;
}

const MOST_AT_ONCE = 200;

/** Taking quizzes, as the module mounts it. */
export function openTaking(context: QuizContext): OpenedTaking {
  const { database, clock } = context;
  const players = createPlayers(clock);
  return {
    trash: takingTrash(context),
    undo: takingUndo(context),
    chores: [
      {
        name: "quiz.attempts",
        everyMs: 60_000,
        async run() {
          await database.unit(async ({ queries }) =>
            ok(await endOverdue({ attempts: attemptRepository(queries), clock }, MOST_AT_ONCE)),
          );
        },
      },
    ],
    mount(app) {
      previewRoutes(app, context);
      quizRoutes(app, context);
      shareRoutes(app, context);
      resultRoutes(app, context);
      statisticsRoutes(app, context);
      learnerRoutes(app, context);
      meRoutes(app, context, players);
      attemptRoutes(app, context, players);
      practiceRoutes(app, context, players);
      playPictureRoute(app, context, players);
    },
  };
}
