import { type App, authorOf, idInput, localDateInput, problems } from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import { type ProposalRequest, requestProposals } from "../../application/request-proposals.ts";
import { type PlanningContext, portsOf } from "../context.ts";
import type { ProposePayload } from "../jobs/propose-job.ts";
import { within } from "./period.ts";

const MAX_DAYS = 366;
const MAX_ARTISTS = 1_000;

const proposeInput = z
  .strictObject({
    from: localDateInput,
    to: localDateInput,
    artist_ids: z.array(idInput<"artist">()).max(MAX_ARTISTS).optional(),
  })
  .superRefine(within(MAX_DAYS))
  .meta({ id: "ProposalRequest", examples: [{ from: "2024-05-01", to: "2024-05-31" }] });

/** Asks the machine to propose a planning for each day of a period. */
export function proposeRoute(
  app: App,
  context: PlanningContext,
  jobs: Jobs,
  propose: JobType<ProposePayload>,
): void {
  app.route({
    method: "POST",
    url: "/planning-proposals",
    config: { access: "planning:write" },
    schema: {
      tags: ["Planning proposals"],
      operationId: "requestPlanningProposals",
      summary: "Ask for a planning for each day of a period",
      description:
        "A job proposes; what it proposes waits in the inbox. Proposals nobody decided on give way to new ones.",
      body: proposeInput,
      response: { 202: jobOutput, ...problems(404, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const ports = portsOf(context, unit, author);
        const { from, to, artist_ids: artistIds = [] } = request.body;
        const startProposing = (asked: ProposalRequest) =>
          jobs.enqueue(unit, propose, { ...asked, artistIds: [...asked.artistIds] }, author);
        const started = await requestProposals({ ...ports, startProposing }, { from, to, artistIds });
        return jobAccepted(started, request.locale);
      }),
  });
}
