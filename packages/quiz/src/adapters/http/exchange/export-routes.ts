import { locales } from "@souffleur/kernel";
import { type App, lineInput, ProblemError, problems } from "@souffleur/platform/http";
import { PDF_LIMITS, renderPdf } from "@souffleur/platform/pdf";
import type { WorkerPool } from "@souffleur/platform/workers";
import { z } from "zod";
import type { QuestionFilter } from "../../../application/questions/ports.ts";
import type { WriteRequest } from "../../../domain/formats/writing.ts";
import type { Question } from "../../../domain/questions/question.ts";
import type { QuizContext } from "../../context.ts";
import { questionRepositories } from "../../database/questions/question-repositories.ts";
import { picturesFor } from "../../exchange/pictures.ts";
import { printableInThread } from "../../exchange/printable-in-thread.ts";
import { writeInThread } from "../../exchange/write-in-thread.ts";
import { paperProblems } from "../../formats/paper/paper-problems.ts";
import { questionPaper } from "../../formats/paper/question-paper.ts";
import { fileEndings, mediaTypes } from "../../formats/write-question-file.ts";
import { questionFilterFields, questionFilterOf } from "../questions/question-read-routes.ts";
import { exportFormatInput, exportPreviewOutput } from "./exchange-schemas.ts";
import { presentProblem } from "./import-route.ts";

const MOST = 5_000;
const PAGE = 500;
const tags = ["Quiz questions"];

const query = {
  ...questionFilterFields,
  format: exportFormatInput,
  title: lineInput(200).default("Souffleur"),
};

const bareType = (type: string) => type.split(";", 1)[0] ?? type;
const fileTypes = new Set(Object.values(mediaTypes).map(bareType));
const fileAnswer = {
  description: "The file, in the format that was asked for",
  content: Object.fromEntries(
    [...fileTypes].map((type) => [
      type,
      { schema: type === "application/json" ? z.looseObject({}) : z.string().meta({ format: "binary" }) },
    ]),
  ),
};

/** Questions as files for other programs and for paper, and what those do not keep. */
export function exportRoutes(app: App, context: QuizContext, pool: WorkerPool): void {
  previewRoute(app, context, pool);
  fileRoute(app, context, pool);
}

function previewRoute(app: App, context: QuizContext, pool: WorkerPool): void {
  app.route({
    method: "GET",
    url: "/quiz/questions/export/preview",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "previewQuestionExport",
      summary: "See how many questions a file would hold, and what its format does not keep of them",
      querystring: z.strictObject(query),
      response: { 200: exportPreviewOutput, ...problems(422) },
    },
    handler: async ({ query: { format, title, ...filter }, locale }) => {
      const request = await requestOf(context, questionFilterOf(filter), title);
      const found =
        format === "pdf"
          ? paperProblems(request, new Set((await printableInThread(pool, request)).keys()))
          : (await writeInThread(pool, { request, format })).problems;
      return {
        questions: request.questions.length,
        problems: found.map((problem) => presentProblem(problem, locale)),
      };
    },
  });
}

function fileRoute(app: App, context: QuizContext, pool: WorkerPool): void {
  app.route({
    method: "GET",
    url: "/quiz/questions/export",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "exportQuestions",
      summary: "The questions of the bank as a file: Moodle XML, GIFT, Aiken, QTI, CSV, JSON, Anki, PDF",
      querystring: z.strictObject({
        ...query,
        variants: z.coerce
          .number()
          .int()
          .min(1)
          .max(26)
          .default(1)
          .meta({ description: "Of a PDF: each in an order of its own, with its answers." }),
        seed: z.coerce.number().int().min(0).max(1_000_000).default(1),
        lang: z.enum(locales).optional(),
      }),
      response: { 200: fileAnswer, ...problems(422) },
    },
    handler: async (request, reply) => {
      const { format, title, variants, seed, lang, ...filter } = request.query;
      const wanted = await requestOf(context, questionFilterOf(filter), title);
      const locale = lang ?? request.locale;
      const bytes =
        format === "pdf"
          ? await drawn(pool, {
              contents: wanted.questions.map(({ content }) => content),
              pictures: await printableInThread(pool, wanted),
              title,
              locale,
              variants,
              seed,
              author: "Souffleur",
              createdAt: context.clock.now(),
            })
          : (await writeInThread(pool, { request: wanted, format })).bytes;
      const name = `questions.${fileEndings[format]}`;
      reply.header("content-disposition", `attachment; filename="${name}"`).type(mediaTypes[format]);
      // Bytes are an answer too, though the schema's type only knows text.
      return Buffer.from(bytes) as never;
    },
  });
}

async function drawn(pool: WorkerPool, paper: Parameters<typeof questionPaper>[0]): Promise<Uint8Array> {
  const pdf = await renderPdf(pool, questionPaper(paper));
  if (!pdf.ok) {
    const { pages, bytes } = PDF_LIMITS;
    throw new ProblemError({ code: "quiz_paper_too_large", pages, megabytes: bytes / 1024 ** 2 });
  }
  return pdf.value;
}

/** The questions of a selection in the order they came in, with their pictures. */
async function requestOf(
  { database, newId, files }: QuizContext,
  filter: QuestionFilter,
  title: string,
): Promise<WriteRequest> {
  const { questions } = questionRepositories(database.queries, newId);
  const found: Question[] = [];
  let after: readonly string[] | undefined;
  do {
    const page = await questions.list({ limit: PAGE, after }, filter);
    found.push(...page.items);
    if (found.length > MOST) throw new ProblemError({ code: "quiz_export_too_large", most: MOST });
    after = page.next;
  } while (after !== undefined);
  const inOrder = found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pictures = await picturesFor(
    files,
    inOrder.map(({ content }) => content),
  );
  return { questions: inOrder.map(({ id, content }) => ({ id, content })), pictures, title };
}
