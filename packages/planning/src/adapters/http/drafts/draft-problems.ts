import type { LocalDate } from "@souffleur/kernel";
import { defineProblems, exampleId } from "@souffleur/platform/http";
import type {
  DraftForbidden,
  DraftOutdated,
  PlanJustChanged,
} from "../../../application/drafts/accept-draft.ts";
import type { NotComparable } from "../../../application/drafts/compare-drafts.ts";
import type { DraftNotFound } from "../../../application/drafts/find-seen-draft.ts";
import type {
  NothingToPlan,
  TooMuchToPlan,
  UnknownDisturbed,
} from "../../../application/drafts/request-draft.ts";
import type { PlanChangedSince } from "../../../application/drafts/restore-draft.ts";
import type { UnknownInDraft } from "../../../domain/drafts/edit-draft.ts";

// Both are dates as they stand here.
const exampleWeek = { from: "2026-11-23" as LocalDate, to: "2026-11-29" as LocalDate };

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;
/** How many names of a list a sentence has, and how many lines a list. */
const LISTED = 3;
const MAX_LISTED = 100;

const exampleBreach = {
  code: "overlap",
  severity: "forbid",
  at: { start: 0, end: 60 },
  shiftIds: [],
  message: {
    en: "Ana is in two places on Monday 2 November from 19:00 to 20:00.",
    fr: "Ana est à deux endroits le lundi 2 novembre de 19 h à 20 h.",
  },
  evidence: {},
} as const;

const placeNames = {
  shift: { en: "shift", fr: "service" },
  post: { en: "post", fr: "poste" },
  person: { en: "person", fr: "personne" },
  assignment: { en: "assignment of the person", fr: "affectation de la personne" },
} as const;

type DraftFailure =
  | DraftOutdated
  | DraftForbidden
  | PlanJustChanged
  | PlanChangedSince
  | UnknownInDraft
  | NotComparable
  | DraftNotFound
  | NothingToPlan
  | TooMuchToPlan
  | UnknownDisturbed;

const disturbedNames = {
  person: { en: "person", fr: "personne" },
  shift: { en: "shift of this production in these days", fr: "service de cette production à ces dates" },
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
      fr: `La production n'a aucun service entre le ${from} et le ${to}.`,
    }),
    example: exampleWeek,
    next: {
      en: "Add shifts to it first, or ask for other days.",
      fr: "Ajoutez-lui d'abord des services, ou demandez d'autres dates.",
    },
  },
  too_much_to_plan: {
    status: 409,
    title: { en: "Too much to plan at once", fr: "Trop à planifier d'un coup" },
    detail: ({ limit }) => ({
      en: `The production has more than ${limit} shifts in these days.`,
      fr: `La production a plus de ${limit} services à ces dates.`,
    }),
    next: { en: "Ask for fewer days.", fr: "Demandez moins de jours." },
  },
  unknown_disturbed: {
    status: 409,
    title: { en: "Nobody and nothing of that id", fr: "Personne ni rien sous cet identifiant" },
    detail: ({ kind, id }) => ({
      en: `There is no ${disturbedNames[kind].en} with id ${id}.`,
      fr: `Rien ni personne (${disturbedNames[kind].fr}) n'a l'identifiant ${id}.`,
    }),
    example: { kind: "person", id: exampleId },
    next: {
      en: "Name a person, or a shift of the production in the days asked for.",
      fr: "Nommez une personne, ou un service de la production aux dates demandées.",
    },
  },
  draft_outdated: {
    status: 409,
    title: { en: "Draft outdated", fr: "Brouillon périmé" },
    detail: ({ shifts, people }) => {
      const names = [...shifts.map(({ title }) => title), ...people.map(({ name }) => name)];
      const shown = names.slice(0, LISTED).join(", ").slice(0, SHOWN);
      return {
        en: `The plan changed since the draft was made: ${names.length} of its shifts or people (${shown}).`,
        fr: `Le plan a changé depuis ce brouillon : ${names.length} de ses services ou personnes (${shown}).`,
      };
    },
    example: { shifts: [{ id: exampleId, title: "Filage" }], people: [] },
    next: {
      en: "Edit the draft, which brings it up to date, or ask for a new one.",
      fr: "Modifiez le brouillon, ce qui le met à jour, ou demandez-en un nouveau.",
    },
    extra: ({ shifts, people }) => ({ shifts, people }),
  },
  draft_forbidden: {
    status: 409,
    title: { en: "Forbidden by the rules", fr: "Interdit par les règles" },
    detail: ({ breaches: [first, ...others] }) => ({
      en: `${first?.message.en ?? ""}${others.length > 0 ? ` And ${others.length} more.` : ""}`,
      fr: `${first?.message.fr ?? ""}${others.length > 0 ? ` Et ${others.length} autres.` : ""}`,
    }),
    example: { breaches: [exampleBreach] },
    next: {
      en: "Edit the draft so that it keeps to the rules, or change the rules.",
      fr: "Modifiez le brouillon pour qu'il respecte les règles, ou changez les règles.",
    },
    extra: ({ breaches }) => ({
      breaches: breaches.slice(0, MAX_LISTED).map(({ code, message, shiftIds, personId }) => ({
        ...{ code, message, shift_ids: shiftIds },
        ...(personId !== undefined && { person_id: personId }),
      })),
    }),
  },
  plan_just_changed: {
    status: 409,
    title: { en: "Plan changed at this moment", fr: "Plan modifié à l'instant" },
    detail: () => ({
      en: "Somebody changed the plan while this draft was checked against the rules.",
      fr: "Quelqu'un a modifié le plan pendant que ce brouillon était confronté aux règles.",
    }),
    next: { en: "Send the same request again.", fr: "Envoyez la même demande à nouveau." },
  },
  plan_changed_since: {
    status: 409,
    title: { en: "Plan changed since", fr: "Plan modifié depuis" },
    detail: () => ({
      en: "The plan this draft made was changed since; taking it back would lose that.",
      fr: "Le plan issu de ce brouillon a été modifié depuis ; l'annuler perdrait ces changements.",
    }),
    next: {
      en: "Take the newer changes back first, or change the plan by hand.",
      fr: "Annulez d'abord les changements plus récents, ou modifiez le plan à la main.",
    },
  },
  unknown_in_draft: {
    status: 409,
    title: { en: "Not in the draft", fr: "Absent du brouillon" },
    detail: ({ kind, id }) => ({
      en: `The draft knows no ${placeNames[kind].en} ${id}.`,
      fr: `Le brouillon ne connaît pas : ${placeNames[kind].fr} ${id}.`,
    }),
    example: { kind: "post", id: exampleId },
    next: {
      en: "Name shifts and posts of the draft, and people who are there.",
      fr: "Nommez des services et des postes du brouillon, et des personnes qui existent.",
    },
  },
  not_comparable: {
    status: 409,
    title: { en: "Not comparable", fr: "Non comparables" },
    detail: () => ({
      en: "Two drafts of one production can be compared, or one with the current plan.",
      fr: "On compare deux brouillons d'une même production, ou l'un d'eux et le plan actuel.",
    }),
    next: {
      en: "Choose two drafts of the same production.",
      fr: "Choisissez deux brouillons de la même production.",
    },
  },
});
