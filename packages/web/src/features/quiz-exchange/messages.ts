import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  title: "Import and export",
  lead: "Questions come in from Moodle, Canvas, Anki and the like, and go out to them, or onto paper. What does not fit is said, question by question.",
  importTitle: "Take questions in",
  choose: "Drop files or a folder here, or choose files",
  chooseFolder: "Choose a whole folder",
  chooseHint:
    "Moodle XML, GIFT, Aiken, QTI 1.2 to 3.0 and packages, CSV, JSON, Anki; at most 32\u00a0MB each",
  tooLarge: "The file is larger than 32 MB.",
  another: "Other files",
  preview: (count: number) =>
    plural("en", count, { one: "What the file would bring", other: "What # files would bring" }),
  questionsOfFile: "Questions of the file",
  leaveOut: (name: string) => `Leave ${name} out`,
  look: (count: number) =>
    count === 0
      ? "Look at the remarks"
      : plural("en", count, {
          one: "Look at # question and the remarks",
          other: "Look at # questions and the remarks",
        }),
  none: "No question in this file can be taken",
  noneLead: "The remarks above say which ones there are, and why they are not taken.",
  remarks: (count: number) => plural("en", count, { one: "# remark", other: "# remarks" }),
  line: (line: number) => `Line ${line}`,
  more: (count: number) => `Show ${count} more`,
  states: {
    new: "New",
    same: "Already in the bank",
    changed: "Differs from the bank",
    double: "Twice in the file",
  },
  counts: {
    new: (count: number) => `${count} new`,
    same: (count: number) => `${count} already there`,
    changed: (count: number) => `${count} differ from the bank`,
    double: (count: number) => `${count} twice in the file`,
    refused: (count: number) => `${count} not taken`,
  },
  takeOne: (name: string) => `Take “${name}”`,
  take: (count: number) => plural("en", count, { one: "Take # question in", other: "Take # questions in" }),
  taken: (count: number) =>
    plural("en", count, { one: "# question taken in", other: "# questions taken in" }),
  right: "right",
  exportTitle: "Give questions out",
  format: "Format",
  formats: {
    moodle: "Moodle XML",
    gift: "GIFT (Moodle, text)",
    qti21: "QTI 2.1 package (Canvas, TAO)",
    qti3: "QTI 3.0 package",
    anki: "Anki deck",
    csv: "CSV table",
    json: "JSON, with everything",
    aiken: "Aiken (text, choices only)",
    pdf: "PDF to print, with answers",
  },
  topic: "Topic",
  tag: "Tag",
  any: "Empty: all questions",
  heading: "Title",
  variants: "Variants",
  save: "Save the file",
  found: (count: number) => plural("en", count, { one: "# question", other: "# questions" }),
  keepsAll: "The format keeps all of it.",
  notKept: (count: number) =>
    plural("en", count, {
      one: "Does not keep everything: # remark",
      other: "Does not keep everything: # remarks",
    }),
  questions: (numbers: string) => (/\D/.test(numbers) ? `Questions ${numbers}` : `Question ${numbers}`),
};

const fr: typeof en = {
  title: "Import et export",
  lead: "Les questions viennent de Moodle, Canvas, Anki et autres, et y retournent, ou vont sur papier. Ce qui n’y entre pas est dit, question par question.",
  importTitle: "Reprendre des questions",
  choose: "Déposez ici des fichiers ou un dossier, ou choisissez des fichiers",
  chooseFolder: "Choisir tout un dossier",
  chooseHint:
    "Moodle XML, GIFT, Aiken, QTI 1.2 à 3.0 et paquets, CSV, JSON, Anki ; 32\u00a0Mo au plus chacun",
  tooLarge: "Le fichier dépasse 32 Mo.",
  another: "D’autres fichiers",
  preview: (count) =>
    plural("fr", count, { one: "Ce que le fichier apporterait", other: "Ce que # fichiers apporteraient" }),
  questionsOfFile: "Questions du fichier",
  leaveOut: (name) => `Laisser ${name} de côté`,
  look: (count) =>
    count === 0
      ? "Voir les remarques"
      : plural("fr", count, {
          one: "Voir # question et les remarques",
          other: "Voir # questions et les remarques",
        }),
  none: "Aucune question de ce fichier ne peut être reprise",
  noneLead: "Les remarques ci-dessus disent lesquelles il contient, et pourquoi elles ne sont pas reprises.",
  remarks: (count) => plural("fr", count, { one: "# remarque", other: "# remarques" }),
  line: (line) => `Ligne ${line}`,
  more: (count) => `En montrer ${count} de plus`,
  states: {
    new: "Nouvelle",
    same: "Déjà dans la banque",
    changed: "Diffère de la banque",
    double: "Deux fois dans le fichier",
  },
  counts: {
    new: (count) => plural("fr", count, { one: "# nouvelle", other: "# nouvelles" }),
    same: (count) => `${count} déjà là`,
    changed: (count) =>
      plural("fr", count, { one: "# diffère de la banque", other: "# diffèrent de la banque" }),
    double: (count) => `${count} deux fois dans le fichier`,
    refused: (count) => plural("fr", count, { one: "# non reprise", other: "# non reprises" }),
  },
  takeOne: (name) => `Reprendre « ${name} »`,
  take: (count) => plural("fr", count, { one: "Reprendre # question", other: "Reprendre # questions" }),
  taken: (count) => plural("fr", count, { one: "# question reprise", other: "# questions reprises" }),
  right: "juste",
  exportTitle: "Donner des questions",
  format: "Format",
  formats: {
    moodle: "Moodle XML",
    gift: "GIFT (Moodle, texte)",
    qti21: "Paquet QTI 2.1 (Canvas, TAO)",
    qti3: "Paquet QTI 3.0",
    anki: "Paquet Anki",
    csv: "Tableau CSV",
    json: "JSON, avec tout",
    aiken: "Aiken (texte, choix seulement)",
    pdf: "PDF à imprimer, avec corrigé",
  },
  topic: "Thème",
  tag: "Étiquette",
  any: "Vide\u00a0: toutes les questions",
  heading: "Titre",
  variants: "Sujets",
  save: "Enregistrer le fichier",
  found: (count) => plural("fr", count, { one: "# question", other: "# questions" }),
  keepsAll: "Le format garde tout.",
  notKept: (count) =>
    plural("fr", count, { one: "Ne garde pas tout : # remarque", other: "Ne garde pas tout : # remarques" }),
  questions: (numbers) => (/\D/.test(numbers) ? `Questions ${numbers}` : `Question ${numbers}`),
};

export const exchangeMessages = defineMessages(en, fr);
