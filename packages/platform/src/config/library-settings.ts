import { z } from "zod";
import { folders, list, setting } from "./setting.ts";

/** What the owner sets for the library. */
export const librarySettings = {
  libraryInbox: setting({
    key: "SOUFFLEUR_LIBRARY_INBOX",
    schema: list,
    fallback: "",
    help: {
      en: "folders of downloads to put in order, with commas; without it library/inbox in the data folder",
      fr: "dossiers de téléchargements à ranger, avec des virgules ; à défaut library/inbox du dossier de données",
    },
    expected: folders,
  }),
  libraryCollections: setting({
    key: "SOUFFLEUR_LIBRARY_COLLECTIONS",
    schema: list,
    fallback: "",
    help: {
      en: "folders in order already, taken in as they are, with commas",
      fr: "dossiers déjà rangés, repris tels quels, avec des virgules",
    },
    expected: folders,
  }),
  libraryStorage: setting({
    key: "SOUFFLEUR_LIBRARY_STORAGE",
    schema: z.string(),
    fallback: "",
    help: {
      en: "folder films and series are moved to; without it library/storage in the data folder",
      fr: "dossier où vont les films et les séries ; à défaut library/storage du dossier de données",
    },
    expected: { en: "a folder", fr: "un dossier" },
  }),
  libraryView: setting({
    key: "SOUFFLEUR_LIBRARY_VIEW",
    schema: z.string(),
    fallback: "",
    help: {
      en: "folder of links for media centres; without it library/view in the data folder",
      fr: "dossier des liens pour les lecteurs multimédias ; à défaut library/view du dossier de données",
    },
    expected: { en: "a folder", fr: "un dossier" },
  }),
  libraryMinMegabytes: setting({
    key: "SOUFFLEUR_LIBRARY_MIN_MB",
    schema: z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
    fallback: "100",
    help: {
      en: "smaller video files are left alone; 0 takes them all",
      fr: "taille sous laquelle une vidéo est ignorée ; 0 les prend toutes",
    },
    expected: { en: "a number of megabytes", fr: "un nombre de mégaoctets" },
  }),
  libraryImdb: setting({
    key: "SOUFFLEUR_LIBRARY_IMDB",
    schema: z.string(),
    fallback: "",
    help: {
      en: "folder of the downloaded IMDb data files; without it library/imdb in the data folder",
      fr: "dossier des fichiers de données IMDb téléchargés ; à défaut library/imdb du dossier de données",
    },
    expected: { en: "a folder", fr: "un dossier" },
  }),
  libraryPostersMegabytes: setting({
    key: "SOUFFLEUR_LIBRARY_POSTERS_MB",
    schema: z
      .string()
      .regex(/^\d{1,7}$/)
      .transform(Number),
    fallback: "1000",
    help: {
      en: "how much of posters is kept on disk; those not looked at for longest go first; 0 is no limit",
      fr: "place gardée pour les affiches ; les moins regardées partent d'abord ; 0 pour aucune limite",
    },
    expected: { en: "a number of megabytes", fr: "un nombre de mégaoctets" },
  }),
  tmdbKey: setting({
    key: "SOUFFLEUR_TMDB_KEY",
    schema: z.string(),
    fallback: "",
    secret: true,
    help: {
      en: "your own key of TMDB; without it TMDB is not asked",
      fr: "votre clé TMDB ; sans elle, TMDB n'est pas interrogé",
    },
    expected: { en: "a key", fr: "une clé" },
  }),
  tmdbUrl: setting({
    key: "SOUFFLEUR_TMDB_URL",
    schema: z.url({ protocol: /^https?$/ }),
    fallback: "https://api.themoviedb.org/3",
    help: { en: "address of TMDB", fr: "adresse de TMDB" },
    expected: { en: "an address that begins with https://", fr: "une adresse qui commence par https://" },
  }),
  tvdbKey: setting({
    key: "SOUFFLEUR_TVDB_KEY",
    schema: z.string(),
    fallback: "",
    secret: true,
    help: {
      en: "your own key of TVDB; without it TVDB is not asked",
      fr: "votre clé TVDB ; sans elle, TVDB n'est pas interrogé",
    },
    expected: { en: "a key", fr: "une clé" },
  }),
  tvdbPin: setting({
    key: "SOUFFLEUR_TVDB_PIN",
    schema: z.string(),
    fallback: "",
    secret: true,
    help: {
      en: "your subscriber's PIN of TVDB, where the key needs one",
      fr: "votre code d'abonné TVDB, si la clé en demande un",
    },
    expected: { en: "a PIN", fr: "un code" },
  }),
  tvdbUrl: setting({
    key: "SOUFFLEUR_TVDB_URL",
    schema: z.url({ protocol: /^https?$/ }),
    fallback: "https://api4.thetvdb.com/v4",
    help: { en: "address of TVDB", fr: "adresse de TVDB" },
    expected: { en: "an address that begins with https://", fr: "une adresse qui commence par https://" },
  }),
} as const;
