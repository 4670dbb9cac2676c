import { fail, ok, type Result, sameContent, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { NightHours } from "../../domain/worked-hours/night-hours.ts";
import type { PlanningPorts } from "../ports.ts";
import type { StoredNightHours } from "./ports.ts";

type Ports = Pick<PlanningPorts, "nightHours" | "ledger" | "clock">;

/** Says which hours count as night from which day on. Hours of closed periods stay as they were counted. */
export async function replaceNightHours(
  { nightHours, ledger, clock }: Ports,
  lines: readonly NightHours[],
  expectedVersion: number,
): Promise<Result<StoredNightHours, VersionStale>> {
  const before = await nightHours.findForChange();
  if (before.version !== expectedVersion) return fail({ code: "version_stale", current: before.version });
  const after: StoredNightHours = { lines, version: before.version + 1 };
  const stored = await nightHours.store(after, clock.now());
  if (!stored.ok) return stored;
  await ledger.record({
    action: "planning.night-hours.replaced",
    subject: { type: "planning.night-hours", id: "night-hours", label: "night-hours" },
    before: before.lines,
    after: lines,
  });
  return ok(after);
}

/** Takes that back, as long as nobody has set others since. */
export async function undoNightHoursReplaced(
  ports: Ports,
  before: readonly NightHours[],
  after: readonly NightHours[],
): Promise<Result<StoredNightHours, UndoConflict>> {
  const { lines, version } = await ports.nightHours.findForChange();
  if (!sameContent(lines, after)) return fail({ code: "undo_conflict" });
  const replaced = await replaceNightHours(ports, before, version);
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}
