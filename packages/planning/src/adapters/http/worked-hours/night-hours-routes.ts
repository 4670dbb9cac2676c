import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  lineInput,
  localDateInput,
  localDateOutput,
  problems,
  refuse,
  requiredVersion,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { StoredNightHours } from "../../../application/worked-hours/ports.ts";
import { replaceNightHours } from "../../../application/worked-hours/replace-night-hours.ts";
import { shippedNightHours } from "../../../domain/worked-hours/night-hours.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { nightHoursRepository } from "../../database/worked-hours/night-hours-repository.ts";
import { hoursTags as tags } from "./hours-params.ts";

const MAX_LINES = 50;
const MAX_REFERENCE = 200;
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

const example = {
  valid_from: "2016-08-10",
  from_clock: "21:00",
  to_clock: "06:00",
  reference: "Code du travail, art. L3122-20",
};
const clock = z
  .string()
  .max(10)
  .transform((text, context): number => {
    const [, hours, minutes] = CLOCK.exec(text) ?? [];
    if (hours !== undefined && minutes !== undefined) return Number(hours) * 60 + Number(minutes);
    refuse(context, { en: "must be a time like 21:00", fr: "doit être une heure comme 21:00" });
    return z.NEVER;
  })
  .meta({ examples: ["21:00"] });

const lineOf = z
  .strictObject({
    valid_from: localDateInput,
    from_clock: clock,
    to_clock: clock.meta({ examples: ["06:00"] }),
    reference: lineInput(MAX_REFERENCE).meta({ description: "The article or the agreement." }),
  })
  .superRefine(({ from_clock, to_clock }, context) => {
    if (from_clock !== to_clock) return;
    refuse(context, { en: "must not be the start", fr: "ne doit pas être le début" }, ["to_clock"]);
  })
  .transform(({ valid_from, from_clock, to_clock, reference }) => ({
    validFrom: valid_from,
    fromClock: from_clock,
    toClock: to_clock,
    reference,
  }));

const nightInput = z
  .strictObject({
    lines: z
      .array(lineOf)
      .max(MAX_LINES)
      .superRefine((lines, context) => {
        if (new Set(lines.map(({ validFrom }) => validFrom)).size === lines.length) return;
        refuse(context, {
          en: "has two lines from the same day on",
          fr: "a deux lignes à partir du même jour",
        });
      })
      .meta({ description: "None is the way back to what is shipped." }),
  })
  .meta({ id: "NightHoursInput", examples: [{ lines: [example] }] });

const nightOutput = z
  .object({
    lines: z.array(
      z.object({
        valid_from: localDateOutput,
        from_clock: z.string(),
        to_clock: z.string(),
        reference: z.string(),
      }),
    ),
    version: z.int(),
  })
  .meta({
    id: "NightHours",
    description: "Between which hours of the clock work counts as night work, from which day on.",
    examples: [{ lines: [example], version: 0 }],
  });

export function nightHoursRoutes(app: App, context: PlanningContext): void {
  const nights = nightHoursRepository(context.database.queries);
  app.route({
    method: "GET",
    url: "/worked-hours/night",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getNightHours",
      summary: "Which hours count as night",
      response: { 200: nightOutput },
    },
    handler: async (request, reply) => {
      const stored = await nights.find();
      tagAnswer(request, reply, stored.version);
      return present(stored);
    },
  });

  app.route({
    method: "PUT",
    url: "/worked-hours/night",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceNightHours",
      summary: "Say which hours count as night; closed periods stay as they were counted",
      body: nightInput,
      response: { 200: nightOutput, ...problems(412, 422, 428) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const given = request.body.lines.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
        const lines = given.length === 0 ? shippedNightHours : given;
        const ports = portsOf(context, unit, authorOf(request));
        const result = await replaceNightHours(ports, lines, requiredVersion(request));
        if (!result.ok) return result;
        const headers = { etag: versionTag(result.value.version) };
        return ok({ status: 200, body: present(result.value), headers });
      }),
  });
}

function present({ lines, version }: StoredNightHours): z.input<typeof nightOutput> {
  return {
    lines: lines.map(({ validFrom, fromClock, toClock, reference }) => ({
      valid_from: validFrom,
      from_clock: clockText(fromClock),
      to_clock: clockText(toClock),
      reference,
    })),
    version,
  };
}

function clockText(ofDay: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
