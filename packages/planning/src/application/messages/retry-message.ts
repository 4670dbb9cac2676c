import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { MessageId, MessageState, OutgoingMessage } from "../../domain/messages/outgoing-message.ts";
import type { PlanningPorts } from "../ports.ts";
import type { MessageNotFound } from "./get-message.ts";
import { messageSubject } from "./message-record.ts";

export interface MessageNotRetryable {
  readonly code: "message_not_retryable";
  readonly state: MessageState;
}

/** Lets a message be tried again from the beginning. One that went out, or is on its way, does not go twice. */
export async function retryMessage(
  { messages, ledger }: Pick<PlanningPorts, "messages" | "ledger">,
  id: MessageId,
): Promise<Result<OutgoingMessage, MessageNotFound | MessageNotRetryable | VersionStale>> {
  const message = await messages.findForChange(id);
  if (message === undefined) return fail({ code: "message_not_found", id });
  const { state } = message;
  if (state === "sent" || state === "sending") return fail({ code: "message_not_retryable", state });
  const { failure: _, nextAttemptAt: __, claimedAt: ___, ...plain } = message;
  const again: OutgoingMessage = { ...plain, state: "queued", attempts: 0, version: message.version + 1 };
  const stored = await messages.store(again);
  if (!stored.ok) return stored;
  await ledger.record({
    action: "planning.message.retried",
    subject: messageSubject(message),
    before: { state },
    after: { state: "queued" },
  });
  return ok(again);
}
