import { type App, ProblemError, problems, type Request } from "@souffleur/platform/http";
import type { WorkerPool } from "@souffleur/platform/workers";
import { z } from "zod";
import type { IssuedCallSheet } from "../../../domain/call-sheets/content.ts";
import type { PersonId } from "../../../domain/plan/facts.ts";
import type { PlanningContext } from "../../context.ts";
import { callSheetRepository } from "../../database/call-sheets/call-sheet-repository.ts";
import { callSheetDocument } from "../../documents/call-sheet-document.ts";
import { todayIn } from "../../today.ts";
import { callSheetId } from "../call-sheets/call-sheet-routes.ts";
import { mySheetOutput, presentContent } from "../call-sheets/version-schemas.ts";
import { answerPdf, pdfAnswer, pdfQuery } from "../pdf-answer.ts";
import { myself } from "./myself.ts";

const tags = ["Personal page"];
/** Enough for a season; earlier days are over. */
const MOST = 100;
const DAYS_BACK = 2;

/** Call sheets as those who are on them see them: the last version of each, of days they work on. */
export function myCallSheetRoutes(app: App, context: PlanningContext, pool: WorkerPool): void {
  app.route({
    method: "GET",
    url: "/my/call-sheets",
    config: { access: "link" },
    schema: {
      tags,
      operationId: "listMyCallSheets",
      summary: "The call sheets you are on, the next day first",
      response: { 200: z.array(mySheetOutput), ...problems(401, 403) },
    },
    handler: async (request) => {
      const me = myself(request);
      return (await sheetsOf(context, request)).map((issued) => present(issued, me));
    },
  });

  app.route({
    method: "GET",
    url: "/my/call-sheets/:id/pdf",
    config: { access: "link" },
    schema: {
      tags,
      operationId: "getMyCallSheetPdf",
      summary: "A call sheet you are on, for printing",
      params: z.object({ id: z.string() }),
      querystring: pdfQuery,
      response: { 200: pdfAnswer, ...problems(401, 403, 404, 422) },
    },
    handler: async (request, reply) => {
      const id = callSheetId(request.params.id);
      const issued = (await sheetsOf(context, request)).find(({ sheetId }) => sheetId === id);
      if (issued === undefined) throw new ProblemError({ code: "call_sheet_not_found", id });
      const language = request.query.lang ?? request.locale;
      const document = callSheetDocument({ issued, changes: [] }, language, context.zone);
      return answerPdf(request, reply, { pool, document, name: `call-sheet-${issued.content.day}` });
    },
  });
}

function sheetsOf(context: PlanningContext, request: Request): Promise<readonly IssuedCallSheet[]> {
  const today = Temporal.PlainDate.from(todayIn(context));
  // The kernel's date text is what a plain date is written as.
  const from = today.subtract({ days: DAYS_BACK }).toString() as IssuedCallSheet["content"]["day"];
  return callSheetRepository(context.database.queries).ofPerson(myself(request), from, MOST);
}

function present({ sheetId, number, issuedAt, content }: IssuedCallSheet, me: PersonId) {
  const call = content.people.find(({ personId }) => personId === me)?.call;
  if (call === undefined) throw new Error("A call sheet is of a person it does not name.");
  return {
    id: sheetId,
    number,
    issued_at: issuedAt,
    day: content.day,
    content: presentContent(content),
    call,
  };
}
