import { said } from "./format-problem.ts";
import { markupProblems } from "./markup-problems.ts";

/** Everything a reader may have to say of a file. */
export const readingProblems = {
  ...markupProblems,
  format_unknown: said(
    "error",
    "Aucun format de questions connu n’est reconnu dans ce fichier.",
    "No known format of questions is recognised in this file.",
  ),
  file_empty: said("error", "Le fichier est vide.", "The file is empty."),
  file_too_large: said(
    "error",
    "Le fichier dépasse la taille permise ({}).",
    "The file is larger than allowed ({}).",
  ),
  package_unreadable: said(
    "error",
    "L’archive ne peut pas être ouverte\u00a0: {}.",
    "The archive cannot be opened: {}.",
  ),
  encoding_guessed: said(
    "warning",
    "Le fichier n’est pas en UTF-8\u00a0; il est lu comme {}.",
    "The file is not UTF-8; it is read as {}.",
  ),
  letters_removed: said(
    "warning",
    "Des caractères de contrôle ont été retirés.",
    "Control characters were removed.",
  ),
  kind_unsupported: said(
    "error",
    "Les questions de type «\u00a0{}\u00a0» ne sont pas prises en charge.",
    "Questions of the type “{}” are not supported.",
  ),
  several_parts: said(
    "error",
    "La question a plusieurs réponses à donner séparément ({})\u00a0; ce n’est pas pris en charge.",
    "The question asks for several answers apart from each other ({}); this is not supported.",
  ),
  no_questions: said("note", "Aucune question ici.", "There are no questions here."),
  not_a_question: said(
    "note",
    "Un texte sans question («\u00a0{}\u00a0») n’est pas repris.",
    "A text without a question (“{}”) is not taken.",
  ),
  stem_missing: said("error", "La question n’a pas d’énoncé.", "The question has no stem."),
  text_too_long: said("error", "Un texte est trop long ({}).", "A text is too long ({})."),
  too_few_options: said("error", "Il faut au moins deux options.", "At least two options are needed."),
  too_many_options: said(
    "error",
    "La question a {} options\u00a0; c’est trop.",
    "The question has {} options; this is too many.",
  ),
  more_than_six_options: said(
    "warning",
    "La question a {} options\u00a0; plus de six se lisent mal.",
    "The question has {} options; more than six are hard to read.",
  ),
  option_empty: said(
    "warning",
    "Une option vide a été laissée de côté.",
    "An option without a text was left out.",
  ),
  no_right_answer: said(
    "error",
    "Aucune réponse n’est désignée comme juste.",
    "No answer is said to be right.",
  ),
  several_right_in_one: said(
    "warning",
    "Plusieurs options sont justes alors qu’une seule peut être choisie\u00a0; la question est lue à réponses multiples.",
    "Several options are right though only one can be chosen; the question is read as one with several right answers.",
  ),
  answer_not_a_number: said("error", "«\u00a0{}\u00a0» n’est pas un nombre.", "“{}” is not a number."),
  range_not_even: said(
    "warning",
    "L’intervalle n’est pas centré sur la réponse\u00a0; son milieu est pris ({}).",
    "The range is not centred on the answer; its middle is taken ({}).",
  ),
  formatting_lost: said("note", "Mise en forme laissée de côté\u00a0: {}.", "Formatting left out: {}."),
  table_as_text: said("warning", "Un tableau est repris comme du texte.", "A table is taken as text."),
  formula_as_text: said("warning", "Une formule est reprise comme du texte.", "A formula is taken as text."),
  script_removed: said("warning", "Du code «\u00a0{}\u00a0» a été retiré.", "Code (“{}”) was removed."),
  media_lost: said(
    "warning",
    "Un contenu «\u00a0{}\u00a0» n’est pas repris.",
    "Content of the kind “{}” is not taken.",
  ),
  picture_elsewhere: said(
    "warning",
    "L’image «\u00a0{}\u00a0» est ailleurs\u00a0; sa description la remplace.",
    "The picture “{}” is elsewhere; its description stands for it.",
  ),
  picture_missing: said(
    "warning",
    "L’image «\u00a0{}\u00a0» n’est pas dans le fichier\u00a0; sa description la remplace.",
    "The picture “{}” is not in the file; its description stands for it.",
  ),
  picture_refused: said(
    "warning",
    "L’image «\u00a0{}\u00a0» n’est pas une image PNG, JPEG ou WebP lisible de taille permise\u00a0; sa description la remplace.",
    "The picture “{}” is no readable PNG, JPEG or WebP of an allowed size; its description stands for it.",
  ),
  name_shortened: said(
    "warning",
    "Un nom trop long a été coupé\u00a0: «\u00a0{}\u00a0».",
    "A name that is too long was cut: “{}”.",
  ),
  field_lost: said("warning", "Non repris\u00a0: {}.", "Not taken: {}."),
  line_not_understood: said(
    "error",
    "Cette ligne n’est pas comprise\u00a0: «\u00a0{}\u00a0».",
    "This line is not understood: “{}”.",
  ),
  brace_not_closed: said(
    "error",
    "L’accolade ouverte ici n’est jamais fermée.",
    "The brace opened here is never closed.",
  ),
  answer_line_missing: said(
    "error",
    "La question s’arrête sans ligne de réponse.",
    "The question ends without an answer line.",
  ),
  answer_unknown: said(
    "error",
    "La réponse «\u00a0{}\u00a0» ne désigne aucune option.",
    "The answer “{}” names no option.",
  ),
  value_refused: said("error", "Valeur refusée\u00a0: {}.", "Refused value: {}."),
  item_missing: said(
    "error",
    "Le fichier «\u00a0{}\u00a0» est annoncé mais absent.",
    "The file “{}” is announced but not there.",
  ),
  same_in_other_file: said(
    "note",
    "Le même questionnaire est dans «\u00a0{}\u00a0», qui en dit plus\u00a0; c’est celui-là qui est lu.",
    "The same quiz is in “{}”, which says more; that one is read.",
  ),
  item_elsewhere: said(
    "error",
    "La question «\u00a0{}\u00a0» est dans une banque qui n’est pas dans ce fichier.",
    "The question “{}” is in a bank that is not in this file.",
  ),
  template_not_run: said(
    "error",
    "La question est calculée par un programme («\u00a0{}\u00a0»)\u00a0; ce n’est pas pris en charge.",
    "The question is computed by a program (“{}”); this is not supported.",
  ),
  scoring_lost: said(
    "warning",
    "La façon de noter («\u00a0{}\u00a0») n’est pas reprise\u00a0; la réponse juste l’est.",
    "The way it is scored (“{}”) is not taken; the right answer is.",
  ),
  answer_too_long: said(
    "error",
    "Le verso est trop long pour une réponse courte ({}).",
    "The back is too long for a short answer ({}).",
  ),
  too_many_problems: said(
    "warning",
    "D’autres remarques sur ce fichier ne sont pas montrées.",
    "Further remarks on this file are not shown.",
  ),
  too_many_questions: said(
    "error",
    "Le fichier a trop de questions\u00a0; la suite n’est pas lue (au plus {}).",
    "The file has too many questions; the rest is not read (at most {}).",
  ),
} as const;

export type ReadingCode = keyof typeof readingProblems;
