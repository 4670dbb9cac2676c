import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { PlanningPorts } from "../ports.ts";
import type { MessageSettings } from "./ports.ts";

type Ports = Pick<PlanningPorts, "messageSettings" | "ledger" | "clock">;
type Details = Pick<MessageSettings, "plannersEmail">;

/** Decides where word of delays and refusals goes. */
export async function replaceMessageSettings(
  { messageSettings, ledger, clock }: Ports,
  { plannersEmail }: Details,
  expectedVersion: number | undefined,
): Promise<Result<MessageSettings, VersionStale>> {
  const before = await messageSettings.findForChange();
  if (expectedVersion !== undefined && before.version !== expectedVersion)
    return fail({ code: "version_stale", current: before.version });
  const after: MessageSettings = { plannersEmail, version: before.version + 1 };
  const stored = await messageSettings.store(after, clock.now());
  if (!stored.ok) return stored;
  await ledger.record({
    action: "planning.message-settings.replaced",
    subject: { type: "planning.message-settings", id: "messages", label: plannersEmail ?? "–" },
    before: { plannersEmail: before.plannersEmail },
    after: { plannersEmail },
  });
  return ok(after);
}

/** Takes that back, as long as nobody has decided otherwise since. */
export async function undoMessageSettings(
  ports: Ports,
  before: Details,
  after: Details,
): Promise<Result<MessageSettings, UndoConflict>> {
  const { plannersEmail, version } = await ports.messageSettings.findForChange();
  if (plannersEmail !== after.plannersEmail) return fail({ code: "undo_conflict" });
  const replaced = await replaceMessageSettings(ports, before, version);
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}
