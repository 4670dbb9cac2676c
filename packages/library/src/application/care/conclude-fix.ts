import type { CareFinding, CareFix } from "../../domain/care/finding.ts";
import { fixOf } from "../../domain/care/fix-of.ts";
import type { MoveOutcome } from "../moving/ports.ts";
import type { LibraryPorts } from "../ports.ts";
import { changeRecords, type RecordPorts, stillAsPlanned } from "./change-records.ts";
import { replaced } from "./replaced.ts";

type Ports = RecordPorts & Pick<LibraryPorts, "careFindings" | "careFixes" | "ledger">;

export interface FixConclusion {
  readonly fixed: number;
  readonly refused: number;
}

/** Once the files are where they should be: the records follow, finding by finding, and each says what became of it. */
export async function concludeFix(
  ports: Ports,
  fix: CareFix,
  findings: readonly CareFinding[],
  outcomes: readonly MoveOutcome[],
): Promise<FixConclusion> {
  const refusals = refusalsByUnit(outcomes);
  let fixed = 0;
  const now = ports.clock.now();
  for (const finding of findings) {
    const current = await ports.careFindings.findForChange(finding.id);
    if (current === undefined || current.fixId !== fix.id || current.state !== "open") continue;
    const next = await concluded(ports, fix, current, refusals.get(finding.id));
    if (next.state === "fixed") fixed += 1;
    replaced(await ports.careFindings.replace({ ...next, version: current.version + 1, updatedAt: now }));
  }
  await ports.careFixes.replace({ ...fix, state: "done", updatedAt: now });
  if (fixed > 0)
    await ports.ledger.record({
      action: "library.care.fixed",
      subject: { type: "library.care-fix", id: fix.id, label: labelOf(findings) },
      after: { fixed },
    });
  return { fixed, refused: findings.length - fixed };
}

async function concluded(
  ports: Ports,
  fix: CareFix,
  { trace: _, ...finding }: CareFinding,
  refusal: string | undefined,
): Promise<CareFinding> {
  const records = fixOf(finding, fix.keep[finding.id])?.records ?? [];
  if (refusal !== undefined) {
    // Left alone for a reason that says more than that its turn did not come.
    const isOther = refusal === "cancelled" && !(await stillAsPlanned(ports, records));
    return { ...finding, refusal: isOther ? "record_changed" : refusal };
  }
  const changed = await changeRecords(ports, records);
  return changed.ok
    ? { ...finding, state: "fixed", trace: changed.value }
    : { ...finding, refusal: changed.failure.code };
}

/** Why the moves of a finding were not done: a finding is one unit. */
function refusalsByUnit(outcomes: readonly MoveOutcome[]): ReadonlyMap<string, string> {
  const refusals = new Map<string, string>();
  for (const { move, state, refusal } of outcomes) {
    if (state === "done") continue;
    const known = refusals.get(move.unit);
    // What stopped the others of its unit says more than that they were stopped.
    if (known === undefined || known === "unit_refused")
      refusals.set(move.unit, refusal ?? (state === "planned" ? "cancelled" : "failed"));
  }
  return refusals;
}

export function labelOf([first, ...others]: readonly CareFinding[]): string {
  if (!first) return "";
  return others.length === 0 ? first.label : `${first.label} + ${others.length}`;
}
