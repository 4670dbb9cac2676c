import type { Role } from "../http/index.ts";
import { defineProblems } from "../http/index.ts";
import type { IssueKeyFailure } from "./keys/issue-key.ts";
import type { KeyNotFound } from "./keys/revoke-key.ts";
import type { IssueLinkFailure } from "./links/issue-link.ts";
import type { LinkNotFound } from "./links/revoke-link.ts";
import { MAX_PASSWORD, MIN_PASSWORD, type PasswordRefused } from "./passwords/check-password.ts";
import type { SessionNotFound } from "./sessions/end-session.ts";
import type { SetUpFailure } from "./sign-in/set-up-owner.ts";
import type { SignInFailure } from "./sign-in/sign-in.ts";
import type { ChangePasswordFailure } from "./users/change-password.ts";
import type { ChangeUserFailure } from "./users/change-user.ts";
import type { CreateUserFailure } from "./users/create-user.ts";

/** Who may come in at all. */
type GateFailure =
  | { readonly code: "loopback_only" }
  | { readonly code: "cross_site_request" }
  | { readonly code: "account_needed" }
  | { readonly code: "person_needed" };

/** What the common catalogue tells already. */
type Shared = { readonly code: "version_stale" };

export type AuthFailure = Exclude<
  | GateFailure
  | SignInFailure
  | SetUpFailure
  | CreateUserFailure
  | ChangeUserFailure
  | ChangePasswordFailure
  | SessionNotFound
  | IssueKeyFailure
  | KeyNotFound
  | IssueLinkFailure
  | LinkNotFound,
  Shared
>;

const passwordReasons = {
  too_short: {
    en: `The password needs at least ${MIN_PASSWORD} characters; 15 or more are better.`,
    fr: `Le mot de passe doit compter au moins ${MIN_PASSWORD} caractères ; 15 ou plus, c'est mieux.`,
  },
  too_long: {
    en: `The password may have at most ${MAX_PASSWORD} characters.`,
    fr: `Le mot de passe peut compter au plus ${MAX_PASSWORD} caractères.`,
  },
  too_common: {
    en: "This password is among the first anybody would try.",
    fr: "Ce mot de passe est parmi les premiers que l'on essaierait.",
  },
  about_you: {
    en: "The password must not be the login or the name.",
    fr: "Le mot de passe ne doit pas être l'identifiant ni le nom.",
  },
} as const satisfies Record<PasswordRefused["reason"], { en: string; fr: string }>;

const roleNames = (roles: readonly Role[]) => roles.join(", ");

