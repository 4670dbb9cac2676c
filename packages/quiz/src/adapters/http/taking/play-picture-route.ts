import { parseId } from "@souffleur/kernel";
import { type App, ProblemError, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { contentsShownTo } from "../../../application/taking/questions-shown.ts";
import { picturesOf } from "../../../domain/formats/texts-of.ts";
import type { QuestionId } from "../../../domain/questions/question.ts";
import type { QuizContext } from "../../context.ts";
import { questionRepository } from "../../database/questions/question-repository.ts";
import { takingRepositories } from "../../database/taking/taking-repositories.ts";
import { pictureAnswer, sendPicture } from "../exchange/send-picture.ts";
import { playTags } from "./join-routes.ts";
import type { Players } from "./players.ts";

/** The pictures of the questions somebody is asked, and of no others. */
export function playPictureRoute(app: App, context: QuizContext, players: Players): void {
  const { database, clock, files } = context;
  const ports = {
    ...takingRepositories(database.queries, clock),
    questions: questionRepository(database.queries),
    clock,
  };
  app.route({
    method: "GET",
    url: "/quiz/play/questions/:question/pictures/:name",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "getPlayedQuestionPicture",
      summary: "A picture of a question one was asked, or practises",
      description: "`Authorization: Link KEY`, with the learner's own key.",
      params: z.object({ question: z.string(), name: z.string() }),
      response: { 200: pictureAnswer, ...problems(401, 403, 404, 429) },
    },
    handler: async (request, reply) => {
      const learnerId = players.onlooker(request);
      const { question, name } = request.params;
      // No question has an id that is not one.
      const questionId = parseId<"question">(question) as QuestionId | undefined;
      const contents =
        questionId === undefined ? [] : await contentsShownTo(ports, { learnerId, questionId });
      if (!contents.some((content) => picturesOf(content).includes(name)))
        throw new ProblemError({ code: "quiz_picture_not_found" });
      return sendPicture(files, reply, name);
    },
  });
}
