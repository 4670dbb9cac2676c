import { type Locale, ok, parseId } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  exampleId,
  expectedVersion,
  idOutput,
  instantOutput,
  orProblem,
  ProblemError,
  problems,
  refuse,
  versionTag,
} from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import { createCalendar } from "../../../application/calendars/create-calendar.ts";
import { deleteCalendar, findCalendar } from "../../../application/calendars/delete-calendar.ts";
import { getPerson } from "../../../application/people/get-person.ts";
import {
  type CalendarId,
  type CalendarSubscription,
  calendarUrl,
  shownAddress,
} from "../../../domain/people/calendar-subscription.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { calendarRepository } from "../../database/calendars/calendar-repository.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import type { ReadCalendarsPayload } from "../../jobs/read-calendars-job.ts";
import { kindSchema } from "../availability/availability-schemas.ts";
import { personIdOf } from "../people/person-routes.ts";

const MAX_URL = 2_000;
const tags = ["Availability"];
const params = z.object({ id: z.string() });
const calendarParams = z.object({ id: z.string(), calendarId: z.string() });

const calendarInput = z
  .strictObject({
    url: z
      .string()
      .max(MAX_URL)
      .transform((text, context): string => {
        const url = calendarUrl(text);
        if (url !== undefined) return url;
        refuse(context, {
          en: "must be an address that begins with https:// or webcal://",
          fr: "doit être une adresse qui commence par https:// ou webcal://",
        });
        return z.NEVER;
      })
      .meta({
        description: "Where the calendar is. It is never shown again: whoever has it can read the calendar.",
      }),
    kind: kindSchema.default("unavailable"),
  })
  .meta({
    id: "CalendarInput",
    examples: [{ url: "https://calendar.example.org/elodie.ics", kind: "unavailable" }],
  });

const calendarOutput = z
  .object({
    id: idOutput,
    address: z.string().meta({ description: "The machine it is on, without the rest of its address." }),
    kind: kindSchema,
    fetched_at: instantOutput.optional(),
    failure: z
      .object({ code: z.string(), message: z.string() })
      .optional()
      .meta({ description: "Why the last reading came to nothing; what was read before stays." }),
    version: z.int(),
    created_at: instantOutput,
  })
  .meta({
    id: "Calendar",
    examples: [
      {
        id: exampleId,
        address: "https://calendar.example.org/…",
        kind: "unavailable",
        fetched_at: "2026-11-21T09:30:00.000Z",
        version: 1,
        created_at: "2026-11-20T18:00:00.000Z",
      },
    ],
  });

/** Calendars on other machines that say when somebody is taken: they are read again every few hours. */
export function calendarRoutes(
  app: App,
  context: PlanningContext,
  jobs: Jobs,
  readCalendars: JobType<ReadCalendarsPayload>,
): void {
  listRoute(app, context);
  createRoute(app, context, jobs, readCalendars);
  deleteRoute(app, context);
  refreshRoute(app, context, jobs, readCalendars);
}

function listRoute(app: App, { database: { queries } }: PlanningContext): void {
  const ports = { people: personRepository(queries), calendars: calendarRepository(queries) };

  app.route({
    method: "GET",
    url: "/people/:id/calendars",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listCalendars",
      summary: "The calendars a person's time is read from",
      params,
      response: { 200: z.array(calendarOutput), ...problems(404) },
    },
    handler: async (request) => {
      const { id } = orProblem(await getPerson(ports, personIdOf(request.params.id)));
      return (await ports.calendars.of(id)).map((calendar) => present(calendar, request.locale));
    },
  });
}

function createRoute(
  app: App,
  context: PlanningContext,
  jobs: Jobs,
  readCalendars: JobType<ReadCalendarsPayload>,
): void {
  app.route({
    method: "POST",
    url: "/people/:id/calendars",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createCalendar",
      summary: "Read a person's time from a calendar on another machine",
      description: "It is read at once by a job, and again every few hours.",
      params,
      body: calendarInput,
      response: { 201: calendarOutput, ...problems(404, 409, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const input = { ...request.body, personId: personIdOf(request.params.id) };
        const created = await createCalendar(portsOf(context, unit, author), input);
        if (!created.ok) return created;
        const { id, version } = created.value;
        const asked = await jobs.enqueue(unit, readCalendars, { calendarIds: [id] }, author);
        if (!asked.ok) return asked;
        const headers = { etag: versionTag(version) };
        return ok({ status: 201, body: present(created.value, request.locale), headers });
      }),
  });
}

function deleteRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "DELETE",
    url: "/people/:id/calendars/:calendarId",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteCalendar",
      summary: "Move a calendar to the trash; what it said of the person's time goes with it",
      params: calendarParams,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const person = personIdOf(request.params.id);
        const calendar = calendarIdOf(request.params.calendarId);
        const result = await deleteCalendar(ports, person, calendar, expectedVersion(request));
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function refreshRoute(
  app: App,
  context: PlanningContext,
  jobs: Jobs,
  readCalendars: JobType<ReadCalendarsPayload>,
): void {
  app.route({
    method: "POST",
    url: "/people/:id/calendars/:calendarId/refresh",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "refreshCalendar",
      summary: "Read a calendar now",
      params: calendarParams,
      response: { 202: jobOutput, ...problems(404, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const [person, id] = [personIdOf(request.params.id), calendarIdOf(request.params.calendarId)];
        const found = await findCalendar(portsOf(context, unit, author), person, id);
        if (!found.ok) return found;
        const asked = await jobs.enqueue(unit, readCalendars, { calendarIds: [id] }, author);
        return jobAccepted(asked, request.locale);
      }),
  });
}

function present(calendar: CalendarSubscription, locale: Locale): z.input<typeof calendarOutput> {
  const { failure } = calendar;
  return {
    id: calendar.id,
    address: shownAddress(calendar),
    kind: calendar.kind,
    fetched_at: calendar.fetchedAt,
    failure: failure && { code: failure.code, message: failure.message[locale] },
    version: calendar.version,
    created_at: calendar.createdAt,
  };
}

/** No calendar has an id that is not one. */
function calendarIdOf(text: string): CalendarId {
  const id = parseId<"calendar-subscription">(text);
  if (id === undefined) throw new ProblemError({ code: "calendar_not_found", id: text });
  return id;
}
