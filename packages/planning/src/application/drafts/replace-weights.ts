import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import { termCodes, type Weights } from "../../domain/proposing/index.ts";
import type { PlanningPorts } from "../ports.ts";
import type { StoredWeights } from "./weights-ports.ts";

type Ports = Pick<PlanningPorts, "weights" | "ledger" | "clock">;

/** Sets how much the organisation cares about what. Drafts that were made keep the weights they were made with. */
export async function replaceWeights(
  { weights: store, ledger, clock }: Ports,
  weights: Weights,
  expectedVersion: number,
): Promise<Result<StoredWeights, VersionStale>> {
  const before = await store.findForChange();
  if (before.version !== expectedVersion) return fail({ code: "version_stale", current: before.version });
  const after: StoredWeights = { weights, version: before.version + 1 };
  const stored = await store.store(after, clock.now());
  if (!stored.ok) return stored;
  await ledger.record({
    action: "planning.weights.replaced",
    subject: { type: "planning.weights", id: "weights", label: "weights" },
    before: before.weights,
    after: weights,
  });
  return ok(after);
}

/** Takes that back, as long as nobody has set others since. */
export async function undoWeightsReplaced(
  ports: Ports,
  before: Weights,
  after: Weights,
): Promise<Result<StoredWeights, UndoConflict>> {
  const { weights, version } = await ports.weights.findForChange();
  if (termCodes.some((code) => weights[code] !== after[code])) return fail({ code: "undo_conflict" });
  const replaced = await replaceWeights(ports, before, version);
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}
