import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { MOST_WEBHOOKS, type Webhook, type WebhookDetails } from "../../domain/messages/webhook.ts";
import type { PlanningPorts } from "../ports.ts";
import { webhookSubject, webhookSummary } from "./message-record.ts";

type Ports = Pick<PlanningPorts, "webhooks" | "ledger" | "clock" | "newId">;

export interface TooManyWebhooks {
  readonly code: "too_many_webhooks";
}

/** Another program is told from now on. */
export async function createWebhook(
  { webhooks, ledger, clock, newId }: Ports,
  details: WebhookDetails,
  secret: string,
): Promise<Result<Webhook, TooManyWebhooks>> {
  if ((await webhooks.list()).length >= MOST_WEBHOOKS) return fail({ code: "too_many_webhooks" });
  const now = clock.now();
  const webhook: Webhook = {
    ...details,
    id: newId<"webhook">(),
    secret,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const added = await webhooks.add(webhook);
  if (!added.ok) throw new Error("A new id is taken.");
  await ledger.record({
    action: "planning.webhook.created",
    subject: webhookSubject(webhook),
    after: webhookSummary(webhook),
  });
  return ok(webhook);
}

/** Brings a webhook back from the trash, with its secret: the other side need not be told. */
export async function restoreWebhook(
  { webhooks, ledger, clock }: Pick<Ports, "webhooks" | "ledger" | "clock">,
  snapshot: Webhook,
): Promise<Result<Webhook, RestoreConflict>> {
  const { failingSince: _, failure: __, ...plain } = snapshot;
  const webhook: Webhook = { ...plain, version: snapshot.version + 1, updatedAt: clock.now() };
  if ((await webhooks.list()).length >= MOST_WEBHOOKS)
    return fail({ code: "restore_conflict", reason: "too_many", options: [] });
  const added = await webhooks.add(webhook);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await ledger.record({
    action: "planning.webhook.restored",
    subject: webhookSubject(webhook),
    after: webhookSummary(webhook),
  });
  return ok(webhook);
}
