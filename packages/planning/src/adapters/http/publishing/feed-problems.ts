import { defineProblems } from "@souffleur/platform/http";
import {
  type FeedSubjectNotFound,
  MAX_FEEDS,
  type TooManyFeeds,
} from "../../../application/publishing/create-calendar-feed.ts";
import type { CalendarFeedNotFound } from "../../../application/publishing/revoke-calendar-feed.ts";

export interface FeedNotFound {
  readonly code: "feed_not_found";
}

/** How many characters of an id a sentence repeats. */
const SHOWN = 100;

export const feedProblems = defineProblems<
  FeedSubjectNotFound | TooManyFeeds | CalendarFeedNotFound | FeedNotFound
>({
  feed_subject_not_found: {
    status: 404,
    title: { en: "Nothing to show", fr: "Rien à montrer" },
    detail: ({ id }) => ({
      en: `There is no such person, production, team or venue: ${id.slice(0, SHOWN)}.`,
      fr: `Aucune personne, production, équipe ni lieu de ce nom : ${id.slice(0, SHOWN)}.`,
    }),
    next: { en: "Take the id from its list.", fr: "Reprenez l'identifiant dans sa liste." },
  },
  too_many_feeds: {
    status: 409,
    title: { en: "Too many addresses", fr: "Trop d'adresses" },
    detail: () => ({
      en: `This calendar has ${MAX_FEEDS} addresses already.`,
      fr: `Ce calendrier a déjà ${MAX_FEEDS} adresses.`,
    }),
    next: { en: "Revoke one that nobody reads.", fr: "Révoquez-en une que personne ne lit." },
  },
  calendar_feed_not_found: {
    status: 404,
    title: { en: "Address not found", fr: "Adresse introuvable" },
    detail: ({ id }) => ({
      en: `There is no calendar address ${id.slice(0, SHOWN)}; it may have been revoked.`,
      fr: `Aucune adresse de calendrier ${id.slice(0, SHOWN)} ; elle a pu être révoquée.`,
    }),
    next: { en: "Look at the list again.", fr: "Regardez de nouveau la liste." },
  },
  feed_not_found: {
    status: 404,
    title: { en: "No calendar here", fr: "Pas de calendrier ici" },
    detail: () => ({
      en: "There is no calendar at this address, or not any more.",
      fr: "Il n'y a pas de calendrier à cette adresse, ou il n'y en a plus.",
    }),
    next: {
      en: "Ask whoever gave it to you for a new one.",
      fr: "Demandez-en une nouvelle à qui vous l'a donnée.",
    },
  },
});
