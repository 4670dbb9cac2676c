import { isWaiting, parseId, proposalStates } from "@souffleur/kernel";
import {
  type App,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  idInput,
  limitInput,
  ProblemError,
  problems,
  tagAnswer,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { DraftId } from "../../../domain/agents/draft.ts";
import type { QuizContext } from "../../context.ts";
import { questionRepositories } from "../../database/questions/question-repositories.ts";
import { draftOutput, draftPage, presentDraft } from "./draft-schemas.ts";

export const tags = ["Quiz drafts"];
export const params = z.object({ id: z.string() });

/** What waits for review, and what became of the rest. */
export function draftReadRoutes(app: App, { database, newId }: QuizContext): void {
  const { drafts } = questionRepositories(database.queries, newId);
  app.route({
    method: "GET",
    url: "/quiz/drafts",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "listQuestionDrafts",
      summary: "Questions authors proposed, the newest first",
      querystring: z.strictObject({
        state: z
          .enum([...proposalStates, "waiting"])
          .optional()
          .meta({ description: "`waiting` is open or restored." }),
        generation: idInput<"generation">().optional(),
        document: idInput<"document">().optional(),
        least_confidence: z.coerce.number().min(0).max(1).optional(),
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: draftPage, ...problems(422) },
    },
    handler: async (request) => {
      const { state, generation, document, least_confidence, limit, cursor } = request.query;
      const { items, next } = await drafts.list(
        { limit, after: decodeCursor(cursor, "instant", "id") },
        {
          states: state === "waiting" ? proposalStates.filter(isWaiting) : state && [state],
          generationId: generation,
          documentId: document,
          leastConfidence: least_confidence,
        },
      );
      return {
        items: items.map((draft) => presentDraft(draft, request.locale)),
        ...(next && { next_cursor: encodeCursor(next) }),
      };
    },
  });

  app.route({
    method: "GET",
    url: "/quiz/drafts/:id",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "getQuestionDraft",
      summary: "One draft, with its reasons and what checks say of it",
      params,
      response: { 200: draftOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = draftId(request.params.id);
      const draft = await drafts.find(id);
      if (draft === undefined) throw new ProblemError({ code: "draft_not_found", id });
      tagAnswer(request, reply, draft.version);
      return presentDraft(draft, request.locale);
    },
  });
}

/** No draft has an id that is not one. */
export function draftId(text: string): DraftId {
  const id = parseId<"draft">(text);
  if (id === undefined) throw new ProblemError({ code: "draft_not_found", id: text });
  return id;
}
