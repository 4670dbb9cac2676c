import { ok } from "@souffleur/kernel";
import { type App, authorOf, expectedVersion, problems, versionTag } from "@souffleur/platform/http";
import { z } from "zod";
import { createDocument } from "../../../application/person-files/create-document.ts";
import { deleteDocument } from "../../../application/person-files/delete-document.ts";
import { replaceDocument } from "../../../application/person-files/replace-document.ts";
import type { PersonFile } from "../../../domain/people/person-file.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { personIdOf } from "../people/person-routes.ts";
import { documentIdOf } from "./document-read-routes.ts";
import { documentInput, documentOutput, documentReplacement, presentDocument } from "./document-schemas.ts";
import { bodyBytes, takeFile } from "./take-file.ts";

const tags = ["People"];
const params = z.object({ id: z.string(), documentId: z.string() });

/** The papers of people: PDF files and pictures, each with a name and perhaps a last day. */
export function documentRoutes(app: App, context: PlanningContext): void {
  createRoute(app, context);
  changeRoutes(app, context);
}

function createRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/people/:id/documents",
    bodyLimit: bodyBytes.document,
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createDocument",
      summary: "Add a document to a person: PDF, JPEG, PNG or WebP, 10 MB at most",
      params: z.object({ id: z.string() }),
      body: documentInput,
      response: { 201: documentOutput, ...problems(404, 409, 413, 422) },
    },
    handler: async (request, reply) => {
      const personId = personIdOf(request.params.id);
      const { name, expires_on: expiresOn, content_base64 } = request.body;
      const content = await takeFile(context.files, content_base64, "document");
      return context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const created = await createDocument(ports, { personId, name, expiresOn, content });
        return created.ok ? ok(answerWith(created.value, 201)) : created;
      });
    },
  });
}

function changeRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "PUT",
    url: "/people/:id/documents/:documentId",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceDocument",
      summary: "Give a document another name or another last day",
      params,
      body: documentReplacement,
      response: { 200: documentOutput, ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { name, expires_on: expiresOn } = request.body;
        const replaced = await replaceDocument(portsOf(context, unit, authorOf(request)), {
          personId: personIdOf(request.params.id),
          id: documentIdOf(request.params.documentId),
          expectedVersion: expectedVersion(request),
          ...{ name, expiresOn },
        });
        return replaced.ok ? ok(answerWith(replaced.value, 200)) : replaced;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/people/:id/documents/:documentId",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteDocument",
      summary: "Move a document to the trash",
      params,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const person = personIdOf(request.params.id);
        const id = documentIdOf(request.params.documentId);
        const deleted = await deleteDocument(ports, person, id, expectedVersion(request));
        return deleted.ok ? ok({ status: 204, body: undefined }) : deleted;
      }),
  });
}

function answerWith(document: PersonFile, status: number) {
  return { status, body: presentDocument(document), headers: { etag: versionTag(document.version) } };
}
