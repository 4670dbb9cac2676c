import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  idInput,
  lineInput,
  orProblem,
  ProblemError,
  problems,
  textInput,
} from "@souffleur/platform/http";
import type { WorkerPool } from "@souffleur/platform/workers";
import { z } from "zod";
import { type EditedDraft, editDraft } from "../../../application/drafts/edit-draft.ts";
import type { SeenDraft } from "../../../application/drafts/find-seen-draft.ts";
import {
  judgedResult,
  judgeInputOf,
  type PlaceChange,
  wantedAfter,
} from "../../../domain/drafts/edit-draft.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { draftFacts } from "../../database/drafts/draft-facts.ts";
import { productionProposalRepository } from "../../database/drafts/production-proposal-repository.ts";
import { openDesk } from "../../workers/desk.ts";
import { proposeInThread } from "../../workers/propose-in-thread.ts";
import { decided } from "./draft-decision-routes.ts";
import { draftParams, draftTags, seenDraft } from "./draft-params.ts";
import { MAX_NAME, productionProposalOutput } from "./draft-schemas.ts";

const MAX_CHANGES = 1_000;
const MAX_REASON = 2_000;

const placeChange = z.strictObject({
  action: z.enum(["assign", "remove", "pin", "unpin"]),
  shift_id: idInput<"shift">(),
  post_id: idInput<"post">(),
  person_id: idInput<"artist">(),
  override_reason: textInput(MAX_REASON).min(1).optional().meta({
    description: "Why somebody is there against what the rules on skills say.",
  }),
});

const editInput = z
  .strictObject({
    name: lineInput(MAX_NAME).nullable().optional().meta({ description: "`null` takes its name away." }),
    changes: z
      .array(placeChange)
      .max(MAX_CHANGES)
      .optional()
      .meta({ description: "Done one after the other. None at all brings the draft up to date." }),
  })
  .meta({ id: "ProductionProposalEdit", examples: [{ name: "Sans Élodie" }] });

type EditInput = z.output<typeof editInput>;

/** Changes a draft by hand, and lets the machine say what it thinks of it. */
export function editDraftRoute(app: App, context: PlanningContext, pool: WorkerPool): void {
  app.route({
    method: "PUT",
    url: "/production-proposals/:id",
    config: { access: "planning:write" },
    schema: {
      tags: draftTags,
      operationId: "editProductionProposal",
      summary: "Change a draft by hand: who is where, who is pinned, what it is called",
      description:
        "Whoever is put somewhere by hand is pinned there. The draft is scored and explained anew, by the plan and the " +
        "rules as they are now; accepted, it counts as edited.",
      params: draftParams,
      body: editInput,
      response: { 200: productionProposalOutput, ...problems(404, 409, 412, 422, 428) },
    },
    handler: async (request, reply) => {
      const seen = seenDraft(request, request.params.id);
      const { name, changes } = request.body;
      const edited = changes && (await judge(context, pool, seen, changes.map(changeIn)));
      return context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const rename = name === undefined ? undefined : { name: name ?? undefined };
        const ports = portsOf(context, unit, authorOf(request));
        const result = await editDraft(ports, { ...seen, rename, edited });
        return result.ok ? ok(decided(result.value, request)) : result;
      });
    },
  });
}

/** What becomes of the draft, worked out ahead of the transaction; it holds for the version the person saw. */
async function judge(
  { database, zone }: PlanningContext,
  pool: WorkerPool,
  { id, expectedVersion }: SeenDraft,
  changes: readonly PlaceChange[],
): Promise<EditedDraft> {
  const drafts = productionProposalRepository(database.queries);
  const [proposal, draft] = [await drafts.find(id), await drafts.findDraft(id)];
  if (proposal === undefined || draft === undefined) {
    throw new ProblemError({ code: "production_proposal_not_found", id });
  }
  if (proposal.version !== expectedVersion) {
    throw new ProblemError({ code: "version_stale", current: proposal.version });
  }
  const facts = draftFacts(database.queries, zone);
  const factsStamp = await facts.stamp(proposal.request);
  const input = await facts.gather(proposal.request);
  const people = new Set(input.facts.people.map(({ id }) => id));
  const wanted = orProblem(wantedAfter(draft, people, changes));
  const judged = await proposeInThread(pool, judgeInputOf(input, draft, wanted), { searchMs: 0 });
  const result = judgedResult(input, draft, wanted, judged);
  const made = await openDesk(pool).weigh({ input, result, stoppedEarly: proposal.summary.stoppedEarly });
  return { changes, made, factsStamp };
}

function changeIn({
  action,
  shift_id: shiftId,
  post_id: postId,
  person_id: personId,
  override_reason,
}: NonNullable<EditInput["changes"]>[number]): PlaceChange {
  return {
    ...{ action, shiftId, postId, personId },
    ...(override_reason !== undefined && { overrideReason: override_reason }),
  };
}
