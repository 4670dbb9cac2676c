import { type Id, ok, parseId } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  ProblemError,
  problems,
  type Request,
  textInput,
} from "@souffleur/platform/http";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import { z } from "zod";
import { answerShift } from "../../../application/my/answer-shift.ts";
import { proposeReplacement } from "../../../application/my/propose-replacement.ts";
import { sayLate } from "../../../application/my/say-late.ts";
import { answerWords } from "../../../domain/answers/shift-answer.ts";
import type { DraftRequest } from "../../../domain/drafts/draft-request.ts";
import type { ShiftId } from "../../../domain/plan/facts.ts";
import type { Production } from "../../../domain/productions/production.ts";
import type { Shift } from "../../../domain/productions/shift.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { draftFacts, MAX_SHIFTS } from "../../database/drafts/draft-facts.ts";
import type { DraftPayload } from "../../jobs/draft-job.ts";
import { todayIn } from "../../today.ts";
import { myTags } from "./my-routes.ts";
import { myShiftOutput, presentMyShift } from "./my-schemas.ts";
import { myself } from "./myself.ts";

const MAX_REASON = 1_000;
const MAX_LATE_MINUTES = 720;

const params = z.object({ id: z.string() });

const answerInput = z
  .strictObject({
    answer: z.enum(answerWords),
    reason: textInput(MAX_REASON).default(""),
    sequence: z.int().min(0).meta({ description: "That of the shift as it was seen." }),
  })
  .meta({ id: "MyAnswerInput", examples: [{ answer: "declined", reason: "Opération", sequence: 1 }] });

const lateInput = z
  .strictObject({ minutes: z.int().min(1).max(MAX_LATE_MINUTES), note: textInput(MAX_REASON).default("") })
  .meta({ id: "LatenessInput", examples: [{ minutes: 15, note: "Bouchon" }] });

type Unit = Parameters<typeof portsOf>[1];

/** What somebody says to the shifts they were told of. */
export function myAnswerRoutes(
  app: App,
  context: PlanningContext,
  jobs: Jobs,
  draft: JobType<DraftPayload>,
): void {
  app.route({
    method: "PUT",
    url: "/my/shifts/:id/answer",
    config: { access: "link" },
    schema: {
      tags: myTags,
      operationId: "answerMyShift",
      summary: "Say yes or no to a shift; another answer replaces the one before",
      description:
        "A no takes them out of the plan, tells whoever plans, and asks for a proposal of who could stand in. A yes " +
        "after a no gives the place back while it is free.",
      params,
      body: answerInput,
      response: { 200: myShiftOutput, ...problems(401, 403, 404, 409, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const personId = myself(request);
        const ports = {
          ...portsOf(context, unit, authorOf(request)),
          proposeReplacement: replacements({ context, jobs, draft, unit, request, personId }),
        };
        const given = { ...request.body, shiftId: myShiftId(request.params.id), personId };
        const result = await answerShift(ports, given);
        return result.ok ? ok({ status: 200, body: presentMyShift(result.value) }) : result;
      }),
  });

  app.route({
    method: "POST",
    url: "/my/shifts/:id/late",
    config: { access: "link" },
    schema: {
      tags: myTags,
      operationId: "sayMyShiftLate",
      summary: "Tell whoever plans that one will be late",
      params,
      body: lateInput,
      response: { 200: myShiftOutput, ...problems(401, 403, 404, 409, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const asked = { ...request.body, shiftId: myShiftId(request.params.id), personId: myself(request) };
        const result = await sayLate(portsOf(context, unit, authorOf(request)), asked);
        return result.ok ? ok({ status: 200, body: presentMyShift(result.value) }) : result;
      }),
  });
}

interface Replacing {
  readonly context: PlanningContext;
  readonly jobs: Jobs;
  readonly draft: JobType<DraftPayload>;
  readonly unit: Unit;
  readonly request: Request;
  readonly personId: Id<"artist">;
}

/** Asks for who could stand in, in the unit of work of the no. */
function replacements({ context, jobs, draft, unit, request, personId }: Replacing) {
  const author = authorOf(request);
  return async (shift: Shift): Promise<void> => {
    const ports = {
      ...portsOf(context, unit, author),
      facts: draftFacts(unit.queries, context.zone),
      today: todayIn(context),
      maxShifts: MAX_SHIFTS,
      startProposing: (asked: DraftRequest, { name }: Production) =>
        jobs.enqueue(unit, draft, { production: name, request: asked }, author),
    };
    const { zone, locale } = context;
    await proposeReplacement(ports, { shift, personId, personName: author.actor.name, zone, locale });
  };
}

function myShiftId(text: string): ShiftId {
  const id = parseId<"shift">(text);
  if (id === undefined) throw new ProblemError({ code: "my_shift_not_found", id: text });
  return id;
}
