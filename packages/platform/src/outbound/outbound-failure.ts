import type { Message } from "@souffleur/kernel";

/** Why nothing was fetched. Neither paths nor queries of an address are in it: they may be secrets. */
export interface OutboundFailure {
  readonly code: OutboundFailureCode;
  readonly message: Message;
  /** Trying again later may help. */
  readonly retry: boolean;
  /** What the machine answered with, where it answered. */
  readonly status?: number;
  /** How long it asks to be left alone. */
  readonly retryAfterSeconds?: number;
}

export type OutboundFailureCode =
  | "address_invalid"
  | "address_refused"
  | "host_unknown"
  | "host_unreachable"
  | "certificate_refused"
  | "redirects_refused"
  | "answer_refused"
  | "answer_too_large"
  | "answer_unreadable"
  | "too_slow";

export const notAnAddress = failure("address_invalid", {
  fr: "Ce n’est pas une adresse qui commence par https://.",
  en: "This is not an address that begins with https://.",
});

export const credentialsInAddress = failure("address_invalid", {
  fr: "L’adresse contient un nom ou un mot de passe ; utilisez une adresse sans eux.",
  en: "The address holds a name or a password; use one without them.",
});

export const unusualPort = failure("address_refused", {
  fr: "Seul le port habituel de https est permis ; l’administrateur peut en autoriser d’autres (SOUFFLEUR_OUTBOUND_ALLOW).",
  en: "Only the usual port of https is allowed; the administrator can permit others (SOUFFLEUR_OUTBOUND_ALLOW).",
});

export const notPublic = failure("address_refused", {
  fr: "L’adresse mène au réseau local, pas à l’internet public ; l’administrateur peut l’autoriser (SOUFFLEUR_OUTBOUND_ALLOW).",
  en: "The address leads to the local network, not the public internet; the administrator can permit it (SOUFFLEUR_OUTBOUND_ALLOW).",
});

export const hostUnknown = failure(
  "host_unknown",
  { fr: "Aucune machine ne porte ce nom.", en: "No machine has this name." },
  true,
);

export const hostUnreachable = failure(
  "host_unreachable",
  { fr: "La machine ne répond pas.", en: "The machine does not answer." },
  true,
);

export const certificateRefused = failure("certificate_refused", {
  fr: "La machine ne prouve pas son identité : son certificat n’est pas valable.",
  en: "The machine does not prove who it is: its certificate is not valid.",
});

export const redirectsRefused = failure("redirects_refused", {
  fr: "L’adresse renvoie vers trop d’autres adresses.",
  en: "The address leads on to too many other addresses.",
});

export const answerUnreadable = failure("answer_unreadable", {
  fr: "La réponse est abîmée ou dans un codage inconnu.",
  en: "The answer is damaged or in an unknown encoding.",
});

export const tooSlow = failure(
  "too_slow",
  { fr: "La réponse a pris trop de temps.", en: "The answer took too long." },
  true,
);

export function answerTooLarge(maxBytes: number): OutboundFailure {
  const megabytes = Math.round(maxBytes / 1_048_576);
  return failure("answer_too_large", {
    fr: `La réponse dépasse ${megabytes} Mo.`,
    en: `The answer is larger than ${megabytes} MB.`,
  });
}

export function statusRefused(status: number, retryAfter?: string): OutboundFailure {
  const message = {
    fr: `La machine a répondu par l’erreur ${status}.`,
    en: `The machine answered with error ${status}.`,
  };
  const seconds = secondsOf(retryAfter);
  return {
    ...failure("answer_refused", message, status >= 500 || status === 429),
    status,
    ...(seconds !== undefined && { retryAfterSeconds: seconds }),
  };
}

const MOST_SECONDS = 86_400;

/** `Retry-After` says seconds or a date. */
function secondsOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1_000);
  return Number.isNaN(seconds) ? undefined : Math.min(MOST_SECONDS, Math.max(0, seconds));
}

function failure(code: OutboundFailureCode, message: Message, retry = false): OutboundFailure {
  return { code, message, retry };
}
