import type { Message } from "@souffleur/kernel";
import { defineProblems, exampleId } from "@souffleur/platform/http";
import type {
  HoursClosed,
  HoursNotPlanned,
  HoursOverlap,
} from "../../../application/worked-hours/hold-line.ts";
import type {
  AlreadyStarted,
  TooEarlyToStart,
  TooLateToStart,
} from "../../../application/worked-hours/start-work.ts";
import type { NotStarted } from "../../../application/worked-hours/stop-work.ts";
import type { HoursNotStopped } from "../../../application/worked-hours/validate-hours.ts";
import type { PersonId, ShiftId } from "../../../domain/plan/facts.ts";
import {
  type HoursReason,
  type HoursRefused,
  MAX_AWAY_MINUTES,
  MAX_WORKED_MINUTES,
} from "../../../domain/worked-hours/read-hours.ts";

/** How many characters of a text a sentence repeats. */
const SHOWN = 100;
const cut = (text: string) => text.slice(0, SHOWN);

const general = (at: string): Message => ({
  en: `"${cut(at)}" is no date and time like 2024-05-12T10:00:00, in whole minutes.`,
  fr: `« ${cut(at)} » n'est pas une date et une heure comme 2024-05-12T10:00:00, à la minute ronde.`,
});

const sentences: Readonly<Partial<Record<HoursReason, (at: string) => Message>>> = {
  end_not_after_start: (at) => ({
    en: `The end ${cut(at)} does not come after the start, as the clocks go that night.`,
    fr: `La fin ${cut(at)} ne vient pas après le début, telles que vont les horloges cette nuit-là.`,
  }),
  too_long: (at) => ({
    en: `Nobody works longer than ${MAX_WORKED_MINUTES / 60} hours at a stretch; this would last until ${cut(at)}.`,
    fr: `Personne ne travaille plus de ${MAX_WORKED_MINUTES / 60} heures d'affilée ; ceci irait jusqu'à ${cut(at)}.`,
  }),
  too_far: (at) => ({
    en: `The start ${cut(at)} is more than ${MAX_AWAY_MINUTES / 60} hours away from what was planned.`,
    fr: `Le début ${cut(at)} est à plus de ${MAX_AWAY_MINUTES / 60} heures de ce qui était prévu.`,
  }),
  break_too_long: (at) => ({
    en: `A break of ${cut(at)} minutes leaves nothing of the work.`,
    fr: `Une pause de ${cut(at)} minutes ne laisse rien du travail.`,
  }),
};

const person = { personName: "Élodie Marchand", title: "Représentation" };

const shiftProblems = defineProblems<HoursNotPlanned | HoursClosed | HoursOverlap | HoursNotStopped>({
  hours_not_planned: {
    status: 404,
    title: { en: "Not planned", fr: "Non prévu" },
    detail: ({ personId, shiftId }) => ({
      en: `Person ${cut(personId)} is not planned in shift ${cut(shiftId)}, or it has no times yet.`,
      fr: `La personne ${cut(personId)} n'est pas prévue dans le service ${cut(shiftId)}, ou il n'a pas encore d'horaires.`,
    }),
    example: { shiftId: exampleId as ShiftId, personId: exampleId as PersonId },
    next: {
      en: "Put the person into the shift and give it its times, then state the hours.",
      fr: "Affectez la personne au service et donnez-lui ses horaires, puis déclarez les heures.",
    },
  },
  hours_closed: {
    status: 409,
    title: { en: "The period is closed", fr: "La période est close" },
    detail: ({ from, to }) => ({
      en: `The hours from ${from} to ${to} are closed.`,
      fr: `Les heures du ${from} au ${to} sont closes.`,
    }),
    example: { from: "2026-10-01", to: "2026-10-31" },
    next: {
      en: "Have the period opened again, with the reason, then change the hours.",
      fr: "Faites rouvrir la période, avec le motif, puis modifiez les heures.",
    },
  },
  hours_overlap: {
    status: 409,
    title: { en: "At two works at once", fr: "À deux endroits à la fois" },
    detail: ({ personName, title, start }) => ({
      en: `${cut(personName)} was at work in "${cut(title)}" from ${start} then.`,
      fr: `${cut(personName)} travaillait alors dans « ${cut(title)} » depuis ${start}.`,
    }),
    example: { ...person, start: "2026-11-20T19:00:00" },
    next: {
      en: "Correct the times of one of the two.",
      fr: "Corrigez les horaires de l'un des deux.",
    },
  },
  hours_not_stopped: {
    status: 409,
    title: { en: "Still at work", fr: "Encore au travail" },
    detail: ({ personName, title }) => ({
      en: `${cut(personName)} has begun "${cut(title)}" and not ended it.`,
      fr: `${cut(personName)} a commencé « ${cut(title)} » et ne l'a pas terminé.`,
    }),
    example: person,
    next: {
      en: "Wait until the person stops, or state the hours for them.",
      fr: "Attendez que la personne arrête, ou déclarez les heures à sa place.",
    },
  },
});

