import { said } from "./format-problem.ts";

/** Everything a writer may have to say of what it could not keep. */
export const writingProblems = {
  left_out: said("warning", "N’a pas de place dans ce format\u00a0: {}.", "Has no place in this format: {}."),
  answer_left_out: said(
    "warning",
    "Cette réponse n’a pas de place dans ce format\u00a0: {}.",
    "This answer has no place in this format: {}.",
  ),
  kind_not_written: said(
    "error",
    "Ce format n’a pas de questions de ce type ({})\u00a0; la question n’est pas exportée.",
    "This format has no questions of this kind ({}); the question is not exported.",
  ),
  not_writable: said(
    "error",
    "Ce format ne peut pas écrire cette question ({})\u00a0; elle n’est pas exportée.",
    "This format cannot write this question ({}); it is not exported.",
  ),
  picture_not_found: said(
    "warning",
    "L’image «\u00a0{}\u00a0» n’est plus là\u00a0; sa description la remplace.",
    "The picture “{}” is no longer there; its description stands for it.",
  ),
  picture_not_written: said(
    "warning",
    "Ce format n’a pas d’images\u00a0; «\u00a0{}\u00a0» est remplacée par sa description.",
    "This format has no pictures; “{}” is replaced by its description.",
  ),
  picture_not_printed: said(
    "warning",
    "L’image «\u00a0{}\u00a0» n’est ni un JPEG ni un PNG lisible, les seuls qui s’impriment\u00a0; sa description la remplace.",
    "The picture “{}” is no readable JPEG or PNG, the only ones that are printed; its description stands for it.",
  ),
  marks_not_written: said(
    "warning",
    "Ce format n’a que du texte\u00a0; la mise en forme est laissée de côté.",
    "This format has plain text only; formatting is left out.",
  ),
  lines_not_written: said(
    "warning",
    "Ce format n’a pas de retours à la ligne\u00a0; ils deviennent des espaces.",
    "This format has no line breaks; they become spaces.",
  ),
  words_replaced: said(
    "warning",
    "Les mots «\u00a0{}\u00a0» deviennent ceux du format pour vrai et faux.",
    "The words “{}” become the format’s own for true and false.",
  ),
  tag_not_written: said(
    "warning",
    "Ce format ne peut pas écrire l’étiquette «\u00a0{}\u00a0»\u00a0; elle est laissée de côté.",
    "This format cannot write the tag “{}”; it is left out.",
  ),
  tag_as_word: said(
    "warning",
    "L’étiquette «\u00a0{}\u00a0» se lit dans ce format comme un niveau ou une langue.",
    "The tag “{}” reads as a level or a language in this format.",
  ),
  letters_removed: said(
    "warning",
    "Des caractères de contrôle ont été retirés.",
    "Control characters were removed.",
  ),
} as const;

export type WritingCode = keyof typeof writingProblems;
