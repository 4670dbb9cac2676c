import type { Message } from "@souffleur/kernel";
import type { SourceName } from "../../domain/sources/source.ts";

export interface Attribution {
  readonly source: SourceName;
  readonly text: Message;
  readonly url: string;
}

/** What whoever uses these sources must tell the people who see what comes from them. */
export const attributions: readonly Attribution[] = [
  {
    source: "tmdb",
    text: {
      fr: "Ce produit utilise l'API de TMDB, mais n'est ni approuvé ni certifié par TMDB.",
      en: "This product uses the TMDB API but is not endorsed or certified by TMDB.",
    },
    url: "https://www.themoviedb.org/",
  },
  {
    source: "tvdb",
    text: {
      fr: "Métadonnées fournies par TheTVDB. Pensez à y ajouter ce qui manque, ou à vous abonner.",
      en: "Metadata provided by TheTVDB. Please consider adding missing information or subscribing.",
    },
    url: "https://thetvdb.com/",
  },
  {
    source: "imdb",
    text: {
      fr: "Informations fournies par IMDb (https://www.imdb.com), utilisées avec autorisation.",
      en: "Information courtesy of IMDb (https://www.imdb.com). Used with permission.",
    },
    url: "https://www.imdb.com/",
  },
];
