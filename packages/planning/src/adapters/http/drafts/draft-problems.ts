import { defineProblems, exampleId } from "@souffleur/platform/http";
import type { DraftNotFound } from "../../../application/drafts/find-seen-draft.ts";
import type {
  NothingToPlan,
  TooMuchToPlan,
  UnknownDisturbed,
} from "../../../application/drafts/request-draft.ts";

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

type DraftFailure = DraftNotFound | NothingToPlan | TooMuchToPlan | UnknownDisturbed;

const disturbedNames = {
  person: { en: "person", fr: "personne" },
  shift: { en: "shift of this production in these days", fr: "mission de cette production à ces dates" },
} as const;

export const draftProblems = defineProblems<DraftFailure>({
  production_proposal_not_found: {
    status: 404,
    title: { en: "Draft not found", fr: "Brouillon introuvable" },
    detail: ({ id }) => ({
      en: `Draft ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Brouillon ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it among the drafts of its production, or in the trash.",
      fr: "Cherchez-le parmi les brouillons de sa production, ou dans la corbeille.",
    },
  },
  nothing_to_plan: {
    status: 409,
    title: { en: "Nothing to plan", fr: "Rien à planifier" },
    detail: ({ from, to }) => ({
      en: `The production has no shift between ${from} and ${to}.`,
      fr: `La production n'a aucune mission entre le ${from} et le ${to}.`,
    }),
    next: {
      en: "Add shifts to it first, or ask for other days.",
      fr: "Ajoutez-lui d'abord des missions, ou demandez d'autres dates.",
    },
  },
  too_much_to_plan: {
    status: 409,
    title: { en: "Too much to plan at once", fr: "Trop à planifier d'un coup" },
    detail: ({ limit }) => ({
      en: `The production has more than ${limit} shifts in these days.`,
      fr: `La production a plus de ${limit} missions à ces dates.`,
    }),
    next: { en: "Ask for fewer days.", fr: "Demandez moins de jours." },
  },
  unknown_disturbed: {
    status: 409,
    title: { en: "Nobody and nothing of that id", fr: "Personne ni rien sous cet identifiant" },
    detail: ({ kind, id }) => ({
      en: `There is no ${disturbedNames[kind].en} with id ${id}.`,
      fr: `Aucune ${disturbedNames[kind].fr} n'a l'identifiant ${id}.`,
    }),
    example: { kind: "person", id: exampleId },
    next: {
      en: "Name a person, or a shift of the production in the days asked for.",
      fr: "Nommez une personne, ou une mission de la production aux dates demandées.",
    },
  },
});
