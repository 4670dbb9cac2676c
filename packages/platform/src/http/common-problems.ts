import type { Message } from "@souffleur/kernel";
import { defineProblems } from "./problem.ts";

export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** Failures any route can have, before a use case is reached or beside it. */
export type CommonFailure =
  | {
      readonly code: "malformed_json";
      readonly reason: "syntax" | "encoding" | "repeated_key" | "forbidden_key" | "too_deep";
      readonly key?: string;
    }
  | { readonly code: "unknown_field"; readonly errors: readonly FieldError[] }
  | { readonly code: "invalid_request"; readonly errors: readonly FieldError[] }
  | { readonly code: "invalid_cursor" }
  | { readonly code: "not_signed_in"; readonly keyIsWrong?: boolean }
  | { readonly code: "not_allowed" }
  | { readonly code: "not_found" }
  | { readonly code: "method_not_allowed"; readonly method: string; readonly allowed: readonly string[] }
  | { readonly code: "payload_too_large" }
  | { readonly code: "unsupported_media_type" }
  | { readonly code: "version_required" }
  | { readonly code: "version_stale"; readonly current: number }
  | { readonly code: "idempotency_key_reused" }
  | { readonly code: "idempotency_key_invalid" }
  | { readonly code: "too_many_requests"; readonly retryAfterSeconds: number }
  | { readonly code: "bad_request" }
  | { readonly code: "request_timeout" }
  | { readonly code: "headers_too_large" }
  | { readonly code: "internal_error" }
  | { readonly code: "unavailable" }
  | { readonly code: "storage_full" };

const fieldErrors = (failure: { readonly errors: readonly FieldError[] }) => ({ errors: failure.errors });

/** "name: must not be empty", and how many more there are. */
function firstError(errors: readonly FieldError[], more: (count: number) => string): string {
  const [first] = errors;
  if (first === undefined) return "";
  // A name somebody sent may be anything, blanks included.
  const name = /^\S+$/.test(first.path) ? first.path : JSON.stringify(first.path);
  const subject = first.path === "" ? "" : `${name}: `;
  return `${subject}${first.message}${errors.length > 1 ? more(errors.length - 1) : ""}`;
}

const jsonFaults = {
  syntax: {
    en: () => "The body is not valid JSON.",
    fr: () => "Le corps de la requête n'est pas du JSON valide.",
  },
  encoding: {
    en: () => "The body is not well-formed UTF-8.",
    fr: () => "Le corps de la requête n'est pas de l'UTF-8 bien formé.",
  },
  repeated_key: {
    en: (key: string) => `The body names "${key}" twice in one object, so its meaning is not clear.`,
    fr: (key: string) =>
      `Le corps de la requête nomme deux fois « ${key} » dans un même objet : son sens n'est pas clair.`,
  },
  forbidden_key: {
    en: (key: string) => `The body holds the key "${key}", which is never accepted.`,
    fr: (key: string) => `Le corps de la requête contient la clé « ${key} », qui n'est jamais acceptée.`,
  },
  too_deep: {
    en: () => "The body is nested more than 32 levels deep.",
    fr: () => "Le corps de la requête est imbriqué sur plus de 32 niveaux.",
  },
} as const;

