import { defineProblems } from "@souffleur/platform/http";
import type { GroupNotFound } from "../../../application/matching/decide-group.ts";
import type { CandidateNotFound } from "../../../application/matching/decide-match.ts";
import type { MatchNotFound } from "../../../application/matching/find-seen-match.ts";
import type { EpisodeNotSaid } from "../../../application/matching/link-file.ts";
import type { SourceUnavailable } from "../../../application/sources/ports.ts";
import type { NoSource, WorkNotFound } from "./chosen-work.ts";

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

type MatchFailure =
  | MatchNotFound
  | GroupNotFound
  | CandidateNotFound
  | EpisodeNotSaid
  | WorkNotFound
  | NoSource
  | SourceUnavailable;

export const matchProblems = defineProblems<MatchFailure>({
  match_not_found: {
    status: 404,
    title: { en: "Match not found", fr: "Correspondance introuvable" },
    detail: ({ id }) => ({
      en: `The library has no match ${id.slice(0, SHOWN)}.`,
      fr: `La bibliothèque n'a pas de correspondance ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Look for it in the list of matches; a new run may have replaced it.",
      fr: "Cherchez-la dans la liste des correspondances ; un nouveau traitement l'a peut-être remplacée.",
    },
  },
  match_group_not_found: {
    status: 404,
    title: { en: "Nothing waits in this group", fr: "Rien n'attend dans ce groupe" },
    detail: ({ key }) => ({
      en: `No file of the group ${key.slice(0, SHOWN)} waits for a decision.`,
      fr: `Aucun fichier du groupe ${key.slice(0, SHOWN)} n'attend de décision.`,
    }),
    next: {
      en: "Read the groups again: somebody may have decided meanwhile.",
      fr: "Relisez les groupes : quelqu'un a peut-être décidé entre-temps.",
    },
  },
  candidate_not_found: {
    status: 409,
    title: { en: "No such candidate", fr: "Candidat inconnu" },
    detail: ({ id }) => ({
      en: `${id.slice(0, SHOWN)} is none of the candidates of this match.`,
      fr: `${id.slice(0, SHOWN)} n'est pas un candidat de cette correspondance.`,
    }),
    next: {
      en: "Take one of its candidates, or search again for another work.",
      fr: "Prenez l'un de ses candidats, ou cherchez une autre œuvre.",
    },
  },
  episode_not_said: {
    status: 409,
    title: { en: "Which episode?", fr: "Quel épisode ?" },
    detail: () => ({
      en: "The work is a series, and the name of the file does not say which episode it is.",
      fr: "L'œuvre est une série, et le nom du fichier ne dit pas de quel épisode il s'agit.",
    }),
    next: {
      en: "Say the season and the number of the episode.",
      fr: "Indiquez la saison et le numéro de l'épisode.",
    },
  },
  no_source: {
    status: 409,
    title: { en: "No source yet", fr: "Aucune source" },
    detail: () => ({
      en: "No source of films and series is set up yet.",
      fr: "Aucune source de films et de séries n'est encore configurée.",
    }),
    next: {
      en: "Import the IMDb data files, or give a key for TMDB in the settings.",
      fr: "Importez les fichiers de données IMDb, ou donnez une clé TMDB dans les réglages.",
    },
  },
  source_unavailable: {
    status: 503,
    title: { en: "The source does not answer", fr: "La source ne répond pas" },
    detail: ({ source }) => ({
      en: `${source.toUpperCase()} cannot be asked at the moment.`,
      fr: `${source.toUpperCase()} ne peut pas être interrogé pour le moment.`,
    }),
    example: { source: "tmdb", reason: "down" },
    next: {
      en: "Try again in a moment; or take one of the candidates that are known.",
      fr: "Réessayez dans un instant ; ou prenez l'un des candidats connus.",
    },
  },
  work_not_found: {
    status: 404,
    title: { en: "Work not found", fr: "Œuvre introuvable" },
    detail: ({ id }) => ({
      en: `No source knows ${id.slice(0, SHOWN)}.`,
      fr: `Aucune source ne connaît ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Check the id and the kind of work, or search by title.",
      fr: "Vérifiez l'identifiant et le type d'œuvre, ou cherchez par titre.",
    },
  },
});
