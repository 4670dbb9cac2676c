import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import { type CareFinding, type CareFix, type CareFixId, isAtWork } from "../../domain/care/finding.ts";
import type { MoveOutcome } from "../moving/ports.ts";
import type { LibraryPorts } from "../ports.ts";
import type { RecordPorts } from "./change-records.ts";
import { labelOf } from "./conclude-fix.ts";
import { replaced } from "./replaced.ts";
import { restoreRecords } from "./restore-records.ts";

export interface CareFixNotFound {
  readonly code: "care_fix_not_found";
  readonly id: string;
}

/** It is still being done, or has been taken back. */
export interface CareFixNotDone {
  readonly code: "care_fix_not_done";
}

interface RequestPorts<Job extends { readonly id: Id<"job"> }, StartFailure>
  extends Pick<LibraryPorts, "careFixes" | "clock"> {
  readonly startUndoing: (fix: CareFixId) => Promise<Result<Job, StartFailure>>;
  /** Jobs that were looked up and have ended before their work was done. */
  readonly endedJobs: ReadonlySet<CareFix["jobId"]>;
}

/** Asks for a fix to be taken back: files first, then what the records say of them. */
export async function requestUndo<Job extends { readonly id: Id<"job"> }, StartFailure>(
  { careFixes, clock, startUndoing, endedJobs }: RequestPorts<Job, StartFailure>,
  id: CareFixId,
): Promise<Result<Job, CareFixNotFound | CareFixNotDone | StartFailure>> {
  const fix = await careFixes.findForChange(id);
  if (fix === undefined) return fail({ code: "care_fix_not_found", id });
  // What a job left behind that has ended is taken back as well.
  const isLeft = isAtWork(fix) && endedJobs.has(fix.jobId);
  if (fix.state !== "done" && !isLeft) return fail({ code: "care_fix_not_done" });
  const started = await startUndoing(id);
  if (!started.ok) return started;
  await careFixes.replace({ ...fix, state: "undoing", jobId: started.value.id, updatedAt: clock.now() });
  return ok(started.value);
}

type Ports = RecordPorts & Pick<LibraryPorts, "careFindings" | "careFixes" | "ledger">;

/** Once the files are back: the records follow. What was changed since stays as it is, and is said. */
export async function concludeUndo(
  ports: Ports,
  fix: CareFix,
  findings: readonly CareFinding[],
  outcomes: readonly MoveOutcome[],
): Promise<{ readonly undone: number; readonly refused: number }> {
  const stuck = new Map(
    outcomes.flatMap(({ move, state, refusal }) =>
      state === "done" ? [[move.unit, refusal ?? "failed"] as const] : [],
    ),
  );
  const now = ports.clock.now();
  let undone = 0;
  // The last first: what one finding moved, the next may have moved on.
  for (const finding of findings.toReversed()) {
    const current = await ports.careFindings.findForChange(finding.id);
    if (current?.state !== "fixed" || current.fixId !== fix.id) continue;
    const next = await takenBack(ports, current, stuck.get(finding.id));
    if (next.state === "undone") undone += 1;
    replaced(await ports.careFindings.replace({ ...next, version: current.version + 1, updatedAt: now }));
  }
  const isAll = undone === findings.length;
  await ports.careFixes.replace({ ...fix, state: isAll ? "undone" : "done", updatedAt: now });
  await ports.ledger.record({
    action: "library.care.undone",
    subject: { type: "library.care-fix", id: fix.id, label: labelOf(findings) },
    after: { undone },
  });
  return { undone, refused: findings.length - undone };
}

async function takenBack(
  ports: Ports,
  finding: CareFinding,
  refusal: string | undefined,
): Promise<CareFinding> {
  if (refusal !== undefined) return { ...finding, refusal };
  const restored = await restoreRecords(ports, finding.trace ?? []);
  if (!restored.ok) return { ...finding, refusal: restored.failure.code };
  const { trace: _, fixId: __, refusal: ___, ...rest } = finding;
  return { ...rest, state: "undone" };
}
