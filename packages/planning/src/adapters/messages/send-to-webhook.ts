import type { SendingOutcome } from "../../application/messages/note-outcome.ts";
import { reason } from "../../application/messages/reasons.ts";
import { isOutOfDate, type OutgoingMessage } from "../../domain/messages/outgoing-message.ts";
import { afterDelivery, afterFailure, type Webhook } from "../../domain/messages/webhook.ts";
import type { PlanningContext } from "../context.ts";
import { webhookRepository } from "../database/messages/webhook-repository.ts";
import { signedHeaders } from "./sign-webhook.ts";
import { eventOf } from "./webhook-event.ts";

const TIMEOUT_MS = 15_000;

/** Tells another program of something, signed so that it knows who speaks. */
export async function sendToWebhook(
  context: PlanningContext,
  message: OutgoingMessage,
  signal: AbortSignal,
): Promise<SendingOutcome> {
  const webhooks = webhookRepository(context.database.queries);
  const webhook = message.webhookId && (await webhooks.find(message.webhookId));
  if (webhook === undefined) return { kind: "skipped", failure: reason("webhook_gone") };
  if (!webhook.isActive) return { kind: "skipped", failure: reason("webhook_off") };
  if (isOutOfDate(message, context.clock.millis()))
    return { kind: "skipped", failure: reason("out_of_date") };
  if (signal.aborted) return { kind: "released" };
  const body = JSON.stringify(eventOf(message));
  const written = { target: webhook.name, body };
  const failure = await postSigned(context, webhook, { id: message.id, body });
  if (failure === undefined) {
    if (webhook.failingSince !== undefined) await webhooks.note(afterDelivery(webhook));
    return { kind: "sent", written };
  }
  await webhooks.note(afterFailure(webhook, failure, context.clock.now()));
  return { kind: failure.code.startsWith("address_") ? "refused" : "later", failure, written };
}

/** Posts a body with its signature; answers with why it did not arrive. */
export async function postSigned(
  { outbound, clock }: Pick<PlanningContext, "outbound" | "clock">,
  { url, secret }: Pick<Webhook, "url" | "secret">,
  { id, body }: { readonly id: string; readonly body: string },
) {
  const answer = await outbound.post({
    url,
    body,
    headers: {
      "content-type": "application/json",
      ...signedHeaders({ id, body, secret, atSeconds: Math.floor(clock.millis() / 1_000) }),
    },
    timeoutMs: TIMEOUT_MS,
  });
  return answer.ok ? undefined : { code: answer.failure.code, message: answer.failure.message };
}
