import { defineProblems } from "@souffleur/platform/http";

interface ExportTooLarge {
  readonly code: "quiz_export_too_large";
  readonly most: number;
}

interface PaperTooLarge {
  readonly code: "quiz_paper_too_large";
  readonly pages: number;
  readonly megabytes: number;
}

interface PictureNotFound {
  readonly code: "quiz_picture_not_found";
}

export const exchangeProblems = defineProblems<ExportTooLarge | PaperTooLarge | PictureNotFound>({
  quiz_export_too_large: {
    status: 422,
    title: { en: "Too many questions for one file", fr: "Trop de questions pour un fichier" },
    detail: ({ most }) => ({
      en: `One file holds at most ${most} questions.`,
      fr: `Un fichier contient au plus ${most} questions.`,
    }),
    example: { most: 5_000 },
    next: {
      en: "Narrow the selection, by a topic or a tag for one.",
      fr: "Restreignez la sélection, par un thème ou une étiquette par exemple.",
    },
  },
  quiz_paper_too_large: {
    status: 422,
    title: { en: "Too much for one paper", fr: "Trop pour un seul document imprimé" },
    detail: ({ pages, megabytes }) => ({
      en: `A printed file has at most ${pages} pages and ${megabytes} MB, its pictures included.`,
      fr: `Un fichier imprimé a au plus ${pages} pages et ${megabytes} Mo, images comprises.`,
    }),
    example: { pages: 500, megabytes: 32 },
    next: {
      en: "Narrow the selection, ask for fewer variants, or use smaller pictures.",
      fr: "Restreignez la sélection, demandez moins de sujets ou prenez des images plus petites.",
    },
  },
  quiz_picture_not_found: {
    status: 404,
    title: { en: "Picture not found", fr: "Image introuvable" },
    detail: () => ({
      en: "There is no picture of this name.",
      fr: "Il n’y a pas d’image de ce nom.",
    }),
    next: {
      en: "Import the question again with its picture.",
      fr: "Importez de nouveau la question avec son image.",
    },
  },
});
