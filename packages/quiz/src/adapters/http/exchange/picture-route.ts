import { type App, problems } from "@souffleur/platform/http";
import { z } from "zod";
import type { QuizContext } from "../../context.ts";
import { pictureAnswer, sendPicture } from "./send-picture.ts";

/** The pictures of questions, by the names their texts give them. */
export function pictureRoute(app: App, { files }: QuizContext): void {
  app.route({
    method: "GET",
    url: "/quiz/pictures/:name",
    config: { access: "quiz:read" },
    schema: {
      tags: ["Quiz questions"],
      operationId: "getQuestionPicture",
      summary: "A picture of a question",
      params: z.object({ name: z.string() }),
      response: { 200: pictureAnswer, ...problems(404) },
    },
    handler: ({ params: { name } }, reply) => sendPicture(files, reply, name),
  });
}
