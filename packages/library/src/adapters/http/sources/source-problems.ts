import { defineProblems } from "@souffleur/platform/http";

/** The data files have not been downloaded. */
export interface ImdbFilesMissing {
  readonly code: "imdb_files_missing";
}

/** Neither a work nor something that may be one has this id. */
export interface PosterNotFound {
  readonly code: "poster_not_found";
  readonly id: string;
}

/** How many characters of an id a sentence repeats. */
const SHOWN = 100;

/** Neither a film, a series nor an episode has this id. */
export interface NfoNotFound {
  readonly code: "nfo_not_found";
  readonly id: string;
}

export const sourceProblems = defineProblems<ImdbFilesMissing | PosterNotFound | NfoNotFound>({
  imdb_files_missing: {
    status: 409,
    title: { en: "IMDb data files missing", fr: "Fichiers IMDb absents" },
    detail: () => ({
      en: "The IMDb folder holds no title.basics.tsv.gz.",
      fr: "Le dossier IMDb ne contient pas title.basics.tsv.gz.",
    }),
    next: {
      en: "Download the data files from https://datasets.imdbws.com/ into the folder that SOUFFLEUR_LIBRARY_IMDB names, and ask again.",
      fr: "Téléchargez les fichiers de données depuis https://datasets.imdbws.com/ dans le dossier que nomme SOUFFLEUR_LIBRARY_IMDB, puis recommencez.",
    },
  },
  nfo_not_found: {
    status: 404,
    title: { en: "No such work", fr: "Œuvre introuvable" },
    detail: ({ id }) => ({
      en: `No film, series or episode has the id ${id.slice(0, SHOWN)}.`,
      fr: `Aucun film, aucune série et aucun épisode n'a l'identifiant ${id.slice(0, SHOWN)}.`,
    }),
    next: { en: "Take the id from the list of works.", fr: "Prenez l'identifiant dans la liste des œuvres." },
  },
  poster_not_found: {
    status: 404,
    title: { en: "No such poster", fr: "Affiche introuvable" },
    detail: ({ id }) => ({
      en: `No film, series or match has the id ${id.slice(0, SHOWN)}.`,
      fr: `Aucun film, aucune série et aucune correspondance n'a l'identifiant ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Take the id from the list of works or of matches.",
      fr: "Prenez l'identifiant dans la liste des œuvres ou des correspondances.",
    },
  },
});
