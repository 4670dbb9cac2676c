import type { Message, UndoConflict } from "@souffleur/kernel";
import { defineProblems } from "../http/index.ts";

export type UndoFailure =
  | { readonly code: "ledger_entry_not_found" }
  | { readonly code: "not_undoable"; readonly action: string }
  | UndoConflict;

export const undoProblems = defineProblems<UndoFailure>({
  ledger_entry_not_found: {
    status: 404,
    title: { en: "Not in the ledger", fr: "Absent du journal" },
    detail: () => ({ en: "The ledger has no such entry.", fr: "Le journal n'a pas cette entrée." }),
    next: { en: "Look for it in the activity list.", fr: "Cherchez-la dans la liste d'activité." },
  },
  not_undoable: {
    status: 409,
    title: { en: "Cannot be taken back here", fr: "Ne peut être annulé ici" },
    detail: ({ action }) => ({
      en: `What "${action}" did is not taken back from the ledger.`,
      fr: `Ce qu'a fait « ${action} » ne s'annule pas depuis le journal.`,
    }),
    next: {
      en: "Deleted things come back from the trash; decisions are taken back on their proposal.",
      fr: "Ce qui est supprimé revient depuis la corbeille ; une décision s'annule sur sa proposition.",
    },
  },
  undo_conflict: {
    status: 409,
    title: { en: "Changed since", fr: "Modifié depuis" },
    detail: ({ neededBy }) => (neededBy === undefined ? changedSince : needed(neededBy)),
    next: { en: "Take the newer change back first.", fr: "Annulez d'abord la modification plus récente." },
  },
});

const changedSince: Message = {
  en: "It was changed since then; taking this back would lose the newer change.",
  fr: "L'élément a été modifié depuis ; annuler perdrait la modification plus récente.",
};

const needed = (by: string): Message => ({
  en: `“${by}” came later and needs it; taking this back would leave it without.`,
  fr: `«\u00a0${by}\u00a0» est venu depuis et en a besoin\u00a0; annuler l'en priverait.`,
});
