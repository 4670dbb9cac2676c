import { type InstantText, instantOf } from "@souffleur/kernel";
import { defineProblems } from "@souffleur/platform/http";
import type { AttemptNotFound } from "../../../application/taking/answer-item.ts";
import type { LearnerNotFound } from "../../../application/taking/forget-learner.ts";
import type { LearnerUnknown, ShareClosed, ShareFull } from "../../../application/taking/join-quiz.ts";
import type { PracticeRefusal } from "../../../application/taking/practise-question.ts";
import type { QuizNotFound } from "../../../application/taking/quiz-record.ts";
import type { ClosingRefusal, ShareNotFound } from "../../../application/taking/share-quiz.ts";
import type { StartRefusal } from "../../../application/taking/start-attempt.ts";
import type { AnswerRefusal } from "../../../domain/taking/attempt.ts";

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;
const askTeacher = {
  en: "Ask whoever gave you the link for a new one.",
  fr: "Demandez un nouveau lien à la personne qui vous l'a donné.",
};
const reload = {
  en: "Reload: the quiz goes on where you stand.",
  fr: "Rechargez la page\u00a0: le quiz reprend là où vous en êtes.",
};

export interface LinkOfAnotherKind {
  readonly code: "link_of_another_kind";
}

/** Of whoever makes quizzes. */
export const quizMakingProblems = defineProblems<
  QuizNotFound | ShareNotFound | ClosingRefusal | LearnerNotFound
>({
  quiz_not_found: {
    status: 404,
    title: { en: "Quiz not found", fr: "Quiz introuvable" },
    detail: ({ id }) => ({
      en: `There is no quiz ${id.slice(0, SHOWN)}.`,
      fr: `Quiz ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it in the list, or in the trash.",
      fr: "Cherchez-le dans la liste, ou dans la corbeille.",
    },
  },
  share_not_found: {
    status: 404,
    title: { en: "Link not found", fr: "Lien introuvable" },
    detail: ({ id }) => ({
      en: `This quiz has no link ${id.slice(0, SHOWN)}.`,
      fr: `Ce quiz n'a pas de lien ${id.slice(0, SHOWN)}.`,
    }),
    next: { en: "Look at the quiz's links again.", fr: "Regardez de nouveau les liens du quiz." },
  },
  closing_passed: {
    status: 409,
    title: { en: "Closes in the past", fr: "Fermeture déjà passée" },
    detail: () => ({
      en: "The moment the link is to close is over.",
      fr: "Le moment où le lien doit fermer est déjà passé.",
    }),
    next: { en: "Choose a moment to come.", fr: "Choisissez un moment à venir." },
  },
  closing_too_late: {
    status: 409,
    title: { en: "Open for too long", fr: "Ouvert trop longtemps" },
    detail: ({ latest }) => ({
      en: `A link can stay open until ${latest.slice(0, 10)} at most.`,
      fr: `Un lien peut rester ouvert jusqu'au ${latest.slice(0, 10)} au plus.`,
    }),
    example: { latest: instantOf(1_800_000_000_000) },
    next: { en: "Choose an earlier day.", fr: "Choisissez un jour plus proche." },
    extra: ({ latest }: { latest: InstantText }) => ({ latest }),
  },
  learner_not_found: {
    status: 404,
    title: { en: "Learner not found", fr: "Apprenant introuvable" },
    detail: () => ({
      en: "Nothing is kept of such a learner.",
      fr: "Rien n'est conservé de cet apprenant.",
    }),
    next: { en: "They may have been forgotten already.", fr: "Ses données ont peut-être déjà été effacées." },
  },
});

type PlayFailure =
  | ShareClosed
  | ShareFull
  | LearnerUnknown
  | StartRefusal
  | AttemptNotFound
  | AnswerRefusal
  | PracticeRefusal;

