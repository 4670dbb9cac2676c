import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import {
  afterDelivery,
  type Webhook,
  type WebhookDetails,
  type WebhookId,
} from "../../domain/messages/webhook.ts";
import type { PlanningPorts } from "../ports.ts";
import { findSeenWebhook, getWebhook, type WebhookNotFound } from "./delete-webhook.ts";
import { isAsRecorded, type WebhookSummary, webhookSubject, webhookSummary } from "./message-record.ts";

type Ports = Pick<PlanningPorts, "webhooks" | "ledger" | "clock">;

/** Changes what a webhook is told, and where. One that is switched on again begins without its old troubles. */
export async function replaceWebhook(
  ports: Ports,
  id: WebhookId,
  details: WebhookDetails,
  expectedVersion: number | undefined,
): Promise<Result<Webhook, WebhookNotFound | VersionStale>> {
  const found = await findSeenWebhook(ports, id, expectedVersion);
  if (!found.ok) return found;
  const before = found.value;
  const isNew = details.url !== before.url || (details.isActive && !before.isActive);
  const after: Webhook = {
    ...(isNew ? afterDelivery(before) : before),
    ...details,
    version: before.version + 1,
    updatedAt: ports.clock.now(),
  };
  const stored = await ports.webhooks.store(after);
  if (!stored.ok) return stored;
  await ports.ledger.record({
    action: "planning.webhook.replaced",
    subject: webhookSubject(after),
    before: webhookSummary(before),
    after: { ...webhookSummary(after), ...(after.url !== before.url && { isMoved: true }) },
  });
  return ok(after);
}

/** Gives a webhook another secret: what is signed with the old one is not ours any more. */
export async function rotateWebhookSecret(
  { webhooks, ledger, clock }: Ports,
  id: WebhookId,
  secret: string,
): Promise<Result<Webhook, WebhookNotFound | VersionStale>> {
  const found = await findSeenWebhook({ webhooks }, id, undefined);
  if (!found.ok) return found;
  const after = { ...found.value, secret, version: found.value.version + 1, updatedAt: clock.now() };
  const stored = await webhooks.store(after);
  if (!stored.ok) return stored;
  await ledger.record({ action: "planning.webhook.secret-rotated", subject: webhookSubject(after) });
  return ok(after);
}

/** Takes a change back, as long as nobody has changed it since. */
export async function undoWebhookReplaced(
  ports: Ports,
  id: WebhookId,
  { name, events, isActive }: WebhookSummary,
  after: WebhookSummary,
): Promise<Result<Webhook, UndoConflict>> {
  const found = await getWebhook(ports, id);
  if (!found.ok || !isAsRecorded(found.value, after)) return fail({ code: "undo_conflict" });
  const details = { name, events, isActive, url: found.value.url };
  const replaced = await replaceWebhook(ports, id, details, found.value.version);
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}
