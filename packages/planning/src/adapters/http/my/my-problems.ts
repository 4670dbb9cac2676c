import { defineProblems } from "@souffleur/platform/http";
import type { ShiftBegun, ShiftChangedSince } from "../../../application/my/answer-shift.ts";
import type { PlaceTaken } from "../../../application/my/leave-place.ts";
import type { MyShiftNotFound, ShiftWithoutYou } from "../../../application/my/my-shift.ts";
import type { NotTheTime } from "../../../application/my/say-late.ts";

type MyFailure = MyShiftNotFound | ShiftWithoutYou | ShiftBegun | ShiftChangedSince | PlaceTaken | NotTheTime;

/** How many characters of a name a sentence repeats. */
const SHOWN = 100;
const example = { title: "Représentation" };
const reload = {
  en: "Look at your schedule as it is now.",
  fr: "Regardez vos dates telles qu'elles sont maintenant.",
};
const call = {
  en: "Call whoever plans.",
  fr: "Appelez la personne qui planifie.",
};

/** What the holder of a personal link is told, in words for somebody who does not plan. */
export const myProblems = defineProblems<MyFailure>({
  my_shift_not_found: {
    status: 404,
    title: { en: "Not one of your shifts", fr: "Pas un de vos services" },
    detail: () => ({
      en: "This shift was never published to you.",
      fr: "Ce service ne vous a jamais été annoncé.",
    }),
    next: reload,
  },
  shift_without_you: {
    status: 409,
    title: { en: "Cancelled", fr: "Annulé" },
    detail: ({ title }) => ({
      en: `${title.slice(0, SHOWN)} is cancelled, or goes on without you.`,
      fr: `${title.slice(0, SHOWN)} est annulé, ou se fait sans vous.`,
    }),
    example,
    next: reload,
  },
  shift_begun: {
    status: 409,
    title: { en: "It has begun", fr: "C'est déjà commencé" },
    detail: ({ title }) => ({
      en: `${title.slice(0, SHOWN)} has begun: it can no longer be answered.`,
      fr: `${title.slice(0, SHOWN)} a commencé : on ne peut plus y répondre.`,
    }),
    example,
    next: call,
  },
  shift_changed_since: {
    status: 409,
    title: { en: "Changed meanwhile", fr: "Modifié entre-temps" },
    detail: ({ title }) => ({
      en: `${title.slice(0, SHOWN)} was changed while you were looking at it: see what is different, then answer.`,
      fr: `${title.slice(0, SHOWN)} a été modifié pendant que vous le regardiez : voyez ce qui change, puis répondez.`,
    }),
    example: { ...example, current: 2 },
    next: reload,
    extra: ({ current }) => ({ sequence: current }),
  },
  place_taken: {
    status: 409,
    title: { en: "Your place is taken", fr: "Votre place est prise" },
    detail: ({ title }) => ({
      en: `You had said no to ${title.slice(0, SHOWN)}, and your place can no longer be given back to you.`,
      fr: `Vous aviez refusé ${title.slice(0, SHOWN)}, et votre place ne peut plus vous être rendue.`,
    }),
    example,
    next: call,
  },
  not_the_time: {
    status: 409,
    title: { en: "Not the moment to be late", fr: "Pas le moment d'être en retard" },
    detail: ({ title }) => ({
      en: `${title.slice(0, SHOWN)} is over, or more than a day away.`,
      fr: `${title.slice(0, SHOWN)} est fini, ou dans plus d'un jour.`,
    }),
    example,
    next: call,
  },
});
