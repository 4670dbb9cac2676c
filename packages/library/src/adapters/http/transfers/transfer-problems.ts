import type { Message } from "@souffleur/kernel";
import { defineProblems } from "@souffleur/platform/http";
import type { ChoiceNotOffered } from "../../../application/transfers/decide-transfer.ts";
import type { NothingToResume } from "../../../application/transfers/resume-transfer.ts";
import type { TransferBusy, TransferNotFound } from "../../../application/transfers/seen-transfer.ts";
import type { TemplateFailure } from "../../../domain/places/template.ts";

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

type TransferFailure = TransferNotFound | TransferBusy | NothingToResume | ChoiceNotOffered | TemplateFailure;

export const transferProblems = defineProblems<TransferFailure>({
  transfer_not_found: {
    status: 404,
    title: { en: "Transfer not found", fr: "Rangement introuvable" },
    detail: ({ id }) => ({
      en: `Transfer ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Rangement ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it in the list of transfers, or plan a new one.",
      fr: "Cherchez-le dans la liste des rangements, ou préparez-en un nouveau.",
    },
  },
  transfer_busy: {
    status: 409,
    title: { en: "Files are on the move", fr: "Des fichiers sont en mouvement" },
    detail: () => ({
      en: "The files of this transfer are being moved, or moved back.",
      fr: "Les fichiers de ce rangement sont en cours de déplacement.",
    }),
    next: {
      en: "Wait until its job is done, or cancel the job, then decide again.",
      fr: "Attendez la fin de sa tâche, ou annulez-la, puis décidez de nouveau.",
    },
  },
  nothing_to_resume: {
    status: 409,
    title: { en: "Nothing to go on with", fr: "Rien à reprendre" },
    detail: () => ({
      en: "No work on this transfer was cut off.",
      fr: "Aucun travail sur ce rangement n'a été interrompu.",
    }),
    next: {
      en: "Read the transfer again: it says how far it is.",
      fr: "Relisez le rangement : il indique où il en est.",
    },
  },
  choice_not_offered: {
    status: 422,
    title: { en: "No such choice", fr: "Choix impossible" },
    detail: ({ itemId, choices }) => ({
      en:
        choices.length === 0
          ? `The transfer has no item ${itemId.slice(0, SHOWN)}.`
          : `Item ${itemId.slice(0, SHOWN)} can only be one of: ${choices.join(", ")}.`,
      fr:
        choices.length === 0
          ? `Le rangement n'a pas d'élément ${itemId.slice(0, SHOWN)}.`
          : `Pour l'élément ${itemId.slice(0, SHOWN)}, les choix sont : ${choices.join(", ")}.`,
    }),
    example: { itemId: "018f0000-0000-7000-8000-000000000000", choices: ["keep_both", "keep_old"] },
    next: {
      en: "Read the items of the transfer again: each says what it may become.",
      fr: "Relisez les éléments du rangement : chacun indique ses choix.",
    },
  },
  template_invalid: {
    status: 422,
    title: { en: "Template not understood", fr: "Modèle incompris" },
    detail: sentenceOf,
    example: { reason: "field_unknown", part: "Titel", hint: "Title" },
    next: {
      en: "Correct the template; the list of its fields is in the settings of places.",
      fr: "Corrigez le modèle ; la liste de ses champs est dans les réglages des emplacements.",
    },
    extra: ({ reason, part, hint }) => ({ reason, part: part.slice(0, SHOWN), hint }),
  },
});

function sentenceOf({ reason, part, hint = "" }: TemplateFailure): Message {
  const shown = part.slice(0, SHOWN);
  const sentences: Readonly<Record<TemplateFailure["reason"], Message>> = {
    field_unknown: {
      en: `There is no field “${shown}”. Maybe: ${hint}.`,
      fr: `Le champ « ${shown} » n'existe pas. Peut-être : ${hint}.`,
    },
    brace_open: {
      en: `A brace is opened and not closed: ${shown}`,
      fr: `Une accolade est ouverte et n'est pas fermée : ${shown}`,
    },
    brace_stray: {
      en: `A brace is closed that was not opened: ${shown}`,
      fr: `Une accolade est fermée sans avoir été ouverte : ${shown}`,
    },
    extension_missing: {
      en: "The template must end with .{ext}.",
      fr: "Le modèle doit se terminer par .{ext}.",
    },
    title_missing: {
      en: "The name of the file must hold {Title} or {OriginalTitle}.",
      fr: "Le nom du fichier doit contenir {Title} ou {OriginalTitle}.",
    },
    episode_missing: {
      en: "The name of the file must hold {SxxExx}, or {Season} and {Episode}.",
      fr: "Le nom du fichier doit contenir {SxxExx}, ou {Season} et {Episode}.",
    },
    folder_invalid: {
      en: `“${shown}” can be no folder or file name.`,
      fr: `« ${shown} » ne peut pas être un nom de dossier ou de fichier.`,
    },
    too_long: {
      en: `The template is longer than ${hint} characters.`,
      fr: `Le modèle dépasse ${hint} caractères.`,
    },
    too_deep: {
      en: `The template has more than ${hint} folders, one in another.`,
      fr: `Le modèle a plus de ${hint} dossiers imbriqués.`,
    },
  };
  return sentences[reason];
}
