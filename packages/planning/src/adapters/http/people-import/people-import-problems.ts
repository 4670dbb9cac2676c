import { defineProblems } from "@souffleur/platform/http";
import type { RowNotTaken } from "../../../application/people-import/apply-people-import.ts";

export const peopleImportProblems = defineProblems<RowNotTaken>({
  import_row_refused: {
    status: 422,
    title: { en: "Row refused", fr: "Ligne refusée" },
    detail: ({ line }) => ({
      en: `The row on line ${line} cannot be taken; nothing was.`,
      fr: `La ligne ${line} ne peut pas être reprise ; rien ne l'a été.`,
    }),
    next: {
      en: "Look at the file again, and choose among the rows that can be taken.",
      fr: "Regardez de nouveau le fichier, et choisissez parmi les lignes qui peuvent l'être.",
    },
    example: { line: 7 },
  },
});
