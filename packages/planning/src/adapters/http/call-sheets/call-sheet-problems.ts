import { defineProblems } from "@souffleur/platform/http";
import type { PdfRefused } from "@souffleur/platform/pdf";
import type { CallSheetNotFound } from "../../../application/call-sheets/call-sheet-record.ts";
import type { CallSheetVersionNotFound } from "../../../application/call-sheets/get-version.ts";
import type { CallSheetEmpty, TooManyVersions } from "../../../application/call-sheets/issue-call-sheet.ts";

interface PdfTooLarge {
  readonly code: "pdf_too_large";
  readonly limit: PdfRefused["limit"];
}

type CallSheetFailure =
  | CallSheetNotFound
  | CallSheetVersionNotFound
  | CallSheetEmpty
  | TooManyVersions
  | PdfTooLarge;

/** How many characters of an id a sentence repeats. */
const SHOWN = 100;

export const callSheetProblems = defineProblems<CallSheetFailure>({
  call_sheet_not_found: {
    status: 404,
    title: { en: "Call sheet not found", fr: "Feuille de route introuvable" },
    detail: ({ id }) => ({
      en: `Call sheet ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Feuille de route ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it among the call sheets of the production, or in the trash.",
      fr: "Cherchez-la parmi les feuilles de route de la production, ou dans la corbeille.",
    },
  },
  call_sheet_version_not_found: {
    status: 404,
    title: { en: "Version of the call sheet not found", fr: "Version de la feuille de route introuvable" },
    detail: ({ number }) => ({
      en: `This call sheet has no version ${number}.`,
      fr: `Cette feuille de route n'a pas de version ${number}.`,
    }),
    example: { id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f", number: 7 },
    next: {
      en: "Look at the list of its versions, or issue one.",
      fr: "Consultez la liste de ses versions, ou éditez-en une.",
    },
  },
  call_sheet_empty: {
    status: 409,
    title: { en: "Nothing on this day", fr: "Rien ce jour-là" },
    detail: ({ day }) => ({
      en: `On ${day} the call sheet has no shift at a fixed time and no line of its own.`,
      fr: `Le ${day}, la feuille de route n'a ni mission à heure fixe ni ligne à elle.`,
    }),
    example: { day: "2026-11-24" },
    next: {
      en: "Place the shifts of the day, add a line, or choose another day.",
      fr: "Placez les missions du jour, ajoutez une ligne, ou choisissez un autre jour.",
    },
  },
  too_many_versions: {
    status: 409,
    title: { en: "Too many versions", fr: "Trop de versions" },
    detail: ({ max }) => ({
      en: `A call sheet has at most ${max} versions.`,
      fr: `Une feuille de route a au plus ${max} versions.`,
    }),
    example: { max: 200 },
    next: { en: "Make a new call sheet for this day.", fr: "Créez une autre feuille de route pour ce jour." },
  },
  pdf_too_large: {
    status: 422,
    title: { en: "Too large for a PDF", fr: "Trop grand pour un PDF" },
    detail: ({ limit }) => ({
      en: `The document has more ${limit} than a PDF may have.`,
      fr: `Le document dépasse ce qu'un PDF peut contenir (${limit}).`,
    }),
    example: { limit: "pages" },
    next: {
      en: "Narrow it to fewer days or people, or take the CSV file.",
      fr: "Restreignez-le à moins de jours ou de personnes, ou prenez le fichier CSV.",
    },
  },
});
