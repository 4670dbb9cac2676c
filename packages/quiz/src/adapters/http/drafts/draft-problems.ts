import { defineProblems } from "@souffleur/platform/http";
import type { NoModel, NothingToAsk } from "../../../application/agents/request-generation.ts";
import type { QuestionChanged, QuestionFaulty } from "../../../application/questions/decide-draft.ts";
import type { DraftNotFound } from "../../../application/questions/draft-record.ts";

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

interface GenerationNotFound {
  readonly code: "generation_not_found";
  readonly id: string;
}

type DraftFailure =
  | DraftNotFound
  | QuestionFaulty
  | QuestionChanged
  | NothingToAsk
  | NoModel
  | GenerationNotFound;

export const draftProblems = defineProblems<DraftFailure>({
  draft_not_found: {
    status: 404,
    title: { en: "Draft not found", fr: "Brouillon introuvable" },
    detail: ({ id }) => ({
      en: `There is no draft ${id.slice(0, SHOWN)}.`,
      fr: `Il n'y a pas de brouillon ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Look for it among those that wait for review.",
      fr: "Cherchez-le parmi ceux qui attendent une relecture.",
    },
  },
  generation_not_found: {
    status: 404,
    title: { en: "Request not found", fr: "Demande introuvable" },
    detail: ({ id }) => ({
      en: `Nobody asked for questions under ${id.slice(0, SHOWN)}.`,
      fr: `Personne n'a demandé de questions sous ${id.slice(0, SHOWN)}.`,
    }),
    next: { en: "Look for it in the list of requests.", fr: "Cherchez-la dans la liste des demandes." },
  },
  question_faulty: {
    status: 409,
    title: { en: "The question has faults", fr: "La question a des défauts" },
    detail: ({ findings }) => ({
      en: findings.map(({ message }) => message.en).join(" "),
      fr: findings.map(({ message }) => message.fr).join(" "),
    }),
    example: {
      findings: [
        {
          rule: "longest_key",
          severity: "error",
          message: { en: "The right answer is the longest.", fr: "La bonne réponse est la plus longue." },
          places: [],
        },
      ],
    },
    next: {
      en: "Mend what is named, or insist if you know better.",
      fr: "Corrigez ce qui est nommé, ou insistez si vous savez mieux.",
    },
  },
  question_changed: {
    status: 409,
    title: { en: "The question was changed since", fr: "La question a changé depuis" },
    detail: ({ id }) => ({
      en: `The question ${id.slice(0, SHOWN)} the draft became was changed, retired or deleted since.`,
      fr: `La question ${id.slice(0, SHOWN)} issue du brouillon a été modifiée, retirée ou supprimée depuis.`,
    }),
    next: {
      en: "Change the question in the bank instead.",
      fr: "Modifiez plutôt la question dans la banque.",
    },
  },
  nothing_to_ask: {
    status: 404,
    title: { en: "No document of this subject", fr: "Aucun document de ce sujet" },
    detail: ({ subject }) => ({
      en: `There is no document of the subject ${subject.slice(0, SHOWN)}.`,
      fr: `Il n'y a pas de document du sujet ${subject.slice(0, SHOWN)}.`,
    }),
    next: { en: "Add a document first.", fr: "Ajoutez d'abord un document." },
    example: { subject: "Biologie" },
  },
  no_model: {
    status: 409,
    title: { en: "No language model is set up", fr: "Aucun modèle de langue n'est configuré" },
    detail: () => ({
      en: "This server has no language model: its owner sets SOUFFLEUR_LLM_URL and SOUFFLEUR_LLM_MODEL.",
      fr: "Ce serveur n'a pas de modèle de langue\u00a0: son propriétaire règle SOUFFLEUR_LLM_URL et SOUFFLEUR_LLM_MODEL.",
    }),
    next: {
      en: "Take the built-in author, or set both and start the server again.",
      fr: "Prenez l'auteur intégré, ou réglez les deux et redémarrez le serveur.",
    },
  },
});
