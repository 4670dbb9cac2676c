import { type AlreadyDecided, fail, type Id, isWaiting, ok, type Result } from "@souffleur/kernel";
import type { GenerationId } from "../../domain/agents/draft.ts";
import type { Generation, GenerationRequest } from "../../domain/agents/generation.ts";
import type { QuizPorts } from "../ports.ts";
import { findSeenDraft, type SeenDraft, type SeenDraftFailure } from "../questions/draft-record.ts";
import { firstState } from "./generate.ts";

/** There is nothing of this subject to ask about. */
export interface NothingToAsk {
  readonly code: "nothing_to_ask";
  readonly subject: string;
}

/** No address of a model is set. */
export interface NoModel {
  readonly code: "no_model";
}

type StartFailure = { readonly code: "queue_full" };

interface Ports<Failure = StartFailure>
  extends Pick<QuizPorts, "documents" | "drafts" | "generations" | "ledger" | "clock" | "newId"> {
  readonly hasModel: boolean;
  /** Adds the job that does it. */
  readonly startJob: (
    id: GenerationId,
    request: GenerationRequest,
  ) => Promise<Result<{ readonly id: Id<"job"> }, Failure>>;
}

/** Somebody asks for questions: the request is written down, and a job begins. */
export async function requestGeneration<Failure>(
  ports: Ports<Failure>,
  request: GenerationRequest,
): Promise<Result<Generation, NothingToAsk | NoModel | Failure>> {
  if (request.author === "model" && !ports.hasModel) return fail({ code: "no_model" });
  const { items } = await ports.documents.list({ limit: 1 }, { subject: request.subject });
  if (items.length === 0) return fail({ code: "nothing_to_ask", subject: request.subject });
  const id = ports.newId<"generation">();
  const started = await ports.startJob(id, request);
  if (!started.ok) return started;
  const now = ports.clock.now();
  const generation: Generation = {
    id,
    request,
    jobId: started.value.id,
    state: "pending",
    counts: firstState.counts,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await ports.generations.add(generation);
  await ports.ledger.record({
    action: "quiz.generation.requested",
    subject: { type: "quiz.generation", id, label: request.subject },
    after: { count: request.count, author: request.author, language: request.language },
  });
  return ok(generation);
}

export interface AskedAgain {
  readonly author: GenerationRequest["author"];
  readonly seed: number;
}

/** Asks for another question of the same passage; once it is there, it takes the draft's place. */
export async function askAgain<Failure>(
  ports: Ports<Failure>,
  seen: SeenDraft,
  { author, seed }: AskedAgain,
): Promise<Result<Generation, SeenDraftFailure | AlreadyDecided | NothingToAsk | NoModel | Failure>> {
  const found = await findSeenDraft(ports, seen);
  if (!found.ok) return found;
  const draft = found.value;
  if (!isWaiting(draft.state)) return fail({ code: "already_decided", state: draft.state });
  const before = await ports.generations.find(draft.generationId);
  if (before === undefined) return fail({ code: "draft_not_found", id: draft.id });
  const { again: _again, ...request } = before.request;
  return requestGeneration(ports, { ...request, count: 1, author, seed, again: draft.id });
}
