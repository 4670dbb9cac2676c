import { defineProblems } from "@souffleur/platform/http";
import type { FolderNotFound } from "../../../application/files/change-folder.ts";
import type { FileNotFound } from "../../../application/files/get-file.ts";

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

export const fileProblems = defineProblems<FolderNotFound | FileNotFound>({
  folder_not_found: {
    status: 404,
    title: { en: "Folder not found", fr: "Dossier introuvable" },
    detail: ({ id }) => ({
      en: `The library has no folder ${id.slice(0, SHOWN)}.`,
      fr: `La bibliothèque n'a pas de dossier ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Look for it in the list of folders; new ones are named in the server's settings.",
      fr: "Cherchez-le dans la liste des dossiers ; les nouveaux se déclarent dans les réglages du serveur.",
    },
  },
  video_file_not_found: {
    status: 404,
    title: { en: "File not found", fr: "Fichier introuvable" },
    detail: ({ id }) => ({
      en: `The library knows no file ${id.slice(0, SHOWN)}.`,
      fr: `La bibliothèque ne connaît pas de fichier ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Look for it in the list of files, or scan its folder again.",
      fr: "Cherchez-le dans la liste des fichiers, ou analysez de nouveau son dossier.",
    },
  },
});
