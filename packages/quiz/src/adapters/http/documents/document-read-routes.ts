import {
  type App,
  answerArray,
  cursorInput,
  decodeCursor,
  limitInput,
  lineInput,
  ProblemError,
  problems,
  tagAnswer,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { QuizContext } from "../../context.ts";
import { documentRepositories } from "../../database/documents/document-repositories.ts";
import { documentIdOf } from "./document-ids.ts";
import {
  documentOutput,
  documentSummary,
  folderOutput,
  passageOutput,
  subjectInput,
  subjectOutput,
  textOutput,
} from "./document-schemas.ts";
import { presentDocument, presentPassage, presentSummary } from "./present-documents.ts";

const tags = ["Quiz documents"];
const params = z.object({ id: z.string() });
const access = "quiz:read";

/** Course material, and what stands in it. */
export function documentReadRoutes(app: App, context: QuizContext): void {
  listRoute(app, context);
  oneRoute(app, context);
  passagesRoute(app, context);
  textRoute(app, context);
  placeRoutes(app, context);
}

function listRoute(app: App, { database }: QuizContext): void {
  const { documents } = documentRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/documents",
    config: { access },
    schema: {
      tags,
      operationId: "listQuizDocuments",
      summary: "Documents, the newest first",
      querystring: z.strictObject({
        subject: subjectInput.optional(),
        search: lineInput(100).optional().meta({ description: "A part of the title or of the file's name." }),
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
      }),
      response: { 200: z.array(documentSummary), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, subject, search } = request.query;
      return answerArray(request, reply, {
        schema: documentSummary,
        limit,
        after: decodeCursor(cursor, "id"),
        read: (page) => documents.list(page, { subject, search }),
        present: (document) => presentSummary(document, request.locale),
      });
    },
  });
}

function oneRoute(app: App, { database }: QuizContext): void {
  const { documents } = documentRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/documents/:id",
    config: { access },
    schema: {
      tags,
      operationId: "getQuizDocument",
      summary: "One document, with its outline and what a reader should know of it",
      params,
      response: { 200: documentOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = documentIdOf(request.params.id);
      const document = await documents.find(id);
      if (document === undefined) throw new ProblemError({ code: "quiz_document_not_found", id });
      tagAnswer(request, reply, document.version);
      return presentDocument(document, request.locale);
    },
  });
}

function passagesRoute(app: App, { database }: QuizContext): void {
  const { documents, passages } = documentRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/documents/:id/passages",
    config: { access },
    schema: {
      tags,
      operationId: "listQuizPassages",
      summary: "The passages of a document, in the order of reading",
      params,
      querystring: z.strictObject({ limit: limitInput.optional(), cursor: cursorInput.optional() }),
      response: { 200: z.array(passageOutput), ...problems(404, 422) },
    },
    handler: async (request, reply) => {
      const id = documentIdOf(request.params.id);
      if ((await documents.find(id)) === undefined)
        throw new ProblemError({ code: "quiz_document_not_found", id });
      const { limit, cursor } = request.query;
      return answerArray(request, reply, {
        schema: passageOutput,
        limit,
        after: decodeCursor(cursor, "integer"),
        read: (page) => passages.list(id, page),
        present: presentPassage,
      });
    },
  });
}

const MAX_REVISION = 1_000_000;
const MAX_OFFSET = 100_000_000;

function textRoute(app: App, { database }: QuizContext): void {
  const { documents, texts } = documentRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/documents/:id/text",
    config: { access },
    schema: {
      tags,
      operationId: "getQuizDocumentText",
      summary: "The whole text of a document, or a part of it",
      params,
      querystring: z.strictObject({
        revision: z.coerce.number().int().min(1).max(MAX_REVISION).optional(),
        start: z.coerce.number().int().min(0).max(MAX_OFFSET).default(0),
        length: z.coerce.number().int().min(1).max(MAX_OFFSET).optional(),
      }),
      response: { 200: textOutput, ...problems(404, 409, 422) },
    },
    handler: async (request) => {
      const id = documentIdOf(request.params.id);
      const document = await documents.find(id);
      if (document === undefined) throw new ProblemError({ code: "quiz_document_not_found", id });
      const { start, length, revision = document.revision } = request.query;
      const text = await texts.find(id, revision);
      if (text === undefined) throw new ProblemError({ code: "quiz_document_without_text" });
      const part = text.slice(start, length === undefined ? undefined : start + length);
      return { revision, start, length: text.length, text: part.toWellFormed() };
    },
  });
}

function placeRoutes(app: App, { database, settings }: QuizContext): void {
  const { documents } = documentRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/subjects",
    config: { access },
    schema: {
      tags,
      operationId: "listQuizSubjects",
      summary: "The subjects documents belong to, with how much there is of each",
      response: { 200: z.array(subjectOutput) },
    },
    handler: async () => [...(await documents.subjects())],
  });

  app.route({
    method: "GET",
    url: "/quiz/folders",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "listQuizFolders",
      summary: "The folders of the server that documents may be taken in from",
      response: { 200: z.array(folderOutput) },
    },
    handler: async () => settings.folders.map((path) => ({ path })),
  });
}
