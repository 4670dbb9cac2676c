import { defineJob, JobFailure, type JobType, type RunContext } from "@souffleur/platform/jobs";
import type { WorkerPool } from "@souffleur/platform/workers";
import { z } from "zod";
import { proposeDraft } from "../../application/drafts/propose-draft.ts";
import { type DraftRequest, efforts } from "../../domain/drafts/draft-request.ts";
import { type DraftInput, proposeInputOf } from "../../domain/drafts/propose-input-of.ts";
import type { ProposeProgress, ProposeResult } from "../../domain/proposing/index.ts";
import { type PlanningContext, portsOf } from "../context.ts";
import { draftFacts } from "../database/drafts/draft-facts.ts";
import { openDesk } from "../workers/desk.ts";
import { proposeInThread } from "../workers/propose-in-thread.ts";

const payload = z.object({
  production: z.string(),
  // Checked where it came in; a job that waits over an upgrade fails in its thread, not here.
  request: z.custom<DraftRequest>((value) => typeof value === "object" && value !== null),
});

export type DraftPayload = z.infer<typeof payload>;

type Context = Pick<PlanningContext, "database" | "clock" | "newId" | "zone" | "inboxChanged">;

/** However long an effort takes on a slow machine, it ends some time. */
const MAX_SEARCH_MS = 10 * 60_000;

/** Drafts a plan of a production: searches in a thread, keeps the best when it is cancelled. */
export function draftJob(context: Context, pool: WorkerPool): JobType<DraftPayload> {
  return defineJob({
    type: "planning.propose-production",
    title: ({ production, request: { from, to } }) => ({
      fr: `Proposer le plan de « ${production} » du ${from} au ${to}`,
      en: `Propose a plan of “${production}” from ${from} to ${to}`,
    }),
    payload,
    maxAttempts: 3,
    timeoutMs: MAX_SEARCH_MS + 5 * 60_000,
    onCancel: "keep",
    run: async (run) => {
      const { request } = run.payload;
      run.report({ done: 0, total: totalOf(request), step: reading });
      const facts = draftFacts(context.database.queries, context.zone);
      const factsStamp = await facts.stamp(request);
      const input = await facts.gather(request);
      const result = await search(run, pool, input);
      const stoppedEarly = run.enough.aborted;
      const made = await openDesk(pool).weigh({ input, result, stoppedEarly }, run.signal);
      return async (unit) => {
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        const proposed = await proposeDraft(portsOf(context, unit, author), {
          ...{ jobId: run.jobId, request, made, engine: result.engine, factsStamp },
          factsStampNow: await draftFacts(unit.queries, context.zone).stamp(request),
        });
        if (!proposed.ok) throw productionGone;
        unit.afterCommit(context.inboxChanged);
        const { id, summary } = proposed.value;
        return { proposal_id: id, seats: summary.seats, filled: summary.filled, stopped_early: stoppedEarly };
      };
    },
  });
}

async function search(
  { payload: { request }, signal, enough, report }: RunContext<DraftPayload>,
  pool: WorkerPool,
  input: DraftInput,
): Promise<ProposeResult> {
  const { seconds, effort } = request;
  const began = performance.now();
  const result = await proposeInThread(pool, proposeInputOf(input), {
    searchMs: seconds === undefined ? MAX_SEARCH_MS : seconds * 1_000,
    ...(seconds === undefined && { maxIterations: efforts[effort] }),
    stop: enough,
    signal,
    onProgress: (progress) => {
      const elapsed = Math.round((performance.now() - began) / 1_000);
      const done = seconds === undefined ? progress.iterations : elapsed;
      const total = totalOf(request);
      report({ done: Math.min(done, total), total, step: sofar(progress) });
    },
  });
  // Stopped before the first step there is nothing to keep: it would be a plan without anybody.
  if (enough.aborted && result.iterations === 0) throw enough.reason;
  return result;
}

function totalOf({ seconds, effort }: DraftRequest): number {
  return seconds === undefined ? efforts[effort] : Math.ceil(seconds);
}

const reading = { fr: "Lecture du plan et des disponibilités", en: "Reading the plan and who is free" };

function sofar({ seats, empty, points, iterations }: ProposeProgress) {
  const filled = seats - empty;
  const score = { fr: new Intl.NumberFormat("fr-FR"), en: new Intl.NumberFormat("en-GB") };
  const rounded = Math.round(points * 10) / 10;
  return {
    fr: `${filled} postes pourvus sur ${seats}, ${score.fr.format(rounded)} points, ${iterations} essais`,
    en: `${filled} of ${seats} posts filled, ${score.en.format(rounded)} points, ${iterations} steps`,
  };
}

const productionGone = new JobFailure({
  code: "production_gone",
  message: {
    fr: "La production a été supprimée pendant la recherche.",
    en: "The production was deleted while its plan was looked for.",
  },
  retry: false,
});
