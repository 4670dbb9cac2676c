import { parseId } from "@souffleur/kernel";
import { type App, localDateInput, orProblem, ProblemError, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { getPerson } from "../../../application/people/get-person.ts";
import type { PersonFileId } from "../../../domain/people/person-file.ts";
import { dateOfDay } from "../../../domain/plan/day-text.ts";
import type { PlanningContext } from "../../context.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { personFileRepository } from "../../database/person-files/person-file-repository.ts";
import { todayNumberIn } from "../../today.ts";
import { personIdOf } from "../people/person-routes.ts";
import { documentOutput, expiringOutput, presentDocument } from "./document-schemas.ts";
import { fileAnswer, sendFile } from "./send-file.ts";

const tags = ["People"];
const SOON_DAYS = 60;
const MOST = 200;

/** Papers are for those who plan: a medical visit is nobody else's business. */
export function documentReadRoutes(app: App, context: PlanningContext): void {
  listRoutes(app, context);
  contentRoute(app, context);
}

function listRoutes(app: App, context: PlanningContext): void {
  const { queries } = context.database;
  const people = personRepository(queries);
  const personFiles = personFileRepository(queries);

  app.route({
    method: "GET",
    url: "/people/:id/documents",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "listDocuments",
      summary: "The documents of a person, by name",
      params: z.object({ id: z.string() }),
      response: { 200: z.array(documentOutput), ...problems(404) },
    },
    handler: async (request) => {
      const { id } = orProblem(await getPerson({ people }, personIdOf(request.params.id)));
      return (await personFiles.documentsOf(id)).map(presentDocument);
    },
  });

  app.route({
    method: "GET",
    url: "/expiring-documents",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "listExpiringDocuments",
      summary: "The documents of all people that expire soon, or have expired",
      description: `The soonest first, ${MOST} at most.`,
      querystring: z.strictObject({
        until: localDateInput.optional().meta({
          description: `Good until then at most; ${SOON_DAYS} days from today where it is left out.`,
        }),
      }),
      response: { 200: z.array(expiringOutput), ...problems(422) },
    },
    handler: async ({ query }) => {
      const until = query.until ?? dateOfDay(todayNumberIn(context) + SOON_DAYS);
      const found = await personFiles.expiring(until, MOST);
      return found.map(({ document, personName }) => ({
        ...presentDocument(document),
        person_name: personName,
      }));
    },
  });
}

function contentRoute(app: App, { database, files }: PlanningContext): void {
  const personFiles = personFileRepository(database.queries);

  app.route({
    method: "GET",
    url: "/people/:id/documents/:documentId/content",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "getDocumentContent",
      summary: "What a document of a person holds, to be saved",
      params: z.object({ id: z.string(), documentId: z.string() }),
      response: {
        200: fileAnswer("application/pdf", "image/jpeg", "image/png", "image/webp"),
        ...problems(404),
      },
    },
    handler: async (request, reply) => {
      const personId = personIdOf(request.params.id);
      const document = await personFiles.find(documentIdOf(request.params.documentId));
      if (document?.personId !== personId || document.purpose !== "document")
        throw new ProblemError({ code: "document_not_found", id: request.params.documentId });
      return sendFile(files, document, reply);
    },
  });
}

/** No document has an id that is not one. */
export function documentIdOf(text: string): PersonFileId {
  const id = parseId<"person-file">(text);
  if (id === undefined) throw new ProblemError({ code: "document_not_found", id: text });
  return id;
}
