import { defineProblems } from "@souffleur/platform/http";
import type { CareFindingNotFound, CareFindingNotOpen } from "../../../application/care/ignore-finding.ts";
import type {
  CareReportNotFound,
  FindingsHeld,
  NothingToFix,
} from "../../../application/care/request-fix.ts";
import type { CareFixNotHalted } from "../../../application/care/resume-fix.ts";
import type { CareFixNotDone, CareFixNotFound } from "../../../application/care/undo-fix.ts";

type CareFailure =
  | CareReportNotFound
  | CareFindingNotFound
  | CareFindingNotOpen
  | CareFixNotFound
  | CareFixNotDone
  | CareFixNotHalted
  | FindingsHeld
  | NothingToFix;

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

export const careProblems = defineProblems<CareFailure>({
  care_report_not_found: {
    status: 404,
    title: { en: "Report not found", fr: "Rapport introuvable" },
    detail: ({ id }) => ({
      en: `There is no report ${id.slice(0, SHOWN)} on the collection.`,
      fr: `Il n'y a pas de rapport ${id.slice(0, SHOWN)} sur la collection.`,
    }),
    next: { en: "Look over the collection again.", fr: "Examinez de nouveau la collection." },
  },
  care_finding_not_found: {
    status: 404,
    title: { en: "Finding not found", fr: "Constat introuvable" },
    detail: ({ id }) => ({
      en: `There is no finding ${id.slice(0, SHOWN)} in this report.`,
      fr: `Il n'y a pas de constat ${id.slice(0, SHOWN)} dans ce rapport.`,
    }),
    next: {
      en: "Look for it among the findings of the report.",
      fr: "Cherchez-le parmi les constats du rapport.",
    },
  },
  care_finding_not_open: {
    status: 409,
    title: { en: "Finding already dealt with", fr: "Constat déjà traité" },
    detail: () => ({
      en: "The finding is being fixed, has been fixed, or is already as you want it.",
      fr: "Le constat est en cours de correction, corrigé, ou déjà dans l'état demandé.",
    }),
    next: { en: "Read it again to see what became of it.", fr: "Relisez-le pour voir ce qu'il est devenu." },
  },
  care_fix_not_found: {
    status: 404,
    title: { en: "Fix not found", fr: "Correction introuvable" },
    detail: ({ id }) => ({
      en: `There is no fix ${id.slice(0, SHOWN)}.`,
      fr: `Il n'y a pas de correction ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Look for it in the activity of the library.",
      fr: "Cherchez-la dans l'activité de la bibliothèque.",
    },
  },
  care_fix_not_done: {
    status: 409,
    title: { en: "Nothing to take back", fr: "Rien à annuler" },
    detail: () => ({
      en: "The fix is still being done or taken back, or has been taken back.",
      fr: "La correction est encore en cours, ou en cours d'annulation, ou a été annulée.",
    }),
    next: {
      en: "Wait until its job has ended, and read it again.",
      fr: "Attendez la fin de sa tâche, puis relisez-la.",
    },
  },
  care_fix_not_halted: {
    status: 409,
    title: { en: "Nothing to go on with", fr: "Rien à reprendre" },
    detail: () => ({
      en: "The fix did not stop on the way: it is done, taken back, or a job is at work on it.",
      fr: "La correction ne s'est pas arrêtée en chemin : elle est finie, annulée, ou une tâche s'en occupe.",
    }),
    next: { en: "Read it again to see how far it is.", fr: "Relisez-la pour voir où elle en est." },
  },
  care_findings_held: {
    status: 409,
    title: {
      en: "A fix stopped on the way has these findings",
      fr: "Une correction arrêtée tient ces constats",
    },
    detail: () => ({
      en: "A fix that stopped on the way is being taken back, or was to keep other copies than you name.",
      fr: "Une correction arrêtée en chemin est en cours d'annulation, ou devait garder d'autres copies que les vôtres.",
    }),
    next: {
      en: "Go on with that fix, or take it back; then ask again.",
      fr: "Reprenez cette correction ou annulez-la, puis redemandez.",
    },
  },
  nothing_to_fix: {
    status: 409,
    title: { en: "Nothing to fix", fr: "Rien à corriger" },
    detail: () => ({
      en: "None of these findings can be fixed: they are dealt with, have no fix, or must be chosen one by one.",
      fr: "Aucun de ces constats ne peut être corrigé : ils sont traités, sans correction, ou à choisir un par un.",
    }),
    next: {
      en: "Read the findings again, and name those you choose.",
      fr: "Relisez les constats, et désignez ceux que vous choisissez.",
    },
  },
});
