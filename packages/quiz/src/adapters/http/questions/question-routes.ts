import type { App } from "@souffleur/platform/http";
import type { QuizContext } from "../../context.ts";
import { questionChangeRoutes } from "./question-change-routes.ts";
import { questionReadRoutes } from "./question-read-routes.ts";

/** The bank. */
export function questionRoutes(app: App, context: QuizContext): void {
  questionReadRoutes(app, context);
  questionChangeRoutes(app, context);
}
