import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { Thresholds } from "../../domain/matching/match.ts";
import type { LibraryPorts } from "../ports.ts";
import type { StoredThresholds } from "./ports.ts";

type Ports = Pick<LibraryPorts, "thresholds" | "ledger" | "clock">;

/** The owner says when a score decides by itself. What was decided stays. */
export async function changeThresholds(
  ports: Ports,
  wanted: Thresholds,
  expectedVersion: number,
): Promise<Result<StoredThresholds, VersionStale>> {
  const before = await ports.thresholds.findForChange();
  if (before.version !== expectedVersion) return fail({ code: "version_stale", current: before.version });
  return store(ports, before, wanted);
}

/** Puts back the thresholds of before, unless they were changed since. */
export async function undoThresholds(
  ports: Ports,
  before: Thresholds,
  after: StoredThresholds,
): Promise<Result<StoredThresholds, UndoConflict>> {
  const now = await ports.thresholds.findForChange();
  if (now.version !== after.version) return fail({ code: "undo_conflict" });
  const stored = await store(ports, now, before);
  return stored.ok ? stored : fail({ code: "undo_conflict" });
}

async function store(
  { thresholds, ledger, clock }: Ports,
  before: StoredThresholds,
  wanted: Thresholds,
): Promise<Result<StoredThresholds, VersionStale>> {
  const after = { thresholds: wanted, version: before.version + 1 };
  const stored = await thresholds.store(after, clock.now());
  if (!stored.ok) return stored;
  await ledger.record({
    action: "library.match-settings.replaced",
    subject: { type: "library.match-settings", id: "thresholds", label: `${wanted.alone} / ${wanted.ahead}` },
    before: before.thresholds,
    after,
  });
  return ok(after);
}
