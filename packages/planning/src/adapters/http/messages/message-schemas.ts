import type { Locale } from "@souffleur/kernel";
import { exampleId, idOutput, instantOutput } from "@souffleur/platform/http";
import { z } from "zod";
import { noticeKinds } from "../../../domain/messages/notice.ts";
import {
  messageChannels,
  messageStates,
  type OutgoingMessage,
} from "../../../domain/messages/outgoing-message.ts";
import { eventOf } from "../../messages/webhook-event.ts";

export const noticeKindSchema = z.enum(noticeKinds).meta({
  description: "`late` and `declined` go to whoever plans, the others to the person they concern.",
});
export const messageStateSchema = z.enum(messageStates).meta({
  description:
    "`skipped` is not sent, on purpose; `uncertain` may have been sent, and only a person sends it again.",
});
export const channelSchema = z.enum(messageChannels);

export const failureOutput = z
  .object({
    code: z.string(),
    message: z.string(),
    words: z.string().optional().meta({ description: "What the other side said." }),
  })
  .meta({
    id: "MessageFailure",
    examples: [
      {
        code: "address_refused",
        message: "The address cannot receive messages.",
        words: "550 5.1.1 no such user",
      },
    ],
  });

const messageShape = {
  id: idOutput,
  kind: noticeKindSchema,
  channel: channelSchema,
  person: z.object({
    id: idOutput,
    name: z.string().optional().meta({ description: "Absent where they are gone." }),
  }),
  state: messageStateSchema,
  target: z.string().optional().meta({ description: "Where it went: an address, a webhook's name." }),
  subject: z.string().optional(),
  attempts: z.int(),
  failure: failureOutput.optional(),
  waits_for: z
    .enum(["mail_server"])
    .optional()
    .meta({ description: "It is not sent before somebody sets a mail server." }),
  next_attempt_at: instantOutput.optional(),
  created_at: instantOutput,
  sent_at: instantOutput.optional(),
  version: z.int(),
};

const example = {
  id: exampleId,
  kind: "assigned" as const,
  channel: "email" as const,
  person: { id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e20", name: "Élodie Marchand" },
  state: "sent" as const,
  target: "elodie@example.org",
  subject: "Vous êtes au planning : Le Misanthrope",
  attempts: 1,
  created_at: "2026-11-21T09:30:00.000Z",
  sent_at: "2026-11-21T09:30:01.000Z",
  version: 3,
};

export const messageOutput = z.object(messageShape).meta({ id: "OutgoingMessage", examples: [example] });

export const fullMessageOutput = z
  .object({
    ...messageShape,
    body: z.string().optional().meta({
      description: "What was sent, word for word, but for the key of a personal page.",
    }),
    event: z.record(z.string(), z.unknown()).meta({ description: "What it tells of, as a webhook gets it." }),
  })
  .meta({
    id: "FullMessage",
    examples: [{ ...example, body: "Bonjour Élodie,\n\n…", event: { type: "planning.assigned" } }],
  });

export interface MessageSurroundings {
  readonly names: ReadonlyMap<string, string>;
  readonly hasMailer: boolean;
  readonly locale: Locale;
}

export function presentMessage(
  message: OutgoingMessage,
  { names, hasMailer, locale }: MessageSurroundings,
): z.input<typeof messageOutput> {
  const { failure, state, channel } = message;
  return {
    id: message.id,
    kind: message.notice.kind,
    channel,
    person: { id: message.personId, name: names.get(message.personId) },
    state,
    target: message.target,
    subject: message.subject,
    attempts: message.attempts,
    failure: failure && { ...failure, message: failure.message[locale] },
    waits_for: state === "queued" && channel === "email" && !hasMailer ? "mail_server" : undefined,
    next_attempt_at: message.nextAttemptAt,
    created_at: message.createdAt,
    sent_at: message.sentAt,
    version: message.version,
  };
}

export function presentFullMessage(
  message: OutgoingMessage,
  surroundings: MessageSurroundings,
): z.input<typeof fullMessageOutput> {
  return { ...presentMessage(message, surroundings), body: message.body, event: eventOf(message) };
}
