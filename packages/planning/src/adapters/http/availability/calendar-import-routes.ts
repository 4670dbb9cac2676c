import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  idOutput,
  localDateTimeOutput,
  orProblem,
  problems,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { getAvailability } from "../../../application/availability/get-availability.ts";
import { importAvailability, isReplacedBy } from "../../../application/availability/import-availability.ts";
import { readCalendar } from "../../../domain/calendars/icalendar/read-calendar.ts";
import { type ReadCalendar, saidByCalendar } from "../../../domain/calendars/said-by-calendar.ts";
import type { AvailabilityKind } from "../../../domain/plan/facts.ts";
import { calendarWindow } from "../../calendar-window.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { availabilityRepositories } from "../../database/availability/availability-repositories.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { FILE_BODY_BYTES, fileInput, oneFile, textOf } from "../file-input.ts";
import { personIdOf } from "../people/person-routes.ts";
import { inWords } from "./availability-presenter.ts";
import { availabilityParams, availabilityTags } from "./availability-routes.ts";
import { kindSchema } from "./availability-schemas.ts";

const MAX_SHOWN = 500;

const importInput = z
  .strictObject({
    ...fileInput,
    kind: kindSchema
      .default("unavailable")
      .meta({ description: "What somebody is during the events of the file that do not leave them free." }),
    preview: z.boolean().default(true).meta({ description: "Only look: nothing is stored." }),
  })
  .superRefine(oneFile)
  .meta({
    id: "CalendarImport",
    examples: [{ content: "BEGIN:VCALENDAR\r\n…", kind: "unavailable", preview: true }],
  });

const problemOutput = z.object({ line: z.int(), code: z.string(), message: z.string() });

const importOutput = z
  .object({
    stored: z.boolean(),
    added: z.int(),
    removed: z.int().meta({ description: "What earlier files said of the same events." }),
    ignored: z.int().meta({ description: "Events that leave the person free, or have no length." }),
    items: z
      .array(
        z.object({
          summary: z.string(),
          kind: kindSchema,
          start: localDateTimeOutput,
          end: localDateTimeOutput,
          said: z.string().optional(),
        }),
      )
      .meta({ description: `At most ${MAX_SHOWN}. What events are called is not stored.` }),
    problems: z.array(problemOutput),
    version: z.int(),
    person_id: idOutput,
  })
  .meta({ id: "CalendarImported" });

/** Takes a person's availability from a calendar file; looks first, and stores when told to. */
export function calendarImportRoutes(app: App, context: PlanningContext): void {
  const { queries } = context.database;
  const ports = { people: personRepository(queries), ...availabilityRepositories(queries) };

  app.route({
    method: "POST",
    url: "/people/:id/availability/import",
    bodyLimit: FILE_BODY_BYTES,
    config: { access: "planning:write" },
    schema: {
      tags: availabilityTags,
      operationId: "importAvailability",
      summary: "Take availability from a calendar file (.ics)",
      description:
        "What an earlier file said of the same events, by their UID, gives way to what this one says.",
      params: availabilityParams,
      body: importInput,
      response: { 200: importOutput, ...problems(404, 409, 412, 413) },
    },
    handler: async (request, reply) => {
      const id = personIdOf(request.params.id);
      const read = readText(context, textOf(request.body), request.body.kind);
      const present = presenterOf(read, request.locale, id);
      if (request.body.preview) {
        const { person, said } = orProblem(await getAvailability(ports, id));
        const removed = said.rules.filter((rule) => isReplacedBy(rule, read.uids)).length;
        return present({ stored: false, added: read.said.length, removed, version: person.version });
      }
      return context.change(request, reply, async (unit) => {
        const input = { id, read, expectedVersion: expectedVersion(request) };
        const result = await importAvailability(portsOf(context, unit, authorOf(request)), input);
        if (!result.ok) return result;
        const { added, removed, person } = result.value;
        const body = present({ stored: true, added, removed, version: person.version });
        return ok({ status: 200, body, headers: { etag: versionTag(person.version) } });
      });
    },
  });
}

function readText({ zone, clock }: PlanningContext, text: string, kind: AvailabilityKind): ReadCalendar {
  const calendar = readCalendar(text, { zone });
  return saidByCalendar(calendar, { kind, zone, window: calendarWindow(clock) });
}

type Output = z.input<typeof importOutput>;

function presenterOf({ said, ignored, problems }: ReadCalendar, locale: "fr" | "en", personId: string) {
  return (counts: Pick<Output, "stored" | "added" | "removed" | "version">): Output => ({
    ...counts,
    ignored,
    person_id: personId,
    items: said.slice(0, MAX_SHOWN).map(({ summary, kind, start, end, recurrence }) => ({
      summary,
      kind,
      start,
      end,
      said: recurrence === undefined ? undefined : inWords(recurrence, locale),
    })),
    problems: problems.map(({ line, code, message }) => ({ line, code, message: message[locale] })),
  });
}
