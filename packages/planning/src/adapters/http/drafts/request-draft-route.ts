import { countDays, type LocalDate, parseId } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  idInput,
  lineInput,
  localDateInput,
  localDateTimeInput,
  ProblemError,
  problems,
  refuse,
} from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import { type AskedDraft, requestDraft } from "../../../application/drafts/request-draft.ts";
import {
  type Disturbance,
  type DraftRequest,
  MAX_DRAFT_DAYS as MAX_DAYS,
} from "../../../domain/drafts/draft-request.ts";
import type { ProductionId } from "../../../domain/plan/facts.ts";
import type { Production } from "../../../domain/productions/production.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { draftFacts, MAX_SHIFTS } from "../../database/drafts/draft-facts.ts";
import type { DraftPayload } from "../../jobs/draft-job.ts";
import { todayIn } from "../../today.ts";
import { draftParams, draftTags } from "./draft-params.ts";
import { effortInput, MAX_NAME } from "./draft-schemas.ts";

const MAX_SECONDS = 600;
const MAX_DISTURBANCES = 20;
const MAX_SEED = 2 ** 32 - 1;

/** Asks the machine for a draft of a production's plan. */
export function requestDraftRoute(
  app: App,
  context: PlanningContext,
  jobs: Jobs,
  propose: JobType<DraftPayload>,
): void {
  app.route({
    method: "POST",
    url: "/productions/:id/proposals",
    config: { access: "planning:write" },
    schema: {
      tags: draftTags,
      operationId: "requestProductionProposal",
      summary: "Ask for a draft of a production's plan",
      description:
        "A job looks for it; what it finds waits in the inbox beside other drafts. With an `effort`, the same request " +
        "and seed give the same draft; with `seconds`, what is found depends on the machine. A cancelled job leaves the " +
        "best draft it had.",
      params: draftParams,
      body: draftRequestInput(context.zone),
      response: { 202: jobOutput, ...problems(404, 409, 422, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const startProposing = (asked: DraftRequest, { name }: Production) =>
          jobs.enqueue(unit, propose, { production: name, request: asked }, author);
        const ports = {
          ...portsOf(context, unit, author),
          facts: draftFacts(unit.queries, context.zone),
          today: todayIn(context),
          maxShifts: MAX_SHIFTS,
          startProposing,
        };
        const asked = askedIn(request.body, productionId(request.params.id));
        const started = await requestDraft(ports, asked);
        return jobAccepted(started, request.locale);
      }),
  });
}

function draftRequestInput(zone: string) {
  const time = localDateTimeInput(zone);
  return z
    .strictObject({
      from: localDateInput.optional(),
      to: localDateInput.optional().meta({ description: "The last day, itself part of it." }),
      seed: z.int().min(0).max(MAX_SEED).default(1),
      effort: effortInput.default("normal"),
      seconds: z.number().min(0.1).max(MAX_SECONDS).optional(),
      name: lineInput(MAX_NAME).optional(),
      base: z
        .enum(["keep", "fresh"])
        .default("keep")
        .meta({ description: "Begin from the plan as it stands, or from nothing but what is pinned." }),
      disturbances: z
        .array(disturbanceInput(time))
        .max(MAX_DISTURBANCES)
        .default([])
        .meta({ description: "What has come between: the draft that follows changes as little as it can." }),
      replace_waiting: z
        .boolean()
        .default(false)
        .meta({ description: "Drafts of this production that still wait give way to the new one." }),
    })
    .superRefine(daysInOrder)
    .meta({
      id: "ProductionProposalRequest",
      examples: [{ from: "2026-11-23", to: "2026-11-29", seed: 1, effort: "normal" }],
    });
}

type Input = z.output<ReturnType<typeof draftRequestInput>>;

function disturbanceInput(time: ReturnType<typeof localDateTimeInput>) {
  const span = { start: time, end: time };
  return z.discriminatedUnion("kind", [
    z
      .strictObject({ kind: z.literal("absence"), person_id: idInput<"artist">(), from: time, to: time })
      .superRefine(({ from, to }, context) => inOrder(from, to, "to", context)),
    z
      .strictObject({ kind: z.literal("shift_moved"), shift_id: idInput<"shift">(), ...span })
      .superRefine(({ start, end }, context) => inOrder(start, end, "end", context)),
  ]);
}

function inOrder(start: string, end: string, path: string, context: z.core.$RefinementCtx): void {
  if (end > start) return;
  refuse(context, { en: "must end after its start", fr: "doit finir après son début" }, [path]);
}

function daysInOrder(
  { from, to }: { from?: LocalDate | undefined; to?: LocalDate | undefined },
  context: z.core.$RefinementCtx,
): void {
  if (from === undefined || to === undefined) return;
  const days = countDays(from, to);
  if (days === 0) {
    const sentence = { en: "must not be before the first day", fr: "ne doit pas précéder le premier jour" };
    refuse(context, sentence, ["to"]);
  }
  if (days > MAX_DAYS) {
    const sentence = {
      en: `must be at most ${MAX_DAYS} days after the first`,
      fr: `doit être au plus ${MAX_DAYS} jours après le premier`,
    };
    refuse(context, sentence, ["to"]);
  }
}

function askedIn(body: Input, productionId: ProductionId): AskedDraft {
  const { from, to, seed, effort, seconds, name, base } = body;
  return {
    ...{ productionId, from, to, seed, effort, base },
    ...(seconds !== undefined && { seconds }),
    ...(name !== undefined && { name }),
    disturbances: body.disturbances.map(disturbanceIn),
    supersedes: body.replace_waiting,
  };
}

function disturbanceIn(given: Input["disturbances"][number]): Disturbance {
  const { kind } = given;
  return kind === "absence"
    ? { kind, personId: given.person_id, from: given.from, to: given.to }
    : { kind, shiftId: given.shift_id, start: given.start, end: given.end };
}

function productionId(text: string): ProductionId {
  const id = parseId<"production">(text);
  if (id === undefined) throw new ProblemError({ code: "production_not_found", id: text });
  return id;
}
