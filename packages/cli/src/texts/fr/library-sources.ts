import type { librarySources as english } from "../en/library-sources.ts";

export const librarySources: typeof english = {
  help: {
    enrich: "demander aux sources ce qui manque aux films et aux séries",
    enrichIds: "films et séries ; tous ceux à qui il manque quelque chose, à défaut",
    enrichDryRun: "demander, sans rien changer",
    nfo: "afficher ce qu'on sait d'un film, d'une série ou d'un épisode, au format .nfo",
    nfoId: "identifiant d'un film, d'une série ou d'un épisode",
    imdb: "les fichiers de données IMDb : des titres trouvés sans réseau",
    imdbImport: "importer les fichiers de données IMDb depuis leur dossier",
    imdbSync: "les importer s'ils sont plus récents que ce qui l'a été",
    imdbStats: "ce qui est importé, et les fichiers présents dans le dossier",
  },
  name: "Fichier",
  size: "Mo",
  changed: "Modifié",
  noFiles: "Aucun fichier IMDb dans le dossier. Téléchargez-les depuis https://datasets.imdbws.com/.",
  nothingImported: "Rien n'est encore importé.",
  imported: ({ movies, series, episodes }, when) =>
    `${movies} films, ${series} séries, ${episodes} épisodes, importés le ${when}`,
  skipped: (lines) => `${lines} lignes n'ont pas pu être lues`,
  newer: "Les fichiers ne sont plus ceux qui ont été importés : souffleur imdb sync",
};
