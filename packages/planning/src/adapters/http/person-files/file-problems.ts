import { defineProblems } from "@souffleur/platform/http";
import type { TooManyDocuments } from "../../../application/person-files/create-document.ts";
import type { DocumentNotFound, PhotoNotFound } from "../../../application/person-files/file-record.ts";

/** What was sent is not of a kind that is taken, or not whole. */
export interface FileRefused {
  readonly code: "file_refused";
  readonly accepts: "photo" | "document";
}

export interface FileTooLarge {
  readonly code: "file_too_large";
  readonly maxBytes: number;
}

/** The record is there, and what it held is not. */
export interface FileMissing {
  readonly code: "file_missing";
  readonly name: string;
}

type FileFailure =
  | FileRefused
  | FileTooLarge
  | FileMissing
  | PhotoNotFound
  | DocumentNotFound
  | TooManyDocuments;

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;
const MEGABYTE = 1_000_000;

export const fileProblems = defineProblems<FileFailure>({
  file_refused: {
    status: 422,
    title: { en: "File not accepted", fr: "Fichier refusé" },
    detail: ({ accepts }) =>
      accepts === "photo"
        ? {
            en: "This is no whole JPEG, PNG or WebP picture, or it is far too wide or high.",
            fr: "Ce n'est pas une image JPEG, PNG ou WebP entière, ou elle est démesurément grande.",
          }
        : {
            en: "This is no whole PDF, JPEG, PNG or WebP file; what counts is what is in it, not its name.",
            fr: "Ce n'est pas un fichier PDF, JPEG, PNG ou WebP entier ; c'est son contenu qui compte, pas son nom.",
          },
    example: { accepts: "photo" },
    next: {
      en: "Open it on your machine to see whether it is whole, save it as one of these kinds, and send it again.",
      fr: "Ouvrez-le sur votre machine pour voir s'il est entier, enregistrez-le dans un de ces formats, et renvoyez-le.",
    },
  },
  file_too_large: {
    status: 413,
    title: { en: "File too large", fr: "Fichier trop grand" },
    detail: ({ maxBytes }) => ({
      en: `A file of this kind may have ${maxBytes / MEGABYTE} MB.`,
      fr: `Un fichier de cette sorte peut avoir ${maxBytes / MEGABYTE} Mo.`,
    }),
    example: { maxBytes: 5_000_000 },
    next: {
      en: "Save it smaller, with fewer pixels or pages.",
      fr: "Enregistrez-le plus petit, avec moins de pixels ou de pages.",
    },
  },
  file_missing: {
    status: 404,
    title: { en: "File lost", fr: "Fichier perdu" },
    detail: ({ name }) => ({
      en: `What "${name.slice(0, SHOWN)}" held is no longer on the server's disk, or is damaged there.`,
      fr: `Le contenu de « ${name.slice(0, SHOWN)} » n'est plus sur le disque du serveur, ou y est abîmé.`,
    }),
    example: { name: "Visite médicale" },
    next: {
      en: "Bring it back from a backup, or add it again.",
      fr: "Reprenez-le d'une sauvegarde, ou ajoutez-le à nouveau.",
    },
  },
  photo_not_found: {
    status: 404,
    title: { en: "No photo", fr: "Pas de photo" },
    detail: ({ id }) => ({
      en: `There is no photo of person ${id.slice(0, SHOWN)}.`,
      fr: `Il n'y a pas de photo de la personne ${id.slice(0, SHOWN)}.`,
    }),
    next: { en: "Add one first.", fr: "Ajoutez-en d'abord une." },
  },
  document_not_found: {
    status: 404,
    title: { en: "Document not found", fr: "Document introuvable" },
    detail: ({ id }) => ({
      en: `This person has no document ${id.slice(0, SHOWN)}.`,
      fr: `Cette personne n'a pas de document ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Look for it in the list of the person's documents, or in the trash.",
      fr: "Cherchez-le dans la liste des documents de la personne, ou dans la corbeille.",
    },
  },
  too_many_documents: {
    status: 409,
    title: { en: "Too many documents", fr: "Trop de documents" },
    detail: ({ most }) => ({
      en: `A person may have ${most} documents.`,
      fr: `Une personne peut avoir ${most} documents.`,
    }),
    example: { most: 100 },
    next: { en: "Delete one of them first.", fr: "Supprimez-en d'abord un." },
  },
});
