import { ok } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  exampleId,
  expectedVersion,
  idInput,
  idOutput,
  limitInput,
  problems,
  refuse,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { replaceTravelTimes } from "../../../application/venues/replace-travel-times.ts";
import type { TravelTime } from "../../../domain/venues/travel.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { travelTimeRepository } from "../../database/venues/travel-time-repository.ts";

const MAX_WAYS = 10_000;
const WEEK_MINUTES = 7 * 24 * 60;
const tags = ["Venues"];

const example = {
  from_venue_id: exampleId,
  to_venue_id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e20",
  minutes: 35,
  source: "given",
};
const source = z.enum(["given", "estimated"]);

const travelTimeOutput = z
  .object({ from_venue_id: idOutput, to_venue_id: idOutput, minutes: z.int(), source })
  .meta({ id: "TravelTime", examples: [example] });

const travelTimeInput = z
  .strictObject({
    from_venue_id: idInput<"venue">(),
    to_venue_id: idInput<"venue">(),
    minutes: z.int().min(0).max(WEEK_MINUTES),
    source: source.default("given").meta({ description: "What is `estimated` is not stored." }),
  })
  .meta({ id: "TravelTimeInput", examples: [example] });

type TravelTimeBody = z.output<typeof travelTimeInput>;

export function travelTimeRoutes(app: App, context: PlanningContext): void {
  const { database, clock } = context;
  const travelTimes = travelTimeRepository(database.queries, clock);

  app.route({
    method: "GET",
    url: "/travel-times",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listTravelTimes",
      summary: "How long it takes between venues",
      description: "Where nobody said how long, it is estimated from where the venues are.",
      querystring: z.strictObject({ limit: limitInput.optional(), cursor: cursorInput.optional() }),
      response: { 200: z.array(travelTimeOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor } = request.query;
      tagAnswer(request, reply, await travelTimes.version());
      return answerArray(request, reply, {
        schema: travelTimeOutput,
        limit,
        after: decodeCursor(cursor, "id", "id"),
        read: (page) => travelTimes.list(page),
        present: presentWay,
      });
    },
  });

  app.route({
    method: "PUT",
    url: "/travel-times",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceTravelTimes",
      summary: "Replace all travel times somebody gave",
      body: z
        .array(travelTimeInput)
        .max(MAX_WAYS)
        .superRefine(realWays)
        .meta({ examples: [[example]] }),
      response: {
        200: z.object({ version: z.int() }).meta({ id: "TravelTimesVersion", examples: [{ version: 2 }] }),
        ...problems(412, 422),
      },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const given = request.body
          .filter((way) => way.source === "given")
          .map((way) => ({ from: way.from_venue_id, to: way.to_venue_id, minutes: way.minutes }));
        const ports = portsOf(context, unit, authorOf(request));
        const result = await replaceTravelTimes(ports, given, expectedVersion(request));
        if (!result.ok) return result;
        const version = result.value;
        return ok({ status: 200, body: { version }, headers: { etag: versionTag(version) } });
      }),
  });
}

/** From one venue to another, each way once. */
function realWays(ways: readonly TravelTimeBody[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { from_venue_id, to_venue_id }] of ways.entries()) {
    const way = `${from_venue_id}/${to_venue_id}`;
    if (from_venue_id === to_venue_id)
      refuse(context, { en: "must be another venue", fr: "doit être un autre lieu" }, [index, "to_venue_id"]);
    if (seen.has(way)) refuse(context, { en: "is listed twice", fr: "figure deux fois" }, [index]);
    seen.add(way);
  }
}

function presentWay({ from, to, minutes, source }: TravelTime): z.input<typeof travelTimeOutput> {
  return { from_venue_id: from, to_venue_id: to, minutes, source };
}
