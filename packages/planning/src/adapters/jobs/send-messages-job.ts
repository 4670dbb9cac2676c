import { instantOf, ok } from "@souffleur/kernel";
import { defineJob, type Jobs, type JobType } from "@souffleur/platform/jobs";
import type { Chore } from "@souffleur/platform/module";
import { z } from "zod";
import { noteOutcome, type SendingOutcome } from "../../application/messages/note-outcome.ts";
import { reason } from "../../application/messages/reasons.ts";
import type { MessageChannel, OutgoingMessage } from "../../domain/messages/outgoing-message.ts";
import type { PlanningContext } from "../context.ts";
import { messageRepository } from "../database/messages/message-repository.ts";
import { sendMail } from "../messages/send-mail.ts";
import { sendToWebhook } from "../messages/send-to-webhook.ts";

const payload = z.object({});

export type SendMessagesPayload = z.infer<typeof payload>;

/** So many are on their way at once. */
const AT_ONCE = 4;

type Send = (message: OutgoingMessage, signal: AbortSignal) => Promise<SendingOutcome>;

/** Sends what waits. What became of each message is kept at once: one that went out does not go again. */
export function sendMessagesJob(context: PlanningContext): JobType<SendMessagesPayload> {
  const { mailer } = context;
  const lanes: [MessageChannel, Send][] = [
    ["webhook", (message, signal) => sendToWebhook(context, message, signal)],
    ...(mailer === undefined
      ? []
      : [
          ["email", (message, signal) => sendMail(context, mailer, message, signal)] satisfies [
            MessageChannel,
            Send,
          ],
        ]),
  ];
  return defineJob({
    type: "planning.send-messages",
    title: () => ({ fr: "Envoyer les messages", en: "Send messages" }),
    payload,
    maxAttempts: 1,
    timeoutMs: 30 * 60_000,
    run: async ({ signal, report }) => {
      let done = 0;
      const tell = (count: number) => {
        done += count;
        report({ done, total: done });
      };
      const counts = await Promise.all(
        lanes.map(([channel, send]) => emptyLane(context, channel, send, signal, tell)),
      );
      return async () => ({ sent: counts.reduce((sum, count) => sum + count, 0) });
    },
  });
}

/** Sends what is due on one channel, until there is none left or the other side is plainly away. */
async function emptyLane(
  context: PlanningContext,
  channel: MessageChannel,
  send: Send,
  signal: AbortSignal,
  tell: (count: number) => void,
): Promise<number> {
  const messages = messageRepository(context.database.queries);
  let sent = 0;
  while (!signal.aborted) {
    const batch = await messages.claim(context.clock.now(), channel, AT_ONCE);
    if (batch.length === 0) break;
    const outcomes = await Promise.all(batch.map((message) => sendOne(context, message, send, signal)));
    sent += outcomes.filter(({ kind }) => kind === "sent").length;
    tell(batch.length);
    // A mail server that is away for these is away for the others.
    const isAway = outcomes.every((outcome) => outcome.kind === "later" && AWAY.has(outcome.failure.code));
    if (channel === "email" && isAway) break;
  }
  return sent;
}

const AWAY: ReadonlySet<string> = new Set(["server_unreachable", "sign_in_refused"]);

async function sendOne(
  context: PlanningContext,
  message: OutgoingMessage,
  send: Send,
  signal: AbortSignal,
): Promise<SendingOutcome> {
  const outcome = await send(message, signal);
  const { database, clock } = context;
  const noted = await database.unit((unit) =>
    noteOutcome({ messages: messageRepository(unit.queries), clock }, message, outcome),
  );
  // Somebody gave it up meanwhile; what they said of it stays.
  return noted.ok ? outcome : { kind: "released" };
}

const WAKE_EVERY_MS = 500;
const LOOK_EVERY_MS = 60_000;
/** Longer than any message may take: whoever took it is no more. */
const CLAIM_MS = 10 * 60_000;
const author = { actor: { kind: "system", name: "Souffleur" } } as const;

/** Asks for a round of sending, for all that is told in the same half second one, whichever server it is told on. */
export async function askToSend(
  { database, clock }: Pick<PlanningContext, "database" | "clock">,
  jobs: Jobs,
  sendMessages: JobType<SendMessagesPayload>,
): Promise<void> {
  const round = Math.floor(clock.millis() / WAKE_EVERY_MS) + 1;
  const options = { idempotencyKey: `send-messages-${round}`, notBefore: instantOf(round * WAKE_EVERY_MS) };
  await database.unit(async (unit) => {
    const asked = await jobs.enqueue(unit, sendMessages, {}, { ...author, ...options });
    return asked.ok ? ok(undefined) : asked;
  });
}

/** Every minute: what is due again, what was told while nobody listened, and what was left half sent. */
export function messagesChore(
  context: PlanningContext,
  jobs: Jobs,
  sendMessages: JobType<SendMessagesPayload>,
): Chore {
  const { database, clock, mailer } = context;
  const channels: readonly MessageChannel[] = mailer === undefined ? ["webhook"] : ["webhook", "email"];
  return {
    name: "planning.send-messages",
    everyMs: LOOK_EVERY_MS,
    async run() {
      const messages = messageRepository(database.queries);
      await messages.giveUpClaims(instantOf(clock.millis() - CLAIM_MS), reason("interrupted"));
      if (await messages.isDue(clock.now(), channels)) await askToSend(context, jobs, sendMessages);
    },
  };
}
