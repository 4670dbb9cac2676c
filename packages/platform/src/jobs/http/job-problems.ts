import type { Message } from "@souffleur/kernel";
import { defineProblems } from "../../http/index.ts";
import type { JobState } from "../job.ts";
import type { JobNotCancellable, JobNotFound, JobNotRetryable, QueueFull } from "../queue.ts";

export type JobProblem = JobNotFound | JobNotCancellable | JobNotRetryable | QueueFull;

const states: Readonly<Record<JobState, Message>> = {
  queued: { en: "is waiting", fr: "est en attente" },
  running: { en: "is running", fr: "est en cours" },
  succeeded: { en: "has succeeded", fr: "a réussi" },
  failed: { en: "has failed", fr: "a échoué" },
  cancelled: { en: "was cancelled", fr: "a été annulée" },
};

export const jobProblems = defineProblems<JobProblem>({
  job_not_found: {
    status: 404,
    title: { en: "Job not found", fr: "Tâche introuvable" },
    detail: ({ id }) => ({ en: `Job ${id} does not exist.`, fr: `La tâche ${id} n'existe pas.` }),
    next: {
      en: "Look for it in the list of jobs; those that ended are forgotten after 30 days.",
      fr: "Cherchez-la dans la liste des tâches ; les tâches terminées sont oubliées après 30 jours.",
    },
  },
  job_not_cancellable: {
    status: 409,
    title: { en: "Job has ended", fr: "Tâche terminée" },
    detail: ({ state }) => ({
      en: `The job ${states[state].en}, so it cannot be cancelled.`,
      fr: `La tâche ${states[state].fr} : elle ne peut plus être annulée.`,
    }),
    example: { state: "succeeded" },
    next: { en: "Nothing more is needed.", fr: "Il n'y a rien de plus à faire." },
  },
  job_not_retryable: {
    status: 409,
    title: { en: "Job cannot be retried", fr: "Tâche non relançable" },
    detail: ({ state }) => ({
      en: `The job ${states[state].en}; only one that failed or was cancelled can be started again.`,
      fr: `La tâche ${states[state].fr} ; seule une tâche échouée ou annulée peut être relancée.`,
    }),
    example: { state: "running" },
    next: { en: "Start a new one if you need it.", fr: "Lancez-en une nouvelle au besoin." },
  },
  queue_full: {
    status: 429,
    title: { en: "Too many jobs", fr: "Trop de tâches" },
    detail: ({ scope, limit }) =>
      scope === "user"
        ? {
            en: `You have ${limit} jobs that wait or run; that is as many as one person may have.`,
            fr: `Vous avez ${limit} tâches en attente ou en cours ; c'est le maximum par personne.`,
          }
        : {
            en: `${limit} jobs wait or run on this server; it takes no more.`,
            fr: `${limit} tâches sont en attente ou en cours sur ce serveur ; il n'en accepte pas davantage.`,
          },
    next: {
      en: "Wait until some have ended, or cancel those you do not need.",
      fr: "Attendez que certaines se terminent, ou annulez celles dont vous n'avez pas besoin.",
    },
  },
});
