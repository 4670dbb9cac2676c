import { fail, ok, type Result } from "@souffleur/kernel";
import type { MessageId, OutgoingMessage } from "../../domain/messages/outgoing-message.ts";
import type { PlanningPorts } from "../ports.ts";

export interface MessageNotFound {
  readonly code: "message_not_found";
  readonly id: string;
}

export async function getMessage(
  { messages }: Pick<PlanningPorts, "messages">,
  id: MessageId,
): Promise<Result<OutgoingMessage, MessageNotFound>> {
  const message = await messages.find(id);
  return message === undefined ? fail({ code: "message_not_found", id }) : ok(message);
}
