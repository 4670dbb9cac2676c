import { assertNever, instantOf, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { MessageFailure } from "../../domain/messages/message-failure.ts";
import { type OutgoingMessage, pauseAfter } from "../../domain/messages/outgoing-message.ts";
import type { PlanningPorts } from "../ports.ts";

/** What was handed over, as it is kept. */
export interface Written {
  readonly target: string;
  readonly subject?: string | undefined;
  readonly body: string;
}

/** What became of an attempt. */
export type SendingOutcome =
  | { readonly kind: "sent"; readonly written: Written }
  | { readonly kind: "skipped"; readonly failure: MessageFailure }
  /** Nothing was handed over: it waits as before. */
  | { readonly kind: "released" }
  | {
      readonly kind: "later" | "refused" | "uncertain";
      readonly failure: MessageFailure;
      readonly written: Written;
    };

/** Keeps what became of a message that was taken to be sent, unless somebody gave it up meanwhile. */
export async function noteOutcome(
  { messages, clock }: Pick<PlanningPorts, "messages" | "clock">,
  message: OutgoingMessage,
  outcome: SendingOutcome,
): Promise<Result<OutgoingMessage, VersionStale>> {
  const after = { ...afterOutcome(message, outcome, clock.millis()), version: message.version + 1 };
  const stored = await messages.store(after);
  return stored.ok ? ok(after) : stored;
}

function afterOutcome(message: OutgoingMessage, outcome: SendingOutcome, now: number): OutgoingMessage {
  const { failure: _, nextAttemptAt: __, claimedAt: ___, ...plain } = message;
  switch (outcome.kind) {
    case "sent":
      return { ...plain, ...outcome.written, state: "sent", sentAt: instantOf(now) };
    case "skipped":
      return { ...plain, state: "skipped", failure: outcome.failure };
    case "released":
      return { ...message, state: "queued", attempts: message.attempts - 1 };
    case "refused":
      return { ...plain, ...outcome.written, state: "failed", failure: outcome.failure };
    case "uncertain":
      return { ...plain, ...outcome.written, state: "uncertain", failure: outcome.failure };
    case "later": {
      const pause = pauseAfter(message.attempts);
      const { written, failure } = outcome;
      if (pause === undefined) return { ...plain, ...written, state: "failed", failure };
      return { ...plain, ...written, state: "queued", failure, nextAttemptAt: instantOf(now + pause) };
    }
    default:
      return assertNever(outcome);
  }
}
