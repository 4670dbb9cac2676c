import { parseId } from "@souffleur/kernel";
import {
  type App,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  idInput,
  limitInput,
  lineInput,
  ProblemError,
  problems,
  tagAnswer,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import { type QuestionFilter, questionFacets } from "../../../application/questions/ports.ts";
import type { DocumentId } from "../../../domain/documents/document.ts";
import {
  bloomLevels,
  difficulties,
  type QuestionId,
  questionKinds,
  sourceStates,
} from "../../../domain/questions/question.ts";
import type { QuizContext } from "../../context.ts";
import { documentRepositories } from "../../database/documents/document-repositories.ts";
import { questionRepositories } from "../../database/questions/question-repositories.ts";
import { languageInput, presentContent, tagInput } from "./content-schemas.ts";
import {
  facetsOutput,
  presentQuestion,
  questionOutput,
  questionPage,
  versionsOutput,
} from "./question-schemas.ts";

export const tags = ["Quiz questions"];
export const params = z.object({ id: z.string() });

/** By what the bank can be looked through; the export takes the same. */
export const questionFilterFields = {
  status: z.enum(["accepted", "retired"]).optional(),
  kind: z.enum(questionKinds).optional(),
  language: languageInput.optional(),
  topic: lineInput(200).optional(),
  tag: tagInput.optional(),
  bloom: z.enum(bloomLevels).optional(),
  difficulty: z.enum(difficulties).optional(),
  document: idInput<"document">().optional(),
  source_state: z
    .enum([...sourceStates, "doubtful"])
    .optional()
    .meta({ description: "`doubtful` is changed or gone." }),
  q: textInput(100).min(1).optional().meta({ description: "A part of the stem or of an option." }),
};

const filterQuery = z.strictObject(questionFilterFields);

export function questionFilterOf(query: z.output<typeof filterQuery>): QuestionFilter {
  const { status, kind, language, topic, tag, bloom, difficulty, document, source_state: state, q } = query;
  return {
    statuses: status && [status],
    kinds: kind && [kind],
    sourceStates: state === "doubtful" ? ["changed", "gone"] : state && [state],
    documentId: document,
    ...{ language, topic, tag, bloom, difficulty },
    search: q,
  };
}

/** The bank, as it is read. */
export function questionReadRoutes(app: App, context: QuizContext): void {
  listRoute(app, context);
  facetsRoute(app, context);
  oneRoutes(app, context);
}

function listRoute(app: App, { database, newId }: QuizContext): void {
  const { questions } = questionRepositories(database.queries, newId);
  app.route({
    method: "GET",
    url: "/quiz/questions",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "listQuestions",
      summary: "The questions of the bank, the last changed first",
      querystring: z.strictObject({
        ...questionFilterFields,
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: questionPage, ...problems(422) },
    },
    handler: async ({ query: { limit, cursor, ...query } }) => {
      const page = { limit, after: decodeCursor(cursor, "instant", "id") };
      const { items, next } = await questions.list(page, questionFilterOf(query));
      return { items: items.map(presentQuestion), ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });
}

function facetsRoute(app: App, { database, newId }: QuizContext): void {
  const { questions } = questionRepositories(database.queries, newId);
  const { documents } = documentRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/questions/facets",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "listQuestionFacets",
      summary: "What the bank can be looked through by, the most frequent first, with how many have it",
      querystring: filterQuery,
      response: { 200: facetsOutput, ...problems(422) },
    },
    handler: async ({ query }) => {
      const facets = await questions.facets(questionFilterOf(query));
      const ids = facets.document_id.map(({ value }) => value as DocumentId);
      const titles = new Map((await documents.findAll(ids)).map(({ id, title }) => [String(id), title]));
      return Object.fromEntries(
        questionFacets.map((name) => [
          name,
          facets[name].map(({ value, count }) => {
            const label = name === "document_id" ? titles.get(value) : undefined;
            return { value, count, ...(label !== undefined && { label }) };
          }),
        ]),
      );
    },
  });
}

function oneRoutes(app: App, { database, newId }: QuizContext): void {
  const { questions } = questionRepositories(database.queries, newId);
  app.route({
    method: "GET",
    url: "/quiz/questions/:id",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "getQuestion",
      summary: "One question of the bank",
      params,
      response: { 200: questionOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = questionId(request.params.id);
      const question = await questions.find(id);
      if (question === undefined) throw new ProblemError({ code: "question_not_found", id });
      tagAnswer(request, reply, question.version);
      return presentQuestion(question);
    },
  });

  app.route({
    method: "GET",
    url: "/quiz/questions/:id/versions",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "listQuestionVersions",
      summary: "What a question said before each change, the newest first",
      params,
      response: { 200: versionsOutput, ...problems(404) },
    },
    handler: async (request) => {
      const id = questionId(request.params.id);
      if ((await questions.find(id)) === undefined)
        throw new ProblemError({ code: "question_not_found", id });
      const versions = await questions.versions(id);
      return {
        items: versions.map(({ version, content, changedBy, createdAt }) => ({
          version,
          content: presentContent(content),
          changed_by: changedBy,
          changed_at: createdAt,
        })),
      };
    },
  });
}

/** No question has an id that is not one. */
export function questionId(text: string): QuestionId {
  const id = parseId<"question">(text);
  if (id === undefined) throw new ProblemError({ code: "question_not_found", id: text });
  return id;
}
