import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  lineInput,
  problems,
  versionTag,
} from "@souffleur/platform/http";
import { jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import { deleteDocument } from "../../../application/documents/delete-document.ts";
import { editDocument } from "../../../application/documents/edit-document.ts";
import { reviseDocument } from "../../../application/documents/revise-document.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { startReading } from "../../documents/start-reading.ts";
import { takeFile } from "../../documents/take-file.ts";
import { bareName, type DocumentJobs } from "./document-add-routes.ts";
import { documentIdOf } from "./document-ids.ts";
import { bodyBytes, documentChange, documentOutput, revisionInput } from "./document-schemas.ts";
import { presentDocument } from "./present-documents.ts";

const tags = ["Quiz documents"];
const params = z.object({ id: z.string() });
const access = "quiz:write";

/** What people say of a document, its new versions, and its end. */
export function documentChangeRoutes(app: App, context: QuizContext, jobs: DocumentJobs): void {
  editRoute(app, context);
  deleteRoute(app, context);
  reviseRoute(app, context, jobs);
}

function editRoute(app: App, context: QuizContext): void {
  app.route({
    method: "PATCH",
    url: "/quiz/documents/:id",
    config: { access },
    schema: {
      tags,
      operationId: "changeQuizDocument",
      summary: "Give a document another title, or another subject",
      params,
      body: documentChange,
      response: { 200: documentOutput, ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const edited = await editDocument(
          portsOf(context, unit, authorOf(request)),
          { id: documentIdOf(request.params.id), expectedVersion: expectedVersion(request) },
          request.body,
        );
        if (!edited.ok) return edited;
        const body = presentDocument(edited.value, request.locale);
        return ok({ status: 200, body, headers: { etag: versionTag(edited.value.version) } });
      }),
  });
}

function deleteRoute(app: App, context: QuizContext): void {
  app.route({
    method: "DELETE",
    url: "/quiz/documents/:id",
    config: { access },
    schema: {
      tags,
      operationId: "deleteQuizDocument",
      summary: "Move a document to the trash; questions made from it stay, and say so",
      params,
      querystring: z.strictObject({
        reason: lineInput(500).optional().meta({ description: "Why, for whoever looks into the trash." }),
      }),
      response: { 204: z.undefined(), ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const deleted = await deleteDocument(portsOf(context, unit, authorOf(request)), {
          id: documentIdOf(request.params.id),
          expectedVersion: expectedVersion(request),
          reason: request.query.reason,
        });
        return deleted.ok ? ok({ status: 204, body: undefined }) : deleted;
      }),
  });
}

function reviseRoute(app: App, context: QuizContext, jobs: DocumentJobs): void {
  const { maxBytes } = context.settings;
  app.route({
    method: "POST",
    url: "/quiz/documents/:id/revisions",
    bodyLimit: bodyBytes(maxBytes),
    config: { access },
    schema: {
      tags,
      operationId: "reviseQuizDocument",
      summary: "Give a document a new version of its file",
      description:
        "A job reads it. Passages whose text stays the same keep their id; questions whose quoted words changed or " +
        "went are flagged. If it cannot be read, the document stays as it is and says why.",
      params,
      body: revisionInput(maxBytes),
      response: { 202: jobOutput, ...problems(404, 409, 412, 413, 422, 429) },
    },
    handler: async (request, reply) => {
      const { filename, content_base64 } = request.body;
      const id = documentIdOf(request.params.id);
      const bytes = Buffer.from(content_base64, "base64");
      const file = await takeFile(context.files, { bytes, filename: bareName(filename) }, maxBytes);
      return context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const started = await reviseDocument(
          { ...portsOf(context, unit, author), startReading: startReading(jobs, unit, author, { file }) },
          { id, expectedVersion: expectedVersion(request) },
          file,
        );
        return jobAccepted(started, request.locale);
      });
    },
  });
}
