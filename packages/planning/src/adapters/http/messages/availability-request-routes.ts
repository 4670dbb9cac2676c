import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  exampleId,
  idInput,
  idOutput,
  localDateInput,
  problems,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import { askAvailability } from "../../../application/messages/ask-availability.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { within } from "../period.ts";

const MAX_PEOPLE = 500;
const MAX_DAYS = 366;
const MAX_NOTE = 1_000;

const requestInput = z
  .strictObject({
    person_ids: z.array(idInput<"artist">()).max(MAX_PEOPLE).default([]),
    team_id: idInput<"team">().optional().meta({ description: "Its members are asked too." }),
    from: localDateInput,
    to: localDateInput,
    note: textInput(MAX_NOTE).optional(),
  })
  .superRefine(within(MAX_DAYS))
  .meta({
    id: "AvailabilityRequest",
    examples: [
      { person_ids: [exampleId], from: "2026-12-01", to: "2026-12-31", note: "Tournée en décembre" },
    ],
  });

const askedOutput = z
  .object({
    asked: z.array(idOutput),
    without_address: z.array(idOutput).meta({ description: "Of those, whom no e-mail can reach." }),
  })
  .meta({ id: "AskedForAvailability", examples: [{ asked: [exampleId], without_address: [] }] });

/** Asks people when they could. */
export function availabilityRequestRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/availability-requests",
    config: { access: "planning:write" },
    schema: {
      tags: ["Messages"],
      operationId: "askAvailability",
      summary: "Ask people, or a team, when they could; each gets a message with a way to answer",
      description: "Who was asked, and when, is in the log of messages under `availability_asked`.",
      body: requestInput,
      response: { 201: askedOutput, ...problems(404, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { person_ids: personIds, team_id: teamId, from, to, note } = request.body;
        const ports = portsOf(context, unit, authorOf(request));
        const result = await askAvailability(ports, { personIds, teamId, from, to, note });
        if (!result.ok) return result;
        const { asked, withoutAddress } = result.value;
        return ok({ status: 201, body: { asked: [...asked], without_address: [...withoutAddress] } });
      }),
  });
}
