import type { Id, InstantText, Locale } from "@souffleur/kernel";
import type { NoticeKind } from "../../../domain/messages/notice.ts";
import type { MessageChannel, MessageState } from "../../../domain/messages/outgoing-message.ts";
import type { WebhookId } from "../../../domain/messages/webhook.ts";
import type { PersonId } from "../../../domain/plan/facts.ts";
import type { Flag } from "./people.ts";

export interface MessageTables {
  messages: {
    id: Id<"message">;
    kind: NoticeKind;
    channel: MessageChannel;
    /** Whom it concerns; they may be gone by the time somebody looks. */
    person_id: PersonId;
    webhook_id: WebhookId | null;
    /** Where it went, once that is known: an address, a webhook's name. */
    target: string | null;
    notice: unknown;
    /** What was sent, word for word. */
    subject: string | null;
    body: string | null;
    state: MessageState;
    attempts: number;
    failure: unknown;
    key: string | null;
    created_at: InstantText;
    next_attempt_at: InstantText | null;
    claimed_at: InstantText | null;
    sent_at: InstantText | null;
    version: number;
  };
  message_templates: {
    kind: NoticeKind;
    locale: Locale;
    subject: string | null;
    body: string | null;
    version: number;
    updated_at: InstantText;
  };
  message_preferences: {
    person_id: PersonId;
    locale: Locale | null;
    unwanted: unknown;
    version: number;
    updated_at: InstantText;
  };
  webhooks: {
    id: WebhookId;
    name: string;
    url: string;
    events: unknown;
    secret: string;
    is_active: Flag;
    failing_since: InstantText | null;
    failure: unknown;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
}
