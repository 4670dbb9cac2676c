import { type Locale, ok } from "@souffleur/kernel";
import { type App, authorOf, problems } from "@souffleur/platform/http";
import type { WorkerPool } from "@souffleur/platform/workers";
import { z } from "zod";
import { chosenOf, type PlannedQuestion, planImport } from "../../../application/exchange/plan-import.ts";
import { addQuestions } from "../../../application/questions/add-questions.ts";
import type { FormatProblem } from "../../../domain/formats/format-problem.ts";
import type { ReadFile } from "../../../domain/formats/read-questions.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { keepPictures, refusedPictures } from "../../exchange/pictures.ts";
import { readInThread } from "../../exchange/read-in-thread.ts";
import { presentContent } from "../questions/content-schemas.ts";
import { FILE_BODY_BYTES, importInput, importOutput } from "./exchange-schemas.ts";

/** Questions of a file, looked at first, then taken together and taken back together. */
export function importRoute(app: App, context: QuizContext, pool: WorkerPool): void {
  app.route({
    method: "POST",
    url: "/quiz/questions/import",
    bodyLimit: FILE_BODY_BYTES,
    config: { access: "quiz:write" },
    schema: {
      tags: ["Quiz questions"],
      operationId: "importQuestions",
      summary: "Take questions in from a file: Moodle XML, GIFT, Aiken, QTI, CSV, JSON, Anki",
      description:
        "Every question of the file is there, or a problem says which one is not, where it stands and why. With `dry_run` " +
        "nothing is stored. What is taken is one entry of the ledger, known there by the first id of `taken` (`subject`), which takes it all back.",
      querystring: z.strictObject({ dry_run: z.stringbool().default(false) }),
      body: importInput,
      response: { 200: importOutput, ...problems(413, 422) },
    },
    handler: async (request, reply) => {
      const { filename, content_base64: content, format, language, only } = request.body;
      const bytes = new Uint8Array(Buffer.from(content, "base64"));
      const read = await readInThread(pool, { bytes, hint: { filename, format, language } });
      const isDry = request.query.dry_run;
      const contents = await keepPictures(context.files, read.questions, isDry ? new Map() : read.pictures);
      return context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const planned = await planImport(ports, isDry ? read.questions : contents);
        const taken = isDry ? [] : chosenOf(planned, only).map((one) => one.content);
        const added = await addQuestions(ports, { contents: taken, origin: "import", label: filename });
        if (!added.ok) return added;
        if (taken.length > 0) unit.afterCommit(context.inboxChanged);
        const body = presentImport(read, planned, request.locale);
        return ok({ status: 200, body: { ...body, taken: added.value.map(({ id }) => id) } });
      });
    },
  });
}

type Output = z.input<typeof importOutput>;

function presentImport(read: ReadFile, planned: readonly PlannedQuestion[], locale: Locale): Output {
  const all = [...read.problems, ...refusedPictures(read.pictures)];
  const count = (state: PlannedQuestion["state"]) => planned.filter((one) => one.state === state).length;
  return {
    ...(read.format !== undefined && { format: read.format }),
    questions: planned.map(({ content, state, known }, index) => {
      const { line, item } = read.places[index] ?? {};
      return {
        index,
        state,
        content: presentContent(content),
        ...(line !== undefined && { line }),
        ...(item !== undefined && { item }),
        ...(known !== undefined && { question_id: known.id }),
      };
    }),
    problems: all.map((problem) => presentProblem(problem, locale)),
    counts: {
      ...{ new: count("new"), same: count("same"), changed: count("changed"), double: count("double") },
      refused: all.filter(({ severity }) => severity === "error").length,
    },
    taken: [],
  };
}

export function presentProblem({ message, ...problem }: FormatProblem, locale: Locale) {
  return { ...problem, message: message[locale] };
}
