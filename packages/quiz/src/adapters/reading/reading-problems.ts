import type { DocumentProblem } from "../../domain/documents/document.ts";
import type { ReadProblemCode } from "./read-problem.ts";
import { readingLimits } from "./reading-limits.ts";

const { pages, entries, unpackedBytes, characters } = readingLimits;
const millions = characters / 1_000_000;
const megabytes = unpackedBytes / 1_000_000;

/** What is told to whoever brought the file: what is wrong, and what to do about it. */
export const readingProblems: Readonly<Record<ReadProblemCode, DocumentProblem["message"]>> = {
  empty: { en: "The file is empty.", fr: "Le fichier est vide." },
  wrong_kind: {
    en: "This is no document that can be read here. PDF, Word (.docx), PowerPoint (.pptx), EPUB, web pages, Markdown and plain text can; what counts is what is in the file, not its name.",
    fr: "Ce n’est pas un document lisible ici. Le sont les PDF, Word (.docx), PowerPoint (.pptx), EPUB, pages web, Markdown et textes simples\u00a0; c’est le contenu du fichier qui compte, pas son nom.",
  },
  old_office: {
    en: "This is a file of an older office program (.doc, .ppt, .rtf). Open it and save it as .docx, .pptx or PDF.",
    fr: "C’est un fichier d’un ancien logiciel de bureau (.doc, .ppt, .rtf). Ouvrez-le et enregistrez-le en .docx, .pptx ou PDF.",
  },
  encrypted: {
    en: "The document is protected by a password. Save a copy without one, and add that.",
    fr: "Le document est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, et ajoutez celle-ci.",
  },
  damaged: {
    en: "The file is damaged, or not whole. Open it on your machine, save it again, and try once more.",
    fr: "Le fichier est abîmé ou incomplet. Ouvrez-le sur votre machine, enregistrez-le de nouveau, et réessayez.",
  },
  scanned: {
    en: "The pages are pictures: there is no text in them to read. Have the text recognised first (OCR), for instance by the scanner’s own program, then add the result.",
    fr: "Les pages sont des images\u00a0: elles ne contiennent pas de texte à lire. Faites d’abord reconnaître le texte (OCR), par exemple par le logiciel du scanner, puis ajoutez le résultat.",
  },
  no_text: {
    en: "There is no text in this document.",
    fr: "Il n’y a pas de texte dans ce document.",
  },
  too_large: {
    en: "The file is larger than a document may be here. Add it in parts.",
    fr: "Le fichier dépasse la taille permise ici pour un document. Ajoutez-le en plusieurs parties.",
  },
  too_many_pages: {
    en: `The document has more than ${pages} pages. Add it in parts.`,
    fr: `Le document a plus de ${pages} pages. Ajoutez-le en plusieurs parties.`,
  },
  too_many_parts: {
    en: `The file holds more than ${entries} parts, or parts that lie over each other; no office program writes such a file.`,
    fr: `Le fichier contient plus de ${entries} éléments, ou des éléments qui se chevauchent\u00a0; aucun logiciel de bureau n’écrit un tel fichier.`,
  },
  unsafe_names: {
    en: "Parts of the file have names that point out of it; no office program writes such names.",
    fr: "Des éléments du fichier portent des noms qui visent l’extérieur\u00a0; aucun logiciel de bureau n’écrit de tels noms.",
  },
  unpacked_too_large: {
    en: `Unpacked, the file is larger than ${megabytes} MB, or many times larger than it seems: it may have been made to do harm.`,
    fr: `Décompressé, le fichier dépasse ${megabytes} Mo, ou dépasse de très loin sa taille apparente\u00a0: il a peut-être été fait pour nuire.`,
  },
  text_too_long: {
    en: `The text has more than ${millions} million characters. Add it in parts.`,
    fr: `Le texte a plus de ${millions} millions de caractères. Ajoutez-le en plusieurs parties.`,
  },
  too_nested: {
    en: "The document’s parts are nested deeper than any program writes them; it may have been made to do harm.",
    fr: "Les éléments du document sont imbriqués plus profondément qu’aucun logiciel ne le fait\u00a0; il a peut-être été fait pour nuire.",
  },
  forbidden_markup: {
    en: "The file holds declarations that reach for other files (DOCTYPE); no office program writes them.",
    fr: "Le fichier contient des déclarations qui visent d’autres fichiers (DOCTYPE)\u00a0; aucun logiciel de bureau n’en écrit.",
  },
  timed_out: {
    en: "Reading the document took longer than it may. Save it again as PDF, or add it in parts.",
    fr: "La lecture du document a pris plus de temps que permis. Enregistrez-le de nouveau en PDF, ou ajoutez-le en plusieurs parties.",
  },
  out_of_memory: {
    en: "Reading the document took more memory than it may. Save it again with smaller pictures, or add it in parts.",
    fr: "La lecture du document a pris plus de mémoire que permis. Enregistrez-le avec des images plus petites, ou ajoutez-le en plusieurs parties.",
  },
  reader_failed: {
    en: "The reader of such files failed at this one. Save it in another format, for instance as PDF, and try once more.",
    fr: "Le lecteur de ces fichiers a échoué sur celui-ci. Enregistrez-le dans un autre format, par exemple en PDF, et réessayez.",
  },
};

export function problemOf(code: ReadProblemCode): DocumentProblem {
  return { code, message: readingProblems[code] };
}
