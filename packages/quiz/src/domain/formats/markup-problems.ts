import { said } from "./format-problem.ts";

/** Faults of the file itself: what is read in spite of them is read, and each is told. */
export const markupProblems = {
  tag_not_closed: said(
    "warning",
    "La balise «\u00a0{}\u00a0» n’est pas fermée\u00a0; elle l’a été à la fin de ce qui la contient.",
    "The tag “{}” is not closed; it was closed at the end of what it stands in.",
  ),
  tag_not_open: said(
    "warning",
    "La balise «\u00a0{}\u00a0» est fermée sans avoir été ouverte\u00a0; elle est ignorée.",
    "The tag “{}” is closed but was never opened; it is ignored.",
  ),
  markup_cut: said(
    "warning",
    "Le fichier est coupé ou mal écrit ici\u00a0: «\u00a0{}\u00a0» n’a pas de fin.",
    "The file is cut or malformed here: “{}” has no end.",
  ),
  markup_too_deep: said(
    "warning",
    "Trop de balises l’une dans l’autre\u00a0; «\u00a0{}\u00a0» est lu comme si elle était vide.",
    "Too many tags inside one another; “{}” is read as if it were empty.",
  ),
  markup_too_large: said(
    "error",
    "Le fichier a trop de balises\u00a0; la suite n’est pas lue.",
    "The file has too many tags; the rest is not read.",
  ),
  stray_bracket: said(
    "warning",
    "«\u00a0<\u00a0» ne commence rien ici\u00a0; il est lu comme une lettre\u00a0: «\u00a0{}\u00a0».",
    "“<” begins nothing here; it is read as a letter: “{}”.",
  ),
  entities_ignored: said(
    "warning",
    "Le fichier déclare des entités\u00a0; elles ne sont jamais lues.",
    "The file declares entities; they are never read.",
  ),
  entity_unknown: said(
    "warning",
    "L’entité «\u00a0&{};\u00a0» est inconnue\u00a0; elle reste telle quelle.",
    "The entity “&{};” is unknown; it stays as it is.",
  ),
} as const;
