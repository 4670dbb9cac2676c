import type { LocalDate } from "@souffleur/kernel";
import {
  type App,
  idOutput,
  localDateInput,
  localDateOutput,
  orProblem,
  problems,
} from "@souffleur/platform/http";
import { z } from "zod";
import { getMySchedule } from "../../../application/my/get-my-schedule.ts";
import type { PlanningContext } from "../../context.ts";
import { answerRepository } from "../../database/answers/answer-repository.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { publishedPlan } from "../../database/publishing/published-plan.ts";
import { todayIn } from "../../today.ts";
import { within } from "../period.ts";
import { myShiftOutput, presentMyShift } from "./my-schemas.ts";
import { myself } from "./myself.ts";

export const myTags = ["Personal page"];

const MAX_DAYS = 400;
/** How far somebody looks ahead who does not say. */
const AHEAD_DAYS = 365;
const BACK_DAYS = 14;

const myPageOutput = z
  .object({
    person: z.object({ id: idOutput, name: z.string() }),
    zone: z.string().meta({ description: "The organisation's: availability is said on its clocks." }),
    today: localDateOutput,
    to_answer: z.int().meta({ description: "Shifts to come that wait for a yes or no, or for a new one." }),
    next_day: localDateOutput.optional().meta({ description: "The next day they work." }),
  })
  .meta({
    id: "MyPage",
    examples: [
      {
        person: { id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f", name: "Élodie Marchand" },
        zone: "Europe/Paris",
        today: "2026-11-18",
        to_answer: 2,
        next_day: "2026-11-21",
      },
    ],
  });

const scheduleOutput = z
  .object({ from: localDateOutput, to: localDateOutput, items: z.array(myShiftOutput) })
  .meta({ id: "MySchedule", description: "As they begin; what is cancelled too." });

/** What the holder of a personal link sees of themselves. */
export function myRoutes(app: App, context: PlanningContext): void {
  const { queries } = context.database;
  const ports = {
    people: personRepository(queries),
    published: publishedPlan(queries),
    answers: answerRepository(queries),
    clock: context.clock,
  };

  app.route({
    method: "GET",
    url: "/my",
    config: { access: "link" },
    schema: {
      tags: myTags,
      operationId: "getMyPage",
      summary: "Whose personal link this is, and what waits for their answer",
      description: "`Authorization: Link TOKEN`",
      response: { 200: myPageOutput, ...problems(401, 403, 404) },
    },
    handler: async (request) => {
      const today = todayIn(context);
      const period = { from: today, to: daysFrom(today, AHEAD_DAYS) };
      const { person, shifts } = orProblem(await getMySchedule(ports, { id: myself(request), ...period }));
      const open = shifts.filter(({ state, hasBegun }) => !hasBegun && isOpen(state));
      const next = shifts.find(({ told, state }) => !told.isCancelled && state !== "declined");
      return {
        person: { id: person.id, name: person.name },
        zone: context.zone,
        today,
        to_answer: open.length,
        next_day: next?.told.shift.day,
      };
    },
  });

  app.route({
    method: "GET",
    url: "/my/schedule",
    config: { access: "link" },
    schema: {
      tags: myTags,
      operationId: "getMySchedule",
      summary: "The shifts the holder of the link was told of",
      description: "Without days, from two weeks ago to a year ahead.",
      querystring: z
        .strictObject({ from: localDateInput.optional(), to: localDateInput.optional() })
        .superRefine(({ from, to }, check) => {
          if (from !== undefined && to !== undefined) within(MAX_DAYS)({ from, to }, check);
        }),
      response: { 200: scheduleOutput, ...problems(401, 403, 404, 422) },
    },
    handler: async (request) => {
      const period = periodOf(request.query, todayIn(context));
      const { shifts } = orProblem(await getMySchedule(ports, { id: myself(request), ...period }));
      return { ...period, items: shifts.map(presentMyShift) };
    },
  });
}

function isOpen(state: string): boolean {
  return state === "waiting" || state === "changed";
}

function periodOf(
  { from, to }: { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined },
  today: LocalDate,
) {
  const first = from ?? (to === undefined ? daysFrom(today, -BACK_DAYS) : daysFrom(to, -AHEAD_DAYS));
  return { from: first, to: to ?? daysFrom(first, BACK_DAYS + AHEAD_DAYS) };
}

/** Kept within the calendar: a day of the year 9999 has no year ahead of it. */
function daysFrom(day: LocalDate, days: number): LocalDate {
  const moved = Temporal.PlainDate.from(day).add({ days });
  if (moved.year > 9_999) return "9999-12-31" as LocalDate;
  return (moved.year < 1 ? "0001-01-01" : moved.toString()) as LocalDate;
}
