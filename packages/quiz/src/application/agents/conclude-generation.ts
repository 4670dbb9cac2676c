import { decide, isWaiting } from "@souffleur/kernel";
import type { Draft, DraftId, GenerationId } from "../../domain/agents/draft.ts";
import type { TraceStep } from "../../domain/agents/generation.ts";
import type { QuizPorts } from "../ports.ts";
import { draftRecord, draftSubject } from "../questions/draft-record.ts";
import type { RunState } from "./generate.ts";

type Ports = Pick<QuizPorts, "drafts" | "generations" | "ledger" | "clock" | "newId">;

export interface Concluded {
  readonly drafts: readonly Draft[];
  /** The draft that was asked for anew, where another has taken its place. */
  readonly superseded?: DraftId;
}

/** The run is over: its drafts wait from now on, all of them or none. */
export async function concludeGeneration(
  ports: Ports,
  id: GenerationId,
  { proposed, counts }: RunState,
  trace: { readonly from: number; readonly steps: readonly TraceStep[] },
): Promise<Concluded> {
  const { generations, drafts, ledger, clock, newId } = ports;
  const generation = await generations.findForChange(id);
  if (generation === undefined) return { drafts: [] };
  const now = clock.now();
  const added = proposed.map(
    (draft): Draft => ({
      ...draft,
      id: newId<"draft">(),
      generationId: id,
      sourceState: "found",
      state: "open",
      version: 1,
      createdAt: now,
      updatedAt: now,
    }),
  );
  await drafts.addAll(added);
  await generations.putSteps(id, trace.from, trace.steps);
  const after = {
    ...generation,
    state: "completed",
    counts,
    version: generation.version + 1,
    updatedAt: now,
  } as const;
  const replaced = await generations.replace(after);
  if (!replaced.ok) throw new Error("A generation held for change was changed.");
  await ledger.record({
    action: "quiz.generation.completed",
    subject: { type: "quiz.generation", id, label: generation.request.subject },
    after: { proposed: counts.proposed, refused: counts.refused },
  });
  const { again } = generation.request;
  const isSuperseded = again !== undefined && added.length > 0 && (await supersede(ports, again));
  return { drafts: added, ...(isSuperseded && { superseded: again }) };
}

/** Somebody may have decided meanwhile: theirs is the last word. */
async function supersede({ drafts, ledger, clock }: Ports, id: DraftId): Promise<boolean> {
  const before = await drafts.findForChange(id);
  if (before === undefined || !isWaiting(before.state)) return false;
  const state = decide(before.state, "supersede");
  if (!state.ok) return false;
  const after = { ...before, state: state.value, version: before.version + 1, updatedAt: clock.now() };
  await drafts.replace(after);
  await ledger.record({
    action: "quiz.draft.superseded",
    subject: draftSubject(after),
    before: draftRecord(before),
    after: draftRecord(after),
  });
  return true;
}
