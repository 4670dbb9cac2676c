import { parseId } from "@souffleur/kernel";
import {
  type App,
  localDateInput,
  localDateOutput,
  orProblem,
  ProblemError,
  problems,
} from "@souffleur/platform/http";
import { z } from "zod";
import { getHours } from "../../../application/hours/get-hours.ts";
import type { HoursTowards } from "../../../domain/hours/hours-towards.ts";
import { dayOfDate } from "../../../domain/plan/calendar-days.ts";
import { dateOfDay } from "../../../domain/plan/day-text.ts";
import type { PlanningContext } from "../../context.ts";
import { workReader } from "../../database/hours/work-reader.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { todayNumberIn } from "../../today.ts";

const minutes = z.int().min(0);

const monthOutput = z.object({
  month: localDateOutput.meta({ description: "Its first day." }),
  cachets: z.int(),
  minutes: minutes.meta({ description: "As worked, without what is paid by *cachet*." }),
  counted_minutes: minutes,
  cachets_over: z.int().meta({ description: "Beyond what a month may have; they do not count." }),
  minutes_over: minutes,
});

const hoursOutput = z
  .object({
    from: localDateOutput,
    on: localDateOutput,
    annex: z.enum(["VIII", "X"]),
    reference: z.string(),
    needed_minutes: minutes,
    counted_minutes: minutes,
    done_minutes: minutes.meta({ description: "Of what counts, what lies before today." }),
    planned_minutes: minutes.meta({ description: "Of what counts, what is planned from today on." }),
    missing_minutes: minutes.meta({ description: "What has still to come until the last day." }),
    reached_on: localDateOutput.optional(),
    months: z.array(monthOutput),
  })
  .meta({
    id: "HoursTowards",
    description: "How far somebody is on the way to 507 hours in 365 days.",
    examples: [
      {
        ...{ from: "2025-11-22", on: "2026-11-21", annex: "X" },
        reference: "Assurance chômage, annexes VIII et X",
        ...{ needed_minutes: 30_420, counted_minutes: 21_840, done_minutes: 18_000 },
        ...{ planned_minutes: 3_840, missing_minutes: 8_580 },
        months: [
          {
            ...{ month: "2026-03-01", cachets: 12, minutes: 480, counted_minutes: 9_120 },
            ...{ cachets_over: 0, minutes_over: 0 },
          },
        ],
      },
    ],
  });

export function hoursRoutes(app: App, context: PlanningContext): void {
  const people = personRepository(context.database.queries);
  const works = workReader(context.database.queries);

  app.route({
    method: "GET",
    url: "/people/:id/hours",
    config: { access: "planning:read" },
    schema: {
      tags: ["People"],
      operationId: "getHoursTowards",
      summary: "How far a person is on the way to 507 hours, with what is planned",
      params: z.object({ id: z.string() }),
      querystring: z.strictObject({
        on: localDateInput
          .optional()
          .meta({ description: "The last day of the 365; today where it is left out." }),
      }),
      response: { 200: hoursOutput, ...problems(404, 422) },
    },
    handler: async ({ params, query }) => {
      const id = parseId<"artist">(params.id);
      if (id === undefined) throw new ProblemError({ code: "person_not_found", id: params.id });
      const today = todayNumberIn(context);
      const on = query.on === undefined ? today : dayOfDate(query.on);
      return present(orProblem(await getHours({ people, works }, { id, on, today })));
    },
  });
}

function present({
  reference,
  ...hours
}: HoursTowards & { readonly reference: string }): z.input<typeof hoursOutput> {
  return {
    from: dateOfDay(hours.from),
    on: dateOfDay(hours.on),
    annex: hours.annex,
    reference,
    needed_minutes: hours.neededMinutes,
    counted_minutes: hours.countedMinutes,
    done_minutes: hours.doneMinutes,
    planned_minutes: hours.plannedMinutes,
    missing_minutes: hours.missingMinutes,
    reached_on: hours.reachedOn === undefined ? undefined : dateOfDay(hours.reachedOn),
    months: hours.months.map((month) => ({
      month: dateOfDay(month.month),
      cachets: month.cachets,
      minutes: month.minutes,
      counted_minutes: month.countedMinutes,
      cachets_over: month.cachetsOver,
      minutes_over: month.minutesOver,
    })),
  };
}
