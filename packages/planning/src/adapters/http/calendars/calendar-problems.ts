import { defineProblems } from "@souffleur/platform/http";
import type { CalendarNotTaken } from "../../../application/calendars/create-calendar.ts";
import type { CalendarNotFound } from "../../../application/calendars/delete-calendar.ts";

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

type CalendarFailure =
  | CalendarNotFound
  | { readonly code: Extract<CalendarNotTaken["code"], "calendar_exists"> }
  | { readonly code: Extract<CalendarNotTaken["code"], "too_many_calendars"> };

export const calendarProblems = defineProblems<CalendarFailure>({
  calendar_not_found: {
    status: 404,
    title: { en: "Calendar not found", fr: "Calendrier introuvable" },
    detail: ({ id }) => ({
      en: `This person has no calendar ${id.slice(0, SHOWN)}.`,
      fr: `Cette personne n'a pas de calendrier ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Look for it in the list of the person's calendars, or in the trash.",
      fr: "Cherchez-le dans la liste des calendriers de la personne, ou dans la corbeille.",
    },
  },
  calendar_exists: {
    status: 409,
    title: { en: "Calendar already read", fr: "Calendrier déjà suivi" },
    detail: () => ({
      en: "This person's time is already read from that address.",
      fr: "Les disponibilités de cette personne sont déjà lues à cette adresse.",
    }),
    next: {
      en: "Remove the other subscription first to read it another way.",
      fr: "Retirez d'abord l'autre abonnement pour le lire autrement.",
    },
  },
  too_many_calendars: {
    status: 409,
    title: { en: "Too many calendars", fr: "Trop de calendriers" },
    detail: () => ({
      en: "This person's time is already read from ten addresses.",
      fr: "Les disponibilités de cette personne sont déjà lues à dix adresses.",
    }),
    next: { en: "Remove one of them first.", fr: "Retirez-en d'abord une." },
  },
});
