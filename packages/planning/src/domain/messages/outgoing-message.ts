import type { Id, InstantText } from "@souffleur/kernel";
import type { PersonId } from "../plan/facts.ts";
import type { MessageFailure } from "./message-failure.ts";
import type { Notice } from "./notice.ts";
import type { WebhookId } from "./webhook.ts";

export type MessageId = Id<"message">;

export const messageStates = ["queued", "sending", "sent", "failed", "skipped", "uncertain"] as const;
/** `uncertain`: it was handed over, and nobody said what became of it; only a person sends it again. */
export type MessageState = (typeof messageStates)[number];

export const messageChannels = ["email", "webhook"] as const;
export type MessageChannel = (typeof messageChannels)[number];

/** What somebody is told, on its way to them: the log of what was sent, and of what was not. */
export interface OutgoingMessage {
  readonly id: MessageId;
  readonly notice: Notice;
  readonly channel: MessageChannel;
  readonly personId: PersonId;
  /** Which webhook it is for. */
  readonly webhookId?: WebhookId | undefined;
  /** Where it went, once that is known: an address, a webhook's name. */
  readonly target?: string | undefined;
  /** What was sent, word for word, but for the key of a personal page. */
  readonly subject?: string | undefined;
  readonly body?: string | undefined;
  readonly state: MessageState;
  readonly attempts: number;
  readonly failure?: MessageFailure | undefined;
  readonly createdAt: InstantText;
  /** It waits until then, after an attempt that came to nothing. */
  readonly nextAttemptAt?: InstantText | undefined;
  /** When somebody last took it to send it. */
  readonly claimedAt?: InstantText | undefined;
  readonly sentAt?: InstantText | undefined;
  readonly version: number;
}

const MINUTE_MS = 60_000;
const PAUSES_MINUTES = [1, 5, 15, 60, 240, 720];
const LATEST_MS = 7 * 24 * 60 * MINUTE_MS;
const LATEST_REMINDER_MS = 24 * 60 * MINUTE_MS;

/** How long to wait after so many attempts; nothing where it is no use any more. */
export function pauseAfter(attempts: number): number | undefined {
  const minutes = PAUSES_MINUTES[attempts - 1];
  return minutes === undefined ? undefined : minutes * MINUTE_MS;
}

/** News nobody can use any more is worse than none. */
export function isOutOfDate({ notice, createdAt }: OutgoingMessage, now: number): boolean {
  const most = notice.kind === "reminder" ? LATEST_REMINDER_MS : LATEST_MS;
  return now - Date.parse(createdAt) > most;
}
