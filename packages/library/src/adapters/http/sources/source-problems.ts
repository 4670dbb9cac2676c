import { defineProblems } from "@souffleur/platform/http";

/** The data files have not been downloaded. */
export interface ImdbFilesMissing {
  readonly code: "imdb_files_missing";
}

export const sourceProblems = defineProblems<ImdbFilesMissing>({
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
});
