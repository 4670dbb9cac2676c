import type { Id, InstantText } from "@souffleur/kernel";
import type { MessageFailure } from "./message-failure.ts";
import type { NoticeKind } from "./notice.ts";

export type WebhookId = Id<"webhook">;

/** Another program that wants to hear of what people are told. */
export interface WebhookDetails {
  readonly name: string;
  readonly url: string;
  readonly events: readonly NoticeKind[];
  readonly isActive: boolean;
}

export interface Webhook extends WebhookDetails {
  readonly id: WebhookId;
  /** What its messages are signed with; shown once. */
  readonly secret: string;
  /** Since when nothing has reached it, and why; absent while it works. */
  readonly failingSince?: InstantText | undefined;
  readonly failure?: MessageFailure | undefined;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

export const MOST_WEBHOOKS = 10;
/** One that nothing has reached for so long is switched off: somebody has to look at it. */
const PATIENCE_MS = 3 * 24 * 60 * 60_000;

/** The webhook after a delivery that came to nothing. */
export function afterFailure(webhook: Webhook, failure: MessageFailure, now: InstantText): Webhook {
  const since = webhook.failingSince ?? now;
  const isOver = Date.parse(now) - Date.parse(since) >= PATIENCE_MS;
  return { ...webhook, failingSince: since, failure, isActive: webhook.isActive && !isOver };
}

/** The webhook after one that arrived. */
export function afterDelivery({ failingSince: _, failure: __, ...webhook }: Webhook): Webhook {
  return webhook;
}
