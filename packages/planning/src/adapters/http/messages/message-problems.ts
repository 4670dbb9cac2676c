import type { Message } from "@souffleur/kernel";
import { defineProblems } from "@souffleur/platform/http";
import type { NobodyToAsk } from "../../../application/messages/ask-availability.ts";
import type { TooManyWebhooks } from "../../../application/messages/create-webhook.ts";
import type { WebhookNotFound } from "../../../application/messages/delete-webhook.ts";
import type { MessageNotFound } from "../../../application/messages/get-message.ts";
import type { VariableUnknown } from "../../../application/messages/replace-template.ts";
import type { MessageNotRetryable } from "../../../application/messages/retry-message.ts";

/** Nobody has said which server messages are handed in to. */
export interface NoMailServer {
  readonly code: "no_mail_server";
}

/** A test message that did not go out, and why. */
export interface MailNotSent {
  readonly code: "mail_not_sent";
  readonly reason: Message;
  readonly words: string | undefined;
}

type MessageFailures =
  | MessageNotFound
  | MessageNotRetryable
  | VariableUnknown
  | WebhookNotFound
  | TooManyWebhooks
  | NobodyToAsk
  | NoMailServer
  | MailNotSent;

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

export const messageProblems = defineProblems<MessageFailures>({
  message_not_found: {
    status: 404,
    title: { en: "Message not found", fr: "Message introuvable" },
    detail: ({ id }) => ({
      en: `There is no message ${id.slice(0, SHOWN)}.`,
      fr: `Il n'y a pas de message ${id.slice(0, SHOWN)}.`,
    }),
    next: { en: "Look for it in the log of messages.", fr: "Cherchez-le dans le journal des messages." },
  },
  message_not_retryable: {
    status: 409,
    title: { en: "Message already sent", fr: "Message déjà envoyé" },
    detail: ({ state }) => ({
      en: state === "sending" ? "The message is being sent." : "The message was sent; it does not go twice.",
      fr:
        state === "sending"
          ? "Le message est en cours d'envoi."
          : "Le message est parti ; il ne part pas deux fois.",
    }),
    example: { state: "sent" },
    next: {
      en: "Wait a moment, and look at the message again.",
      fr: "Attendez un instant, puis regardez à nouveau le message.",
    },
  },
  template_variable_unknown: {
    status: 422,
    title: { en: "Unknown variable", fr: "Variable inconnue" },
    detail: ({ unknown }) => {
      const [first] = unknown;
      const near = first?.near;
      return {
        en: `Messages of this kind do not know {${first?.name ?? ""}}.${near === undefined ? "" : ` Maybe {${near}} is meant.`}`,
        fr: `Les messages de ce genre ne connaissent pas {${first?.name ?? ""}}.${near === undefined ? "" : ` Est-ce {${near}} ?`}`,
      };
    },
    example: {
      unknown: [{ name: "persone", near: "person" }],
      known: ["person", "production", "shifts", "count", "link"],
    },
    next: { en: "Use those of `known`.", fr: "Utilisez celles de `known`." },
    extra: ({ unknown, known }) => ({ unknown: unknown.map(({ name }) => name), known }),
  },
  webhook_not_found: {
    status: 404,
    title: { en: "Webhook not found", fr: "Webhook introuvable" },
    detail: ({ id }) => ({
      en: `There is no webhook ${id.slice(0, SHOWN)}.`,
      fr: `Il n'y a pas de webhook ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Look for it in the list of webhooks, or in the trash.",
      fr: "Cherchez-le dans la liste des webhooks, ou dans la corbeille.",
    },
  },
  too_many_webhooks: {
    status: 409,
    title: { en: "Too many webhooks", fr: "Trop de webhooks" },
    detail: () => ({
      en: "Ten programs are told already.",
      fr: "Dix programmes sont déjà prévenus.",
    }),
    next: { en: "Remove one of them first.", fr: "Retirez-en d'abord un." },
  },
  nobody_to_ask: {
    status: 422,
    title: { en: "Nobody to ask", fr: "Personne à qui demander" },
    detail: () => ({
      en: "Neither people nor a team with members were named.",
      fr: "Ni personnes, ni équipe avec des membres n'ont été nommées.",
    }),
    next: { en: "Name somebody.", fr: "Nommez quelqu'un." },
  },
  no_mail_server: {
    status: 409,
    title: { en: "No mail server", fr: "Pas de serveur de courrier" },
    detail: () => ({
      en: "Nobody has said which mail server messages are handed in to.",
      fr: "Le serveur de courrier auquel remettre les messages n'est pas réglé.",
    }),
    next: {
      en: "Set SOUFFLEUR_SMTP_URL and SOUFFLEUR_MAIL_FROM, and start the server again.",
      fr: "Réglez SOUFFLEUR_SMTP_URL et SOUFFLEUR_MAIL_FROM, puis redémarrez le serveur.",
    },
  },
  mail_not_sent: {
    status: 502,
    title: { en: "Message not sent", fr: "Message non envoyé" },
    detail: ({ reason, words }) => ({
      en: `${reason.en}${words === undefined ? "" : ` It said: ${words}`}`,
      fr: `${reason.fr}${words === undefined ? "" : ` Il a dit : ${words}`}`,
    }),
    example: {
      reason: {
        en: "The mail server refused the message.",
        fr: "Le serveur de courrier a refusé le message.",
      },
      words: "550 5.1.1 no such user",
    },
    next: {
      en: "`souffleur doctor` looks at the mail server's settings.",
      fr: "`souffleur doctor` vérifie les réglages du serveur de courrier.",
    },
  },
});
