import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { Webhook, WebhookId } from "../../domain/messages/webhook.ts";
import type { PlanningPorts } from "../ports.ts";
import { isAsRecorded, type WebhookSummary, webhookSubject } from "./message-record.ts";

type Ports = Pick<PlanningPorts, "webhooks" | "ledger" | "trash">;

export interface WebhookNotFound {
  readonly code: "webhook_not_found";
  readonly id: string;
}

export async function getWebhook(
  { webhooks }: Pick<PlanningPorts, "webhooks">,
  id: WebhookId,
): Promise<Result<Webhook, WebhookNotFound>> {
  const webhook = await webhooks.find(id);
  return webhook === undefined ? fail({ code: "webhook_not_found", id }) : ok(webhook);
}

/** The webhook as somebody saw it, kept as it is until the unit of work ends. */
export async function findSeenWebhook(
  { webhooks }: Pick<PlanningPorts, "webhooks">,
  id: WebhookId,
  expectedVersion: number | undefined,
): Promise<Result<Webhook, WebhookNotFound | VersionStale>> {
  const webhook = await webhooks.findForChange(id);
  if (webhook === undefined) return fail({ code: "webhook_not_found", id });
  if (expectedVersion !== undefined && webhook.version !== expectedVersion)
    return fail({ code: "version_stale", current: webhook.version });
  return ok(webhook);
}

/** Moves a webhook to the trash: it is told nothing more. */
export async function deleteWebhook(
  ports: Ports,
  id: WebhookId,
  expectedVersion?: number,
): Promise<Result<void, WebhookNotFound | VersionStale>> {
  const found = await findSeenWebhook(ports, id, expectedVersion);
  if (!found.ok) return found;
  const webhook = found.value;
  await ports.trash.put({ subject: webhookSubject(webhook), snapshot: webhook });
  await ports.webhooks.remove(id);
  await ports.ledger.record({ action: "planning.webhook.deleted", subject: webhookSubject(webhook) });
  return ok(undefined);
}

/** Takes back that it was made, as long as nobody has changed it since. */
export async function undoWebhookCreated(
  ports: Ports,
  id: WebhookId,
  created: WebhookSummary,
): Promise<Result<void, UndoConflict>> {
  const found = await getWebhook(ports, id);
  if (!found.ok || !isAsRecorded(found.value, created)) return fail({ code: "undo_conflict" });
  const deleted = await deleteWebhook(ports, id);
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}
