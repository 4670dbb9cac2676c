import { defineProblems } from "@souffleur/platform/http";
import {
  type PeriodInFuture,
  type PeriodTaken,
  type PeriodUnvalidated,
  SHOWN_UNVALIDATED,
} from "../../../application/worked-hours/close-period.ts";
import type {
  HourPeriodNotFound,
  PeriodNotClosed,
  PeriodWithin,
} from "../../../application/worked-hours/reopen-period.ts";

type Failure =
  | HourPeriodNotFound
  | PeriodNotClosed
  | PeriodWithin
  | PeriodInFuture
  | PeriodTaken
  | PeriodUnvalidated;

const SHOWN = 100;

export const periodProblems = defineProblems<Failure>({
  hour_period_not_found: {
    status: 404,
    title: { en: "Period not found", fr: "Période introuvable" },
    detail: ({ id }) => ({
      en: `Period ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Période ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it among the periods that were closed.",
      fr: "Cherchez-la parmi les périodes closes.",
    },
  },
  hour_period_not_closed: {
    status: 409,
    title: { en: "The period is open", fr: "La période est ouverte" },
    detail: () => ({
      en: "This period was opened again already.",
      fr: "Cette période est déjà rouverte.",
    }),
    next: {
      en: "Change the hours, then close the days again.",
      fr: "Modifiez les heures, puis refermez ces jours.",
    },
  },
  hour_period_within: {
    status: 409,
    title: { en: "Closed by a wider period too", fr: "Close aussi par une période plus large" },
    detail: ({ from, to }) => ({
      en: `The period from ${from} to ${to} fixes these days as well.`,
      fr: `La période du ${from} au ${to} fixe aussi ces jours.`,
    }),
    example: { from: "2026-10-01", to: "2026-10-31" },
    next: { en: "Open that one first.", fr: "Rouvrez d'abord celle-là." },
  },
  hour_period_in_future: {
    status: 422,
    title: { en: "The period is not over", fr: "La période n'est pas finie" },
    detail: ({ to }) => ({
      en: `${to} is still to come: a period is closed once its last day is there.`,
      fr: `Le ${to} est encore à venir : une période se ferme une fois son dernier jour arrivé.`,
    }),
    next: { en: "Choose a last day that is there already.", fr: "Choisissez un dernier jour déjà arrivé." },
    example: { to: "2026-12-31" as PeriodInFuture["to"] },
  },
  hour_period_taken: {
    status: 409,
    title: { en: "Closed already", fr: "Déjà close" },
    detail: ({ from, to }) => ({
      en: `The hours from ${from} to ${to} are closed already.`,
      fr: `Les heures du ${from} au ${to} sont déjà closes.`,
    }),
    example: { from: "2026-10-01" as PeriodTaken["from"], to: "2026-10-31" as PeriodTaken["to"] },
    next: {
      en: "Choose other days, or open that period again first.",
      fr: "Choisissez d'autres jours, ou rouvrez d'abord cette période.",
    },
  },
  hour_period_unvalidated: {
    status: 409,
    title: { en: "Hours wait to be validated", fr: "Des heures attendent d'être validées" },
    detail: ({ lines }) => {
      const count = lines.length < SHOWN_UNVALIDATED ? String(lines.length) : `${SHOWN_UNVALIDATED}+`;
      const [first] = lines;
      const name = first
        ? ` (${first.planned.personName}, ${first.planned.title}, ${first.planned.day}…)`
        : "";
      return {
        en: `Lines not validated yet: ${count}${name}.`,
        fr: `Lignes pas encore validées : ${count}${name}.`,
      };
    },
    example: { lines: [] },
    extra: ({ lines }) => ({
      lines: lines.map(({ planned, state }) => ({
        shift_id: planned.shiftId,
        person_id: planned.personId,
        person_name: planned.personName,
        title: planned.title,
        day: planned.day,
        state,
      })),
    }),
    next: {
      en: "Validate the lines it names, then close the period.",
      fr: "Validez les lignes nommées, puis fermez la période.",
    },
  },
});
