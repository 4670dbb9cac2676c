import type { Subject } from "@souffleur/kernel";
import type { OutgoingMessage } from "../../domain/messages/outgoing-message.ts";
import type { PreferencesDetails } from "../../domain/messages/preferences.ts";
import type { TemplateText } from "../../domain/messages/templates/template.ts";
import type { Webhook, WebhookDetails } from "../../domain/messages/webhook.ts";
import { shownAddress } from "../../domain/people/calendar-subscription.ts";

/** What the ledger keeps of the words of a message; nothing where they are as shipped. */
export interface TemplateSummary {
  readonly kind: string;
  readonly locale: string;
  readonly text: TemplateText | null;
}

/** What the ledger keeps of a webhook: the machine, not the path, which may be a secret. */
export interface WebhookSummary extends Omit<WebhookDetails, "url"> {
  readonly address: string;
  /** Its address was changed with it: what it was is not kept here. */
  readonly isMoved?: boolean;
}

export function webhookSubject({ id, name }: Webhook): Subject {
  return { type: "planning.webhook", id, label: name };
}

export function webhookSummary({ name, url, events, isActive }: Webhook): WebhookSummary {
  return { name, address: shownAddress({ url }), events, isActive };
}

/** Whether a webhook is still as the ledger says it became. */
export function isAsRecorded(webhook: Webhook, summary: WebhookSummary): boolean {
  const content = ({ name, address, events, isActive }: WebhookSummary) =>
    JSON.stringify([name, address, [...events].sort(), isActive]);
  return summary.isMoved !== true && content(webhookSummary(webhook)) === content(summary);
}

export function messageSubject({ id, target, notice }: OutgoingMessage): Subject {
  return { type: "planning.message", id, label: target ?? notice.kind };
}

export function preferencesSummary({ locale, unwanted }: PreferencesDetails): PreferencesDetails {
  return { locale, unwanted };
}
