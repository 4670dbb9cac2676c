import type { Message } from "@souffleur/kernel";
import type { MessageFailure } from "../../domain/messages/message-failure.ts";

/** Why a message is not sent, where nobody outside had a say in it. */
export const reasons = {
  person_gone: {
    fr: "Cette personne n’est plus dans l’équipe.",
    en: "This person is not in the company any more.",
  },
  not_wanted: {
    fr: "Cette personne ne veut pas de messages de ce genre.",
    en: "This person does not want messages of this kind.",
  },
  no_address: {
    fr: "Cette personne n’a pas d’adresse e-mail.",
    en: "This person has no e-mail address.",
  },
  no_planners_address: {
    fr: "L’adresse de l’équipe de planning n’est pas réglée.",
    en: "The planners’ address is not set.",
  },
  out_of_date: {
    fr: "Trop ancien pour être encore utile.",
    en: "Too old to be of use.",
  },
  webhook_gone: {
    fr: "Ce webhook n’existe plus.",
    en: "This webhook is no more.",
  },
  webhook_off: {
    fr: "Ce webhook est désactivé.",
    en: "This webhook is switched off.",
  },
  interrupted: {
    fr: "Le serveur s’est arrêté pendant l’envoi : le message est peut-être parti.",
    en: "The server stopped while sending: the message may have gone out.",
  },
} as const satisfies Readonly<Record<string, Message>>;

export type ReasonCode = keyof typeof reasons;

export function reason(code: ReasonCode): MessageFailure {
  return { code, message: reasons[code] };
}
