import { setImmediate } from "node:timers/promises";
import { ok } from "@souffleur/kernel";
import { defineJob, JobFailure, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { z } from "zod";
import { concludeGeneration } from "../../application/agents/conclude-generation.ts";
import { firstState, generate, type RunStage, type RunState } from "../../application/agents/generate.ts";
import { Trace } from "../../application/agents/trace.ts";
import type { GenerationId } from "../../domain/agents/draft.ts";
import type { Generation, TraceStep } from "../../domain/agents/generation.ts";
import type { OpenAgents } from "../agents/open-agents.ts";
import { readCorpus } from "../agents/read-corpus.ts";
import { portsOf, type QuizContext } from "../context.ts";
import { questionRepositories } from "../database/questions/question-repositories.ts";

const payload = z.object({ generationId: z.string(), subject: z.string(), count: z.int() });

export type GeneratePayload = z.infer<typeof payload>;

/** What an attempt leaves for the next: how far it was, and how much of its trace is written down. */
interface Checkpoint {
  readonly state: RunState;
  readonly steps: number;
}

/** So much is lost at most where the process is killed. */
const SAVE_EVERY_MS = 1_000;

/**
 * The six agents at work. The trace is written as it grows, for whoever watches; drafts and the generation's end become
 * true together with the job's, once.
 */
export function generateJob(context: QuizContext, agents: OpenAgents): JobType<GeneratePayload> {
  return defineJob({
    type: "quiz.generate",
    title: ({ subject, count }) => ({
      fr: `Proposer ${count} question${count > 1 ? "s" : ""} sur «\u00a0${subject.slice(0, 100)}\u00a0»`,
      en: `Propose ${count} question${count === 1 ? "" : "s"} on “${subject.slice(0, 100)}”`,
    }),
    payload,
    maxAttempts: 5,
    timeoutMs: 6 * 3_600_000,
    run: async (run) => {
      const { state, trace, written } = await work(context, agents, run);
      return async (unit) => {
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        unit.afterCommit(context.inboxChanged);
        const id = run.payload.generationId as GenerationId;
        const steps = trace.since(written.inTrace);
        const concluded = await concludeGeneration(portsOf(context, unit, author), id, state, {
          from: written.inTable,
          steps,
        });
        const { proposed, refused, drafted, tokens } = state.counts;
        return {
          generation_id: id,
          ...{ proposed, refused, drafted, tokens },
          ...(concluded.superseded !== undefined && { superseded: concluded.superseded }),
        };
      };
    },
  });
}

async function work(context: QuizContext, agents: OpenAgents, run: RunContext<GeneratePayload>) {
  const { database, newId, settings } = context;
  const { generations, drafts } = questionRepositories(database.queries, newId);
  const generation = await generations.find(run.payload.generationId as GenerationId);
  if (generation === undefined) throw generationGone;
  const { request } = generation;
  const again = request.again && (await drafts.find(request.again));
  const corpus = await readCorpus(context, request);
  const asked = again === undefined ? {} : { passageId: again.content.source.passageId };
  const team = await agents.forRun(request, asked);
  const { state: from, steps } = readCheckpoint(run.checkpoint);
  for (const { content } of from.proposed) team.noteProposed(content);
  const trace = new Trace(run.now, () => performance.now());
  const writer = stepWriter(context, generation, trace, steps);
  let savedAt = context.clock.millis();
  const state = await generate(
    {
      request,
      ...corpus,
      agents: team.agents,
      signal: run.signal,
      trace,
      tokensPerRun: settings.llm.tokensPerRun,
      avoid: again === undefined ? [] : [again.content],
      report: (stage, proposed) =>
        run.report({ done: proposed, total: request.count, step: stepOf(stage, proposed) }),
      save: async (now) => {
        const last = now.proposed.at(-1);
        if (last !== undefined) team.noteProposed(last.content);
        // A built-in author may answer without ever waiting: others want their turn, and a cancel is to be seen.
        await setImmediate();
        if (context.clock.millis() - savedAt < SAVE_EVERY_MS) return;
        savedAt = context.clock.millis();
        await writer.write();
        await run.save({ state: now, steps: writer.written().inTable } satisfies Checkpoint);
      },
    },
    from,
  );
  return { state, trace, written: writer.written() };
}

function readCheckpoint(checkpoint: unknown): Checkpoint {
  // What is there is what an attempt of this job saved.
  return checkpoint === undefined || checkpoint === null
    ? { state: firstState, steps: 0 }
    : (checkpoint as Checkpoint);
}

/** Writes the trace down as it grows. What a killed attempt wrote after its last checkpoint is written over. */
function stepWriter({ database, newId }: QuizContext, { id }: Generation, trace: Trace, first: number) {
  let inTrace = 0;
  return {
    written: () => ({ inTrace, inTable: first + inTrace }),
    async write() {
      const steps: readonly TraceStep[] = trace.since(inTrace);
      const from = first + inTrace;
      await database.unit(async (unit) => {
        await questionRepositories(unit.queries, newId).generations.putSteps(id, from, steps);
        return ok(undefined);
      });
      inTrace += steps.length;
    },
  };
}

function stepOf(stage: RunStage, proposed: number) {
  switch (stage) {
    case "searching":
      return { fr: "L'archiviste cherche les passages", en: "The archivist looks for passages" };
    case "drafting":
      return { fr: "L'auteur rédige", en: "The author drafts" };
    case "checking":
      return {
        fr: `L'examinateur contrôle\u00a0; proposées\u00a0: ${proposed}`,
        en: `The examiner checks; proposed: ${proposed}`,
      };
  }
}

const generationGone = new JobFailure({
  code: "generation_gone",
  message: { fr: "La demande n'existe plus.", en: "The request does not exist any more." },
  retry: false,
});
