import {
  type App,
  idOutput,
  localDateInput,
  localDateOutput,
  orProblem,
  problems,
} from "@souffleur/platform/http";
import { z } from "zod";
import { listAnswers, type ShiftReply } from "../../../application/answers/list-answers.ts";
import { getPerson } from "../../../application/people/get-person.ts";
import { getProduction } from "../../../application/productions/get-production.ts";
import type { PlanningContext } from "../../context.ts";
import { answerRepository } from "../../database/answers/answer-repository.ts";
import { artistRepository } from "../../database/artist-repository.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { productionRepository } from "../../database/productions/production-repository.ts";
import { publishedPlan } from "../../database/publishing/published-plan.ts";
import { todayIn } from "../../today.ts";
import {
  answerOutput,
  answerStateSchema,
  latenessOutput,
  presentAnswer,
  presentLateness,
} from "../my/my-schemas.ts";
import { personIdOf } from "../people/person-routes.ts";
import { within } from "../period.ts";
import { productionId } from "../productions/production-routes.ts";
import { shiftId } from "../productions/shift-routes.ts";

const params = z.object({ id: z.string() });
const tags = ["Answers"];
const MAX_DAYS = 100;

const replyOutput = z
  .object({
    shift_id: idOutput,
    title: z.string(),
    day: localDateOutput,
    person_id: idOutput,
    person_name: z.string(),
    role: z.string(),
    state: answerStateSchema,
    answer: answerOutput.optional(),
    late: latenessOutput.optional(),
  })
  .meta({
    id: "ShiftReply",
    description: "What somebody said to a shift they were told of, or that they said nothing yet.",
    examples: [
      {
        shift_id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
        title: "Représentation",
        day: "2026-11-21",
        person_id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
        person_name: "Élodie Marchand",
        role: "Son",
        state: "declined",
        answer: { answer: "declined", reason: "Opération", answered_at: "2026-11-12T18:04:00.000Z" },
      },
    ],
  });

const repliesOutput = z.object({ items: z.array(replyOutput) }).meta({ id: "ShiftReplies" });

/** What people said to what was published, for whoever plans. */
export function answerRoutes(app: App, context: PlanningContext): void {
  const { queries } = context.database;
  const ports = {
    published: publishedPlan(queries),
    answers: answerRepository(queries),
    artists: artistRepository(queries),
  };
  const productions = productionRepository(queries);
  const people = personRepository(queries);

  app.route({
    method: "GET",
    url: "/shifts/:id/answers",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listShiftAnswers",
      summary: "Who said what to a shift; nothing while it is not published",
      params,
      response: { 200: repliesOutput, ...problems(404) },
    },
    handler: async (request) => present(await listAnswers(ports, { shiftId: shiftId(request.params.id) })),
  });

  app.route({
    method: "GET",
    url: "/productions/:id/answers",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listProductionAnswers",
      summary: "Who said what to a production's shifts of some days",
      params,
      querystring: z.strictObject({ from: localDateInput, to: localDateInput }).superRefine(within(MAX_DAYS)),
      response: { 200: repliesOutput, ...problems(404, 422) },
    },
    handler: async (request) => {
      const found = orProblem(await getProduction({ productions }, productionId(request.params.id)));
      return present(await listAnswers(ports, { productionId: found.id, ...request.query }));
    },
  });

  app.route({
    method: "GET",
    url: "/people/:id/answers",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listPersonAnswers",
      summary: "What somebody said to the shifts that are still to come for them",
      params,
      response: { 200: repliesOutput, ...problems(404) },
    },
    handler: async (request) => {
      const person = orProblem(await getPerson({ people }, personIdOf(request.params.id)));
      return present(await listAnswers(ports, { personId: person.id, from: todayIn(context) }));
    },
  });
}

function present(replies: readonly ShiftReply[]): z.input<typeof repliesOutput> {
  return {
    items: replies.map(({ told, name, state, answer, late }) => ({
      shift_id: told.shift.shiftId,
      title: told.shift.content.title,
      day: told.shift.day,
      person_id: told.personId,
      person_name: name,
      role: told.role,
      state,
      answer: answer && presentAnswer(answer),
      late: late && presentLateness(late),
    })),
  };
}
