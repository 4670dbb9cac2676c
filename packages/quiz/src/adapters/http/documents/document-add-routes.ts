import { ok } from "@souffleur/kernel";
import { type App, authorOf, ProblemError, problems, type Request } from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput, presentJob } from "@souffleur/platform/jobs";
import { addDocument, type NewDocument } from "../../../application/documents/add-document.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { fetchDocument } from "../../documents/fetch-document.ts";
import { folderAllowed } from "../../documents/folder-allowed.ts";
import { startReading } from "../../documents/start-reading.ts";
import { takeFile } from "../../documents/take-file.ts";
import type { ReadPayload } from "../../jobs/read-document-job.ts";
import type { TakeFolderPayload } from "../../jobs/take-folder-job.ts";
import { addedOutput, addressInput, bodyBytes, documentInput, folderInput } from "./document-schemas.ts";
import { presentDocument } from "./present-documents.ts";

const tags = ["Quiz documents"];
const access = "quiz:write";

export interface DocumentJobs {
  readonly queue: Jobs;
  readonly read: JobType<ReadPayload>;
  readonly takeFolder: JobType<TakeFolderPayload>;
}

/** The ways course material comes in: as a file, from an address, from a folder of the server. */
export function documentAddRoutes(app: App, context: QuizContext, jobs: DocumentJobs): void {
  uploadRoute(app, context, jobs);
  addressRoute(app, context, jobs);
  folderRoute(app, context, jobs);
}

type Reply = Parameters<QuizContext["change"]>[1];

function add(context: QuizContext, jobs: DocumentJobs, request: Request, reply: Reply, wanted: NewDocument) {
  return context.change(request, reply, async (unit) => {
    const author = authorOf(request);
    const added = await addDocument(
      { ...portsOf(context, unit, author), startReading: startReading(jobs, unit, author, wanted) },
      wanted,
    );
    if (!added.ok) return added;
    const { document, job } = added.value;
    const headers = { location: `/api/v1/quiz/documents/${document.id}` };
    const body = {
      document: presentDocument(document, request.locale),
      job: presentJob(job, request.locale),
    };
    return ok({ status: 201, body, headers });
  });
}

function uploadRoute(app: App, context: QuizContext, jobs: DocumentJobs): void {
  const { maxBytes } = context.settings;
  app.route({
    method: "POST",
    url: "/quiz/documents",
    bodyLimit: bodyBytes(maxBytes),
    config: { access },
    schema: {
      tags,
      operationId: "addQuizDocument",
      summary: "Add a document: PDF, Word, PowerPoint, EPUB, web page, Markdown or plain text",
      description: "A job reads it: until then the document has a title and a subject, and nothing in it.",
      body: documentInput(maxBytes),
      response: { 201: addedOutput, ...problems(409, 413, 422, 429) },
    },
    handler: async (request, reply) => {
      const { subject, title, filename, content_base64 } = request.body;
      const bytes = Buffer.from(content_base64, "base64");
      const file = await takeFile(context.files, { bytes, filename: bareName(filename) }, maxBytes);
      return add(context, jobs, request, reply, { subject, title, file });
    },
  });
}

function addressRoute(app: App, context: QuizContext, jobs: DocumentJobs): void {
  app.route({
    method: "POST",
    url: "/quiz/documents/from-address",
    config: { access },
    schema: {
      tags,
      operationId: "addQuizDocumentFromAddress",
      summary: "Add a document that lies at an address",
      body: addressInput,
      response: { 201: addedOutput, ...problems(409, 413, 422, 429) },
    },
    handler: async (request, reply) => {
      const { subject, title, address } = request.body;
      const file = await fetchDocument(context, address);
      return add(context, jobs, request, reply, { subject, title, file });
    },
  });
}

function folderRoute(app: App, context: QuizContext, { queue, takeFolder }: DocumentJobs): void {
  app.route({
    method: "POST",
    url: "/quiz/documents/from-folder",
    config: { access },
    schema: {
      tags,
      operationId: "addQuizFolder",
      summary: "Add all documents of a folder of the server",
      description:
        "A job looks at the folder and at those in it, never out of it, and adds what is not there yet; each document " +
        "is then read by a job of its own.",
      body: folderInput,
      response: { 202: jobOutput, ...problems(422, 429) },
    },
    handler: async (request, reply) => {
      const { subject, folder } = request.body;
      const path = await folderAllowed(context.settings.folders, folder);
      if (path === undefined) throw new ProblemError({ code: "quiz_folder_not_allowed", folder });
      return context.change(request, reply, async (unit) => {
        const started = await queue.enqueue(unit, takeFolder, { subject, folder: path }, authorOf(request));
        return jobAccepted(started, request.locale);
      });
    },
  });
}

/** Of a path only its last part: where it lay on somebody's machine is nobody's business. */
export function bareName(filename: string): string {
  return filename.replace(/^.*[\\/]/, "") || filename;
}
