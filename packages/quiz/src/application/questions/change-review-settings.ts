import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { QuizPorts } from "../ports.ts";
import type { ReviewSettings, StoredReviewSettings } from "./ports.ts";

type Ports = Pick<QuizPorts, "reviewSettings" | "ledger" | "clock">;

/** The owner says how sure a draft must be to be accepted with others. What was decided stays. */
export async function changeReviewSettings(
  ports: Ports,
  wanted: ReviewSettings,
  expectedVersion: number,
): Promise<Result<StoredReviewSettings, VersionStale>> {
  const before = await ports.reviewSettings.findForChange();
  if (before.version !== expectedVersion) return fail({ code: "version_stale", current: before.version });
  return store(ports, before, wanted);
}

/** Puts back what was set before, unless it was changed since. */
export async function undoReviewSettings(
  ports: Ports,
  before: ReviewSettings,
  after: StoredReviewSettings,
): Promise<Result<StoredReviewSettings, UndoConflict>> {
  const now = await ports.reviewSettings.findForChange();
  if (now.version !== after.version) return fail({ code: "undo_conflict" });
  const stored = await store(ports, now, before);
  return stored.ok ? stored : fail({ code: "undo_conflict" });
}

async function store(
  { reviewSettings, ledger, clock }: Ports,
  before: StoredReviewSettings,
  settings: ReviewSettings,
): Promise<Result<StoredReviewSettings, VersionStale>> {
  const after = { settings, version: before.version + 1 };
  const stored = await reviewSettings.store(after, clock.now());
  if (!stored.ok) return stored;
  await ledger.record({
    action: "quiz.review-settings.replaced",
    subject: { type: "quiz.review-settings", id: "review", label: String(settings.batchConfidence) },
    before: before.settings,
    after,
  });
  return ok(after);
}
