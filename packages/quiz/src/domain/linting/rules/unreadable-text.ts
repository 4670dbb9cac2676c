import { textsOf } from "../reading/texts-of.ts";
import { everyKind, type Rule } from "../rule.ts";

/** Letters nobody sees and which change what others look like, and traces of a file read in the wrong way. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\ufffd]|(?:Ã[©¨ª§ ®´»¢¹]|â€[™œ“”¦])/u;

export const unreadableText: Rule = {
  id: "unreadable_text",
  group: "structure",
  severity: "error",
  kinds: everyKind,
  name: { en: "Characters that cannot be read", fr: "Caractères illisibles" },
  advice: {
    en: "Control characters, marks that turn the direction of writing, and letters from a file read in the wrong encoding confuse readers and programs. Take them out.",
    fr: "Caractères de contrôle, marques de sens d'écriture et lettres d'un fichier mal décodé trompent lecteurs et programmes. Retirez-les.",
  },
  look(question) {
    const places = textsOf(question).flatMap(([place, { raw }]) => {
      const match = HIDDEN.exec(raw);
      return match === null ? [] : [{ ...place, start: match.index, end: match.index + match[0].length }];
    });
    return places.length === 0
      ? []
      : [
          {
            places,
            message: {
              en: "The text holds characters that nobody can read or see.",
              fr: "Le texte contient des caractères que personne ne peut lire ou voir.",
            },
          },
        ];
  },
};
