import type { Clock } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import type { MessagePorts } from "../../../application/messages/ports.ts";
import { messageRepository } from "./message-repository.ts";
import { messageSettingsRepository } from "./message-settings-repository.ts";
import { noticesIn } from "./notices.ts";
import { preferencesRepository } from "./preferences-repository.ts";
import { templateRepository } from "./template-repository.ts";
import { webhookRepository } from "./webhook-repository.ts";

/** All that is kept of messages, in one unit of work; `wake` tells whoever sends them that there are some. */
export function messageRepositories(unit: Unit, clock: Clock, wake?: () => void): MessagePorts {
  const { queries } = unit;
  return {
    notices: noticesIn(unit, clock, wake),
    messages: messageRepository(queries),
    templates: templateRepository(queries),
    preferences: preferencesRepository(queries),
    webhooks: webhookRepository(queries),
    messageSettings: messageSettingsRepository(queries),
  };
}