/** Of whoever takes them, in words for somebody who does not make quizzes. */
export const playProblems = defineProblems<PlayFailure | LinkOfAnotherKind>({
  link_of_another_kind: {
    status: 403,
    title: { en: "This link is for something else", fr: "Ce lien sert à autre chose" },
    detail: () => ({
      en: "The link you came with opens no quiz.",
      fr: "Le lien utilisé n'ouvre aucun quiz.",
    }),
    next: askTeacher,
  },
  share_closed: {
    status: 409,
    title: { en: "This quiz is closed", fr: "Ce quiz est fermé" },
    detail: () => ({
      en: "The link is closed: nothing more is taken in. What you answered before counts.",
      fr: "Le lien est fermé\u00a0: plus rien n'est enregistré. Ce que vous aviez répondu compte.",
    }),
    next: askTeacher,
  },
  share_full: {
    status: 409,
    title: { en: "No room left", fr: "Plus de place" },
    detail: ({ most }) => ({
      en: `This link is for ${most} learners, and all of them have come.`,
      fr: `Ce lien est prévu pour ${most} personnes, et toutes sont venues.`,
    }),
    example: { most: 30 },
    next: askTeacher,
  },
  learner_unknown: {
    status: 409,
    title: { en: "We do not know you any more", fr: "Nous ne vous connaissons plus" },
    detail: () => ({
      en: "Your key opens nothing: your answers may have been forgotten, as somebody asked.",
      fr: "Votre clé n'ouvre rien\u00a0: vos réponses ont peut-être été effacées, comme quelqu'un l'a demandé.",
    }),
    next: { en: "Come in again with a name.", fr: "Entrez de nouveau avec un nom." },
  },
  no_attempts_left: {
    status: 409,
    title: { en: "No attempts left", fr: "Plus d'essai" },
    detail: ({ most }) => ({
      en: `This quiz can be taken ${most} times, and you have.`,
      fr: `Nombre d'essais permis pour ce quiz\u00a0: ${most}. Vous les avez faits.`,
    }),
    example: { most: 1 },
    next: askTeacher,
  },
  quiz_empty: {
    status: 409,
    title: { en: "No questions yet", fr: "Pas encore de question" },
    detail: () => ({
      en: "The bank has no question that this quiz asks for.",
      fr: "La banque n'a aucune des questions que ce quiz demande.",
    }),
    next: { en: "Tell whoever gave you the link.", fr: "Dites-le à la personne qui vous a donné le lien." },
  },
  attempt_not_found: {
    status: 404,
    title: { en: "Not an attempt of yours", fr: "Pas un essai à vous" },
    detail: () => ({ en: "There is no such attempt of yours.", fr: "Vous n'avez pas d'essai de ce nom." }),
    next: { en: "Open your link again.", fr: "Ouvrez de nouveau votre lien." },
  },
  attempt_over: {
    status: 409,
    title: { en: "It is over", fr: "C'est terminé" },
    detail: () => ({
      en: "The time is up, or it was handed in: this answer came too late. What you answered before counts.",
      fr: "Le temps est écoulé, ou l'essai a été rendu\u00a0: cette réponse arrive trop tard. Ce que vous aviez répondu compte.",
    }),
    next: { en: "See how it went.", fr: "Voyez votre résultat." },
  },
  answered_already: {
    status: 409,
    title: { en: "Answered already", fr: "Déjà répondu" },
    detail: ({ position }) => ({
      en: `Question ${position + 1} was answered otherwise before, perhaps in another tab: that answer stays.`,
      fr: `La question ${position + 1} a déjà une autre réponse, donnée peut-être dans un autre onglet\u00a0: elle reste.`,
    }),
    example: { position: 2 },
    next: reload,
  },
  not_this_question: {
    status: 409,
    title: { en: "Another question is next", fr: "Ce n'est pas la question suivante" },
    detail: ({ expected }) => ({
      en: `Question ${expected + 1} is next: questions are answered one after the other.`,
      fr: `La question ${expected + 1} est la suivante\u00a0: on répond aux questions l'une après l'autre.`,
    }),
    example: { expected: 3 },
    next: reload,
    extra: ({ expected }) => ({ expected }),
  },
  answer_unfit: {
    status: 409,
    title: { en: "Not an answer to this question", fr: "Pas une réponse à cette question" },
    detail: () => ({
      en: "The question has no such options, or asks for words or a number.",
      fr: "La question n'a pas ces options, ou demande des mots ou un nombre.",
    }),
    next: reload,
  },
  not_in_practice: {
    status: 409,
    title: { en: "Not in your practice", fr: "Pas dans votre entraînement" },
    detail: () => ({
      en: "This question is in none of the practice quizzes that are open to you.",
      fr: "Cette question n'est dans aucun des quiz d'entraînement qui vous sont ouverts.",
    }),
    next: { en: "Go on with the next one.", fr: "Passez à la suivante." },
  },
});