export const commonProblems = defineProblems<CommonFailure>({
  malformed_json: {
    status: 400,
    title: { en: "Unreadable body", fr: "Corps illisible" },
    detail: ({ reason, key = "" }) => ({ en: jsonFaults[reason].en(key), fr: jsonFaults[reason].fr(key) }),
    example: { reason: "repeated_key", key: "name" },
    next: { en: "Correct the JSON and send it again.", fr: "Corrigez le JSON et renvoyez-le." },
  },
  unknown_field: {
    status: 400,
    title: { en: "Unknown field", fr: "Champ inconnu" },
    detail: ({ errors }) => ({
      en: firstError(errors, (count) => ` (and ${count} more)`),
      fr: firstError(errors, (count) => ` (et ${count} de plus)`),
    }),
    next: { en: "Remove the fields listed in `errors`.", fr: "Retirez les champs listés dans `errors`." },
    extra: fieldErrors,
  },
  invalid_request: {
    status: 422,
    title: { en: "Invalid request", fr: "Requête invalide" },
    detail: ({ errors }) => ({
      en: firstError(errors, (count) => ` (and ${count} more)`),
      fr: firstError(errors, (count) => ` (et ${count} de plus)`),
    }),
    next: { en: "Correct the fields listed in `errors`.", fr: "Corrigez les champs listés dans `errors`." },
    extra: fieldErrors,
  },
  invalid_cursor: {
    status: 422,
    title: { en: "Invalid cursor", fr: "Curseur invalide" },
    detail: () => ({
      en: "The cursor is not one this list gave out.",
      fr: "Ce curseur n'a pas été donné par cette liste.",
    }),
    next: {
      en: "Take the cursor from the previous page as it is, or leave it out to begin at the start.",
      fr: "Reprenez le curseur de la page précédente tel quel, ou omettez-le pour repartir du début.",
    },
  },
  not_signed_in: {
    status: 401,
    title: { en: "Not signed in", fr: "Non connecté" },
    detail: ({ keyIsWrong = false }) => (keyIsWrong ? wrongKey : signInFirst),
    next: { en: "Sign in, or send an API key.", fr: "Connectez-vous, ou envoyez une clé d'API." },
  },
  not_allowed: {
    status: 403,
    title: { en: "Not allowed", fr: "Non autorisé" },
    detail: () => ({ en: "Your role does not allow this.", fr: "Votre rôle ne le permet pas." }),
    next: {
      en: "Ask the owner of this server for the role you need.",
      fr: "Demandez le rôle voulu au propriétaire de ce serveur.",
    },
  },
  not_found: {
    status: 404,
    title: { en: "Not found", fr: "Introuvable" },
    detail: () => ({ en: "There is nothing at this address.", fr: "Il n'y a rien à cette adresse." }),
    next: { en: "Check the address.", fr: "Vérifiez l'adresse." },
  },
  method_not_allowed: {
    status: 405,
    title: { en: "Method not allowed", fr: "Méthode non permise" },
    detail: ({ method, allowed }) => ({
      en: `This address does not answer ${method}, only ${allowed.join(", ")}.`,
      fr: `Cette adresse ne répond pas à ${method}, seulement à ${allowed.join(", ")}.`,
    }),
    next: {
      en: "Use one of the methods in the `Allow` header.",
      fr: "Utilisez l'une des méthodes de l'en-tête `Allow`.",
    },
  },
  payload_too_large: {
    status: 413,
    title: { en: "Body too large", fr: "Corps trop volumineux" },
    detail: () => ({ en: "The body is larger than 1 MB.", fr: "Le corps de la requête dépasse 1 Mo." }),
    next: { en: "Send less at a time.", fr: "Envoyez moins à la fois." },
  },
  unsupported_media_type: {
    status: 415,
    title: { en: "Unsupported media type", fr: "Type de contenu non pris en charge" },
    detail: () => ({
      en: "The body must be JSON in UTF-8, sent as application/json.",
      fr: "Le corps de la requête doit être du JSON en UTF-8, envoyé comme application/json.",
    }),
    next: { en: "Set the Content-Type header.", fr: "Renseignez l'en-tête Content-Type." },
  },
  version_required: {
    status: 428,
    title: { en: "Version required", fr: "Version exigée" },
    detail: () => ({
      en: "Say with If-Match which version you saw, so that nobody's change is overwritten.",
      fr: "Indiquez avec If-Match la version que vous avez vue, pour n'écraser le changement de personne.",
    }),
    next: {
      en: "Read it again and send its ETag as If-Match.",
      fr: "Relisez l'élément et envoyez son ETag dans If-Match.",
    },
  },
  version_stale: {
    status: 412,
    title: { en: "Changed meanwhile", fr: "Modifié entre-temps" },
    detail: () => ({
      en: "Somebody changed this since you read it; nothing was overwritten.",
      fr: "Quelqu'un a modifié cet élément depuis votre lecture ; rien n'a été écrasé.",
    }),
    next: { en: "Read it again, then decide anew.", fr: "Relisez l'élément, puis décidez à nouveau." },
    extra: ({ current }) => ({ current_version: current }),
  },
  idempotency_key_reused: {
    status: 422,
    title: { en: "Idempotency key used before", fr: "Clé d'idempotence déjà utilisée" },
    detail: () => ({
      en: "This Idempotency-Key came with another request in the last 24 hours.",
      fr: "Cette Idempotency-Key a accompagné une autre requête au cours des dernières 24 heures.",
    }),
    next: {
      en: "Use a new key for a new request.",
      fr: "Utilisez une nouvelle clé pour une nouvelle requête.",
    },
  },
  idempotency_key_invalid: {
    status: 400,
    title: { en: "Invalid idempotency key", fr: "Clé d'idempotence invalide" },
    detail: () => ({
      en: "An Idempotency-Key has 1 to 200 visible ASCII characters.",
      fr: "Une Idempotency-Key compte 1 à 200 caractères ASCII visibles.",
    }),
    next: { en: "A UUID makes a good key.", fr: "Un UUID convient bien." },
  },
  too_many_requests: {
    status: 429,
    title: { en: "Too many requests", fr: "Trop de requêtes" },
    detail: ({ retryAfterSeconds }) => ({
      en: `Too many requests; try again in ${retryAfterSeconds} s.`,
      fr: `Trop de requêtes ; réessayez dans ${retryAfterSeconds} s.`,
    }),
    next: {
      en: "Wait as long as the Retry-After header says.",
      fr: "Attendez la durée indiquée par l'en-tête Retry-After.",
    },
  },
  bad_request: {
    status: 400,
    title: { en: "Bad request", fr: "Requête incorrecte" },
    detail: () => ({ en: "The request could not be understood.", fr: "La requête n'a pas été comprise." }),
    next: {
      en: "Compare it with the documentation of this address.",
      fr: "Comparez-la à la documentation de cette adresse.",
    },
  },
  request_timeout: {
    status: 408,
    title: { en: "Request too slow", fr: "Requête trop lente" },
    detail: () => ({
      en: "The request did not arrive in time; nothing was changed.",
      fr: "La requête n'est pas arrivée à temps ; rien n'a été modifié.",
    }),
    next: { en: "Send it again, all of it at once.", fr: "Renvoyez-la, en une seule fois." },
  },
  headers_too_large: {
    status: 431,
    title: { en: "Headers too large", fr: "En-têtes trop volumineux" },
    detail: () => ({
      en: "The address and the headers together are larger than 16 kB.",
      fr: "L'adresse et les en-têtes dépassent ensemble 16 ko.",
    }),
    next: {
      en: "Shorten the address, or send fewer cookies.",
      fr: "Raccourcissez l'adresse, ou envoyez moins de cookies.",
    },
  },
  internal_error: {
    status: 500,
    title: { en: "Internal error", fr: "Erreur interne" },
    detail: () => ({
      en: "Something went wrong on our side; nothing was changed.",
      fr: "Une erreur est survenue de notre côté ; rien n'a été modifié.",
    }),
    next: {
      en: "Look up the request id of `instance` in the server's log.",
      fr: "Cherchez l'identifiant de `instance` dans le journal du serveur.",
    },
  },
  unavailable: {
    status: 503,
    title: { en: "Not available now", fr: "Indisponible pour l'instant" },
    detail: () => ({
      en: "The server cannot answer right now; nothing was changed.",
      fr: "Le serveur ne peut pas répondre pour l'instant ; rien n'a été modifié.",
    }),
    next: { en: "Try again in a few seconds.", fr: "Réessayez dans quelques secondes." },
  },
  storage_full: {
    status: 507,
    title: { en: "Storage full", fr: "Stockage plein" },
    detail: () => ({
      en: "The server's disk is full; nothing was changed.",
      fr: "Le disque du serveur est plein ; rien n'a été modifié.",
    }),
    next: { en: "Free some space on the server.", fr: "Libérez de la place sur le serveur." },
  },
});

const signInFirst: Message = { en: "You need to sign in first.", fr: "Il faut d'abord vous connecter." };

const wrongKey: Message = {
  en: "The key or link this request came with is not valid: it was revoked, has ended, or never was one.",
  fr: "La clé ou le lien de cette requête n'est pas valable\u00a0: révoqué, expiré, ou jamais délivré.",
};
