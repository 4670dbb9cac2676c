import type { Message } from "@souffleur/kernel";
import { oneLine } from "./compose-mail.ts";
import type { MailFailure, MailResult } from "./mail.ts";
import { SmtpError } from "./smtp-session.ts";

const MAX_WORDS = 300;
const SIGN_IN_FIRST = 530;
/** Where the envelope or the message was refused, not the conversation. */
const ABOUT_MESSAGE = new Set(["EENVELOPE", "EMESSAGE"]);

const sentences = {
  address_refused: {
    fr: "L’adresse ne peut pas recevoir de messages.",
    en: "The address cannot receive messages.",
  },
  server_refused: {
    fr: "Le serveur de courrier a refusé le message.",
    en: "The mail server refused the message.",
  },
  server_unreachable: {
    fr: "Le serveur de courrier ne répond pas comme il faut.",
    en: "The mail server does not answer as it should.",
  },
  sign_in_refused: {
    fr: "Le serveur de courrier a refusé le nom ou le mot de passe (SOUFFLEUR_SMTP_URL).",
    en: "The mail server refused the name or the password (SOUFFLEUR_SMTP_URL).",
  },
  answer_lost: {
    fr: "Le message a été remis, mais le serveur n’a pas dit s’il l’a pris : il est peut-être parti.",
    en: "The message was handed in, but the server did not say whether it took it: it may have been sent.",
  },
} as const satisfies Readonly<Record<MailFailure["code"], Message>>;

export function mailFailure(code: MailFailure["code"], words = ""): MailFailure {
  const clean = oneLine(words, MAX_WORDS);
  return { code, message: sentences[code], ...(clean !== "" && { words: clean }) };
}

/** What an error of the conversation means for the message. */
export function resultOf(error: unknown): Exclude<MailResult, { kind: "sent" }> {
  if (!(error instanceof SmtpError)) throw error;
  const words = error.words || (error.status === 0 ? error.message : "");
  // Its own words settle it: what it refuses it has not taken. What it has against us is not the message's fault.
  const isAgainstIt = error.status >= 500 && ABOUT_MESSAGE.has(error.code) && error.status !== SIGN_IN_FIRST;
  if (isAgainstIt) return { kind: "refused", failure: refusalOf(error) };
  if (error.status >= 400) return { kind: "later", failure: refusalOf(error) };
  if (error.isBegun) return { kind: "uncertain", failure: mailFailure("answer_lost", words) };
  if (error.code === "EENVELOPE") return { kind: "refused", failure: mailFailure("address_refused", words) };
  if (error.code === "EAUTH") return { kind: "later", failure: mailFailure("sign_in_refused", words) };
  return { kind: "later", failure: mailFailure("server_unreachable", words) };
}

function refusalOf({ code, status, words }: SmtpError): MailFailure {
  if (code === "EAUTH" || status === SIGN_IN_FIRST) return mailFailure("sign_in_refused", words);
  if (code === "EENVELOPE") return mailFailure("address_refused", words);
  return mailFailure(code === "EMESSAGE" ? "server_refused" : "server_unreachable", words);
}
