import type { Message } from "@souffleur/kernel";
import { defineProblems } from "@souffleur/platform/http";
import type { DocumentKnown, DocumentNotFound } from "../../../application/documents/document-record.ts";
import { readingProblems } from "../../reading/reading-problems.ts";

/** What was sent cannot be read here. */
export interface FileRefused {
  readonly code: "quiz_file_refused";
  readonly reason: string;
  readonly explanation: Message;
}

export interface QuizFileTooLarge {
  readonly code: "quiz_file_too_large";
  readonly maxBytes: number;
}

/** It could not be fetched from where it is. */
export interface AddressUnreadable {
  readonly code: "quiz_address_unreadable";
  readonly explanation: Message;
}

/** Only folders of the settings are read. */
export interface FolderNotAllowed {
  readonly code: "quiz_folder_not_allowed";
  readonly folder: string;
}

export interface DocumentWithoutText {
  readonly code: "quiz_document_without_text";
}

type DocumentFailure =
  | FileRefused
  | QuizFileTooLarge
  | AddressUnreadable
  | FolderNotAllowed
  | DocumentWithoutText
  | DocumentNotFound
  | DocumentKnown;

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;
const MEGABYTE = 1_000_000;

export const documentProblems = defineProblems<DocumentFailure>({
  quiz_document_not_found: {
    status: 404,
    title: { en: "Document not found", fr: "Document introuvable" },
    detail: ({ id }) => ({
      en: `There is no document ${id.slice(0, SHOWN)}.`,
      fr: `Il n'y a pas de document ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Look for it in the list of documents, or in the trash.",
      fr: "Cherchez-le dans la liste des documents, ou dans la corbeille.",
    },
  },
  quiz_document_known: {
    status: 409,
    title: { en: "Document already there", fr: "Document déjà présent" },
    detail: ({ title }) => ({
      en: `The very same file is there already: "${title.slice(0, SHOWN)}".`,
      fr: `Ce fichier est déjà là, à l'octet près\u00a0: «\u00a0${title.slice(0, SHOWN)}\u00a0».`,
    }),
    example: { id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f" as DocumentKnown["id"], title: "La Révolution" },
    extra: ({ id }) => ({ document_id: id }),
    next: {
      en: "Use the one that is there; a changed file goes in as its new version.",
      fr: "Utilisez celui qui est là\u00a0; un fichier modifié s'ajoute comme sa nouvelle version.",
    },
  },
  quiz_file_refused: {
    status: 422,
    title: { en: "File not accepted", fr: "Fichier refusé" },
    detail: ({ explanation }) => explanation,
    example: { reason: "wrong_kind", explanation: readingProblems.wrong_kind },
    extra: ({ reason }) => ({ reason }),
    next: {
      en: "Save the document in one of these formats, and add it again.",
      fr: "Enregistrez le document dans un de ces formats, et ajoutez-le de nouveau.",
    },
  },
  quiz_file_too_large: {
    status: 413,
    title: { en: "File too large", fr: "Fichier trop grand" },
    detail: ({ maxBytes }) => ({
      en: `A document may have ${Math.round(maxBytes / MEGABYTE)} MB here.`,
      fr: `Un document peut avoir ${Math.round(maxBytes / MEGABYTE)} Mo ici.`,
    }),
    example: { maxBytes: 50_000_000 },
    next: {
      en: "Add it in parts, or with smaller pictures; the administrator can allow more (SOUFFLEUR_QUIZ_MAX_MB).",
      fr: "Ajoutez-le en plusieurs parties, ou avec des images plus petites\u00a0; l'administrateur peut permettre davantage (SOUFFLEUR_QUIZ_MAX_MB).",
    },
  },
  quiz_address_unreadable: {
    status: 422,
    title: { en: "Nothing could be fetched", fr: "Rien n'a pu être récupéré" },
    detail: ({ explanation }) => explanation,
    example: {
      explanation: { en: "The machine does not answer.", fr: "La machine ne répond pas." },
    },
    next: {
      en: "Open the address in a browser; save what you see there, and add the file.",
      fr: "Ouvrez l'adresse dans un navigateur\u00a0; enregistrez ce que vous y voyez, et ajoutez le fichier.",
    },
  },
  quiz_folder_not_allowed: {
    status: 422,
    title: { en: "Folder not open", fr: "Dossier non ouvert" },
    detail: ({ folder }) => ({
      en: `"${folder.slice(0, SHOWN)}" is no folder below those documents may be taken in from.`,
      fr: `«\u00a0${folder.slice(0, SHOWN)}\u00a0» n'est pas un dossier de ceux d'où l'on peut reprendre des documents.`,
    }),
    example: { folder: "/srv/cours" },
    next: {
      en: "Choose one of the folders that are offered; the administrator can open others (SOUFFLEUR_QUIZ_FOLDERS).",
      fr: "Choisissez un des dossiers proposés\u00a0; l'administrateur peut en ouvrir d'autres (SOUFFLEUR_QUIZ_FOLDERS).",
    },
  },
  quiz_document_without_text: {
    status: 409,
    title: { en: "Not read yet", fr: "Pas encore lu" },
    detail: () => ({
      en: "The document has no text: it is still being read, or could not be.",
      fr: "Le document n'a pas de texte\u00a0: sa lecture est en cours, ou a échoué.",
    }),
    next: {
      en: "Look at the document: it says how far it is, or what went wrong.",
      fr: "Regardez le document\u00a0: il dit où il en est, ou ce qui n'a pas marché.",
    },
  },
});
