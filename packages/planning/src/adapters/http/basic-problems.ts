import type { AlreadyDecided, NothingToRestore, ProposalState } from "@souffleur/kernel";
import { defineProblems } from "@souffleur/platform/http";
import type { CreatePlanningFailure } from "../../application/create-planning.ts";
import type { ProposalNotFound } from "../../application/decide-proposal.ts";
import type { ArtistNotFound } from "../../application/get-artist.ts";
import type { PlanningNotFound } from "../../application/get-planning.ts";

type BasicFailure =
  | CreatePlanningFailure
  | ArtistNotFound
  | PlanningNotFound
  | ProposalNotFound
  | AlreadyDecided
  | NothingToRestore;

const stateNames: Readonly<Record<ProposalState, { en: string; fr: string }>> = {
  open: { en: "open", fr: "ouverte" },
  accepted: { en: "accepted", fr: "acceptée" },
  edited: { en: "edited", fr: "modifiée" },
  rejected: { en: "rejected", fr: "refusée" },
  superseded: { en: "superseded", fr: "remplacée" },
  restored: { en: "open again", fr: "rouverte" },
};

/** How many characters of a name a sentence repeats. */
const SHOWN = 100;

export const basicProblems = defineProblems<BasicFailure>({
  artist_exists: {
    status: 409,
    title: { en: "Artist exists", fr: "Artiste déjà enregistré" },
    detail: ({ id }) => ({
      en: `Artist with id ${id} exists already.`,
      fr: `Artiste déjà enregistré avec l'identifiant ${id}.`,
    }),
    next: {
      en: "Leave out the id to get a new one, or replace the artist with PUT.",
      fr: "Omettez l'identifiant pour en recevoir un nouveau, ou remplacez l'artiste avec PUT.",
    },
  },
  artist_not_found: {
    status: 404,
    title: { en: "Artist not found", fr: "Artiste introuvable" },
    detail: ({ id }) => ({
      en: `Artist ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Artiste ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it in the list, or in the trash.",
      fr: "Cherchez-le dans la liste, ou dans la corbeille.",
    },
  },
  availability_repeated: {
    status: 409,
    title: { en: "Availability repeated", fr: "Disponibilité répétée" },
    detail: ({ name, availability }) => ({
      en: `Availability from ${availability.start} to ${availability.end} is given twice for artist '${name.slice(0, SHOWN)}'.`,
      fr: `La disponibilité du ${availability.start} au ${availability.end} est donnée deux fois pour l'artiste « ${name.slice(0, SHOWN)} ».`,
    }),
    next: { en: "Give each availability once.", fr: "Donnez chaque disponibilité une seule fois." },
  },
  no_availability: {
    status: 400,
    title: { en: "No availability", fr: "Aucune disponibilité" },
    detail: ({ name, eventDate }) => ({
      en: `Artist '${name}' has no availability on ${eventDate}.`,
      fr: `Artiste « ${name} » : aucune disponibilité le ${eventDate}.`,
    }),
    next: {
      en: "Choose another day, leave the artist out, or add an availability.",
      fr: "Choisissez un autre jour, retirez l'artiste, ou ajoutez une disponibilité.",
    },
  },
  planning_not_found: {
    status: 404,
    title: { en: "Planning not found", fr: "Planning introuvable" },
    detail: ({ id }) => ({
      en: `Planning ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Planning ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it in the list, or in the trash.",
      fr: "Cherchez-le dans la liste, ou dans la corbeille.",
    },
  },
  planning_proposal_not_found: {
    status: 404,
    title: { en: "Proposal not found", fr: "Proposition introuvable" },
    detail: ({ id }) => ({
      en: `Proposal ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Proposition ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: { en: "Look for it in the inbox.", fr: "Cherchez-la dans la boîte de réception." },
  },
  already_decided: {
    status: 409,
    title: { en: "Decided already", fr: "Décision déjà prise" },
    detail: ({ state }) => ({
      en: `Somebody decided on this proposal already: it is ${stateNames[state].en}.`,
      fr: `Quelqu'un a déjà décidé de cette proposition : elle est ${stateNames[state].fr}.`,
    }),
    example: { state: "accepted" },
    next: {
      en: "Take the decision back first, to decide anew.",
      fr: "Annulez d'abord la décision, pour décider à nouveau.",
    },
  },
  nothing_to_restore: {
    status: 409,
    title: { en: "Nothing to take back", fr: "Rien à annuler" },
    detail: ({ state }) => ({
      en: `Nobody decided on this proposal yet: it is ${stateNames[state].en}.`,
      fr: `Personne n'a encore décidé de cette proposition : elle est ${stateNames[state].fr}.`,
    }),
    example: { state: "open" },
    next: { en: "Accept, edit or reject it.", fr: "Acceptez-la, modifiez-la ou refusez-la." },
  },
});
