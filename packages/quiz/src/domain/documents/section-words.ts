import type { PassageKind } from "./document.ts";

/** What headings of such sections begin with or are, without accents and in lower case. */
export const sectionWords: readonly (readonly [PassageKind, RegExp])[] = [
  [
    "definitions",
    /^(?:(?:petit )?glossaire|glossary|lexique|definitions?|key (?:terms|words|vocabulary)|vocabulaire|vocabulary|mots[- ]cles?|termes (?:cles?|importants)|terminologie|terminology)\b/,
  ],
  [
    "exercises",
    /^(?:exercices?|exercises?|problemes?$|problems?$|travaux (?:diriges|pratiques)|td\b|tp\b|questions?(?: |$)(?:de |pour |d'|a |s$)?|(?:review|critical thinking|discussion|practice|study|self[- ]check|multiple choice|test prep|comprehension)\b.*(?:questions?|items?|exercises?|problems?)?$|auto[- ]?evaluation|quiz|qcm|testez|verifiez|check your|test your|assignments?|homework|devoirs?$|entrainez|solutions?$|answers?$|answer key|corriges?\b|reponses?$)/,
  ],
  [
    "references",
    /^(?:references?\b|bibliograph\w*|sitograph\w*|webograph\w*|sources?$|works cited|literature cited|further reading|suggested readings?|pour aller plus loin|pour en savoir plus|lectures? (?:conseillees?|complementaires?)|credits?$|remerciements?|acknowledge?ments?|licen[cs]e$|copyright|mentions legales|liens externes|external links|see also|voir aussi)/,
  ],
  [
    "navigation",
    /^(?:table (?:des matieres|of contents)|sommaire$|contents$|index$|menu$|plan du cours$|liste des (?:figures|tableaux)|list of (?:figures|tables)|navigation)/,
  ],
  [
    "summary",
    /^(?:resumes?\b|summar(?:y|ies)\b|en resume|a retenir|l'essentiel|essentiel$|points? (?:cles?|essentiels?)|key (?:points|concepts|takeaways|ideas)|ce qu'il faut retenir|synthese|chapter (?:summary|review)|recapitul\w*|section summary|in summary|in brief|en bref|takeaways)/,
  ],
  [
    "notes",
    /^(?:notes?$|notes? (?:de bas de page|de l'orateur|du presentateur)|footnotes?|endnotes?|speaker notes|presenter notes)/,
  ],
];