export const authProblems = defineProblems<AuthFailure>({
  loopback_only: {
    status: 403,
    title: { en: "This machine only", fr: "Cette machine seulement" },
    detail: () => ({
      en: "Until its first account is made, this server answers only under localhost, 127.0.0.1 or [::1], on the machine itself.",
      fr: "Avant la création du premier compte, ce serveur ne répond que sous localhost, 127.0.0.1 ou [::1], sur la machine même.",
    }),
    next: {
      en: "Open it on the machine itself and make the owner's account, or run `souffleur user add` there.",
      fr: "Ouvrez-le sur la machine même et créez le compte du propriétaire, ou lancez-y `souffleur user add`.",
    },
  },
  cross_site_request: {
    status: 403,
    title: { en: "Request from another page", fr: "Requête d'une autre page" },
    detail: () => ({
      en: "This request does not come from a page of this server, so it was refused.",
      fr: "Cette requête ne vient pas d'une page de ce serveur : elle a été refusée.",
    }),
    next: {
      en: "Use the pages of this server; a program signs in with an API key.",
      fr: "Passez par les pages de ce serveur ; un programme se connecte avec une clé d'API.",
    },
  },
  account_needed: {
    status: 409,
    title: { en: "No account yet", fr: "Pas encore de compte" },
    detail: () => ({
      en: "This server has no account yet; the owner's comes first.",
      fr: "Ce serveur n'a pas encore de compte ; celui du propriétaire vient d'abord.",
    }),
    next: {
      en: "Make the owner's account on the set-up page.",
      fr: "Créez le compte du propriétaire sur la page de mise en service.",
    },
  },
  person_needed: {
    status: 403,
    title: { en: "Only in person", fr: "En personne seulement" },
    detail: () => ({
      en: "This can only be done by somebody who signed in with their password, not with an API key.",
      fr: "Seule une personne connectée avec son mot de passe peut le faire, pas une clé d'API.",
    }),
    next: { en: "Sign in and do it there.", fr: "Connectez-vous pour le faire." },
  },
  sign_in_failed: {
    status: 401,
    title: { en: "Not signed in", fr: "Connexion refusée" },
    detail: () => ({
      en: "The login or the password is wrong.",
      fr: "L'identifiant ou le mot de passe est incorrect.",
    }),
    next: {
      en: "Try again; the owner of this server can give you a new password.",
      fr: "Réessayez ; le propriétaire de ce serveur peut vous donner un nouveau mot de passe.",
    },
  },
  too_many_attempts: {
    status: 429,
    title: { en: "Too many attempts", fr: "Trop d'essais" },
    detail: ({ retryAfterSeconds }) => ({
      en: `Too many wrong attempts; try again in ${retryAfterSeconds} s.`,
      fr: `Trop d'essais incorrects ; réessayez dans ${retryAfterSeconds} s.`,
    }),
    next: {
      en: "Wait as long as the Retry-After header says; each wrong attempt doubles the wait.",
      fr: "Attendez la durée indiquée par l'en-tête Retry-After ; chaque essai incorrect double l'attente.",
    },
  },
  setup_done: {
    status: 409,
    title: { en: "Already set up", fr: "Déjà mis en service" },
    detail: () => ({ en: "This server has its owner already.", fr: "Ce serveur a déjà son propriétaire." }),
    next: { en: "Sign in.", fr: "Connectez-vous." },
  },
  setup_code_wrong: {
    status: 403,
    title: { en: "Wrong set-up code", fr: "Code de mise en service incorrect" },
    detail: () => ({
      en: "This is not the set-up code of this server.",
      fr: "Ce n'est pas le code de mise en service de ce serveur.",
    }),
    next: {
      en: "The code was printed when the server started, and is in the file setup-code of its data folder.",
      fr: "Le code a été affiché au démarrage du serveur, et se trouve dans le fichier setup-code de son dossier de données.",
    },
  },
  password_refused: {
    status: 422,
    title: { en: "Password refused", fr: "Mot de passe refusé" },
    detail: ({ reason }) => passwordReasons[reason],
    example: { reason: "too_short" },
    next: {
      en: "Choose another: a few words that make a picture only you see are easy to keep and hard to guess.",
      fr: "Choisissez-en un autre : quelques mots qui font une image que vous seul voyez se retiennent bien et se devinent mal.",
    },
    extra: ({ reason }) => ({ reason }),
  },
  current_password_wrong: {
    status: 403,
    title: { en: "Wrong password", fr: "Mot de passe incorrect" },
    detail: () => ({
      en: "The present password is wrong.",
      fr: "Le mot de passe actuel est incorrect.",
    }),
    next: { en: "Type the password you signed in with.", fr: "Saisissez le mot de passe de connexion." },
  },
  first_account_owns: {
    status: 409,
    title: { en: "The owner comes first", fr: "D'abord le propriétaire" },
    detail: () => ({
      en: "The first account must have the role owner.",
      fr: "Le premier compte doit avoir le rôle owner.",
    }),
    next: { en: "Make the owner's account first.", fr: "Créez d'abord le compte du propriétaire." },
  },
  login_taken: {
    status: 409,
    title: { en: "Login taken", fr: "Identifiant déjà pris" },
    detail: ({ login }) => ({
      en: `Somebody already has the login "${login}".`,
      fr: `L'identifiant « ${login} » est déjà pris.`,
    }),
    next: { en: "Choose another login.", fr: "Choisissez un autre identifiant." },
  },
  user_not_found: {
    status: 404,
    title: { en: "User not found", fr: "Personne introuvable" },
    detail: ({ id }) => ({ en: `User ${id} does not exist.`, fr: `Le compte ${id} n'existe pas.` }),
    next: { en: "Read the list of users again.", fr: "Relisez la liste des comptes." },
  },
  last_owner: {
    status: 409,
    title: { en: "The last owner", fr: "Le dernier propriétaire" },
    detail: () => ({
      en: "This is the last owner; without one, nobody could manage this server any more.",
      fr: "C'est le dernier propriétaire ; sans lui, plus personne ne pourrait gérer ce serveur.",
    }),
    next: {
      en: "Make somebody else an owner first.",
      fr: "Donnez d'abord le rôle de propriétaire à quelqu'un d'autre.",
    },
  },
  session_not_found: {
    status: 404,
    title: { en: "Session not found", fr: "Session introuvable" },
    detail: ({ id }) => ({
      en: `Session ${id} does not exist, or has ended.`,
      fr: `La session ${id} n'existe pas, ou est terminée.`,
    }),
    next: { en: "Read the list of sessions again.", fr: "Relisez la liste des sessions." },
  },
  roles_exceed_own: {
    status: 403,
    title: { en: "More than your own roles", fr: "Plus que vos propres rôles" },
    detail: ({ roles }) => ({
      en: `You cannot give what you do not have: ${roleNames(roles)}.`,
      fr: `Vous ne pouvez pas donner ce que vous n'avez pas : ${roleNames(roles)}.`,
    }),
    next: { en: "Choose among your own roles.", fr: "Choisissez parmi vos propres rôles." },
  },
  too_many_keys: {
    status: 409,
    title: { en: "Too many keys", fr: "Trop de clés" },
    detail: ({ most }) => ({
      en: `You have ${most} keys already.`,
      fr: `Vous avez déjà ${most} clés.`,
    }),
    next: { en: "Revoke a key you no longer use.", fr: "Révoquez une clé devenue inutile." },
  },
  api_key_not_found: {
    status: 404,
    title: { en: "Key not found", fr: "Clé introuvable" },
    detail: ({ id }) => ({ en: `API key ${id} does not exist.`, fr: `La clé d'API ${id} n'existe pas.` }),
    next: { en: "Read the list of keys again.", fr: "Relisez la liste des clés." },
  },
  expiry_passed: {
    status: 422,
    title: { en: "Already past", fr: "Déjà passé" },
    detail: () => ({
      en: "The end must lie in the future.",
      fr: "L'échéance doit être dans le futur.",
    }),
    next: { en: "Choose a later end.", fr: "Choisissez une échéance plus lointaine." },
  },
  expiry_too_late: {
    status: 422,
    title: { en: "Too far away", fr: "Trop lointain" },
    detail: ({ latest }) => ({
      en: `A link ends on ${latest.slice(0, 10)} at the latest.`,
      fr: `Un lien prend fin au plus tard le ${latest.slice(0, 10)}.`,
    }),
    next: { en: "Choose an earlier end.", fr: "Choisissez une échéance plus proche." },
  },
  link_kind_unknown: {
    status: 422,
    title: { en: "Unknown kind of link", fr: "Type de lien inconnu" },
    detail: ({ kind }) => ({
      en: `You cannot make links of the kind "${kind}".`,
      fr: `Vous ne pouvez pas créer de lien du type « ${kind} ».`,
    }),
    next: {
      en: "Choose one of the kinds the list of links names.",
      fr: "Choisissez l'un des types que nomme la liste des liens.",
    },
  },
  link_subject_not_found: {
    status: 422,
    title: { en: "Nothing to link to", fr: "Rien à relier" },
    detail: ({ id }) => ({
      en: `There is nothing with the id ${id} a link of this kind could be for.`,
      fr: `Aucun élément d'identifiant ${id} ne peut recevoir un lien de ce type.`,
    }),
    next: { en: "Check the id.", fr: "Vérifiez l'identifiant." },
  },
  link_not_found: {
    status: 404,
    title: { en: "Link not found", fr: "Lien introuvable" },
    detail: ({ id }) => ({ en: `Link ${id} does not exist.`, fr: `Le lien ${id} n'existe pas.` }),
    next: { en: "Read the list of links again.", fr: "Relisez la liste des liens." },
  },
});