const statementProblems = defineProblems<HoursRefused>({
  hours_invalid: {
    status: 422,
    title: { en: "Hours that cannot be", fr: "Heures impossibles" },
    detail: ({ reason, at }) => (sentences[reason] ?? general)(at),
    example: { reason: "end_not_after_start", at: "2026-11-20T18:00:00" },
    next: { en: "Correct the times.", fr: "Corrigez les horaires." },
  },
  hours_in_future: {
    status: 422,
    title: { en: "Not over yet", fr: "Pas encore passé" },
    detail: ({ at }) => ({
      en: `${at} is still to come: hours are stated once they are over.`,
      fr: `${at} est encore à venir : on déclare les heures une fois faites.`,
    }),
    example: { at: "2026-11-20T23:00:00" },
    next: { en: "Come back when the work is over.", fr: "Revenez une fois le travail fini." },
  },
  hours_reason_needed: {
    status: 422,
    title: { en: "A reason is needed", fr: "Un motif est nécessaire" },
    detail: ({ minutes, tolerance }) =>
      minutes === undefined
        ? {
            en: "Say why the person did not work.",
            fr: "Dites pourquoi la personne n'a pas travaillé.",
          }
        : {
            en: `This differs by ${minutes} minutes from what was planned; more than ${tolerance} need a reason.`,
            fr: `Cela diffère de ${minutes} minutes de ce qui était prévu ; au-delà de ${tolerance}, il faut un motif.`,
          },
    example: { minutes: 30, tolerance: 15 },
    extra: ({ minutes, tolerance }) => ({ minutes, tolerance }),
    next: {
      en: "Say in a few words why, in `reason`.",
      fr: "Dites pourquoi en quelques mots, dans `reason`.",
    },
  },
});

const clockProblems = defineProblems<TooEarlyToStart | TooLateToStart | AlreadyStarted | NotStarted>({
  hours_too_early: {
    status: 409,
    title: { en: "Too early to begin", fr: "Trop tôt pour commencer" },
    detail: ({ start }) => ({
      en: `The shift begins at ${start}.`,
      fr: `Le service commence à ${start}.`,
    }),
    example: { start: "2026-11-20T19:00:00" },
    next: { en: "Begin when it is time.", fr: "Commencez le moment venu." },
  },
  hours_too_late: {
    status: 409,
    title: { en: "Over already", fr: "Déjà fini" },
    detail: ({ end }) => ({
      en: `The shift ended at ${end}.`,
      fr: `Le service a fini à ${end}.`,
    }),
    example: { end: "2026-11-20T23:00:00" },
    next: { en: "State the hours instead.", fr: "Déclarez plutôt les heures." },
  },
  hours_already_started: {
    status: 409,
    title: { en: "Begun already", fr: "Déjà commencé" },
    detail: ({ title }) => ({
      en: `"${cut(title)}" was begun or stated already.`,
      fr: `« ${cut(title)} » est déjà commencé ou déclaré.`,
    }),
    example: { title: person.title },
    next: { en: "Stop, or correct the hours.", fr: "Arrêtez, ou corrigez les heures." },
  },
  hours_not_started: {
    status: 409,
    title: { en: "Not begun", fr: "Pas commencé" },
    detail: ({ title }) => ({
      en: `"${cut(title)}" was not begun.`,
      fr: `« ${cut(title)} » n'est pas commencé.`,
    }),
    example: { title: person.title },
    next: { en: "Begin first, or state the hours.", fr: "Commencez d'abord, ou déclarez les heures." },
  },
});

export const hoursProblems = { ...shiftProblems, ...statementProblems, ...clockProblems };
