import { defineProblems } from "@souffleur/platform/http";
import type { WorkNotFound } from "../../../application/works/work-record.ts";

/** Its bytes cannot be given: it is gone, or lies where we do not read. */
export interface FileUnplayable {
  readonly code: "video_file_unplayable";
}

type NotFound<Code extends WorkNotFound["code"]> = Omit<WorkNotFound, "code"> & { readonly code: Code };

/** How many characters of an id a sentence repeats. */
const SHOWN = 100;
const next = {
  en: "Look for it in the collection, or in the trash.",
  fr: "Cherchez-le dans la collection, ou dans la corbeille.",
};

export const workProblems = defineProblems<
  NotFound<"movie_not_found"> | NotFound<"series_not_found"> | NotFound<"episode_not_found"> | FileUnplayable
>({
  movie_not_found: {
    status: 404,
    title: { en: "Film not found", fr: "Film introuvable" },
    detail: ({ id }) => ({
      en: `The library has no film ${id.slice(0, SHOWN)}.`,
      fr: `La vidéothèque n'a pas de film ${id.slice(0, SHOWN)}.`,
    }),
    next,
  },
  series_not_found: {
    status: 404,
    title: { en: "Series not found", fr: "Série introuvable" },
    detail: ({ id }) => ({
      en: `The library has no series ${id.slice(0, SHOWN)}.`,
      fr: `La vidéothèque n'a pas de série ${id.slice(0, SHOWN)}.`,
    }),
    next,
  },
  episode_not_found: {
    status: 404,
    title: { en: "Episode not found", fr: "Épisode introuvable" },
    detail: ({ id }) => ({
      en: `The library has no episode ${id.slice(0, SHOWN)}.`,
      fr: `La vidéothèque n'a pas d'épisode ${id.slice(0, SHOWN)}.`,
    }),
    next,
  },
  video_file_unplayable: {
    status: 409,
    title: { en: "Cannot be read now", fr: "Illisible pour le moment" },
    detail: () => ({
      en: "The file is not where it was, or it is no plain file in a folder of the library.",
      fr: "Le fichier n'est plus à sa place, ou n'est pas un fichier ordinaire d'un dossier de la vidéothèque.",
    }),
    next: {
      en: "Plug its disk in, or scan its folder again.",
      fr: "Branchez son disque, ou analysez de nouveau son dossier.",
    },
  },
});
