import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import { type RuleChoices, sameChoices } from "../../domain/rules/shipped-pack.ts";
import type { PlanningPorts } from "../ports.ts";
import type { StoredRules } from "./ports.ts";

type Ports = Pick<PlanningPorts, "rules" | "ledger" | "clock">;

/** Decides which rules hold and how far. What is not said is as shipped; nothing at all is the way back to that. */
export async function replaceRules(
  { rules, ledger, clock }: Ports,
  choices: RuleChoices,
  expectedVersion: number,
): Promise<Result<StoredRules, VersionStale>> {
  const before = await rules.findForChange();
  if (before.version !== expectedVersion) return fail({ code: "version_stale", current: before.version });
  const after: StoredRules = { choices, version: before.version + 1 };
  const stored = await rules.store(after, clock.now());
  if (!stored.ok) return stored;
  await ledger.record({
    action: "planning.rules.replaced",
    subject: { type: "planning.rules", id: "rules", label: "rules" },
    before: before.choices,
    after: choices,
  });
  return ok(after);
}

/** Takes that back, as long as nobody has decided otherwise since. */
export async function undoRulesReplaced(
  ports: Ports,
  before: RuleChoices,
  after: RuleChoices,
): Promise<Result<StoredRules, UndoConflict>> {
  const { choices, version } = await ports.rules.findForChange();
  if (!sameChoices(choices, after)) return fail({ code: "undo_conflict" });
  const replaced = await replaceRules(ports, before, version);
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}
