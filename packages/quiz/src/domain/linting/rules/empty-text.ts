import type { FindingPlace } from "../finding.ts";
import { everyKind, type Rule } from "../rule.ts";

/** As many empty options as a person needs to be shown. */
const SHOWN = 10;

export const emptyText: Rule = {
  id: "empty_text",
  group: "structure",
  severity: "error",
  kinds: everyKind,
  name: { en: "Empty text", fr: "Texte vide" },
  advice: {
    en: "A question without a stem, or an option without a text, cannot be answered. Write it, or take it away.",
    fr: "On ne peut répondre ni à un énoncé vide, ni par une option vide. Écrivez le texte, ou supprimez l'option.",
  },
  look({ content: { stem, options, answers } }) {
    const empty: readonly FindingPlace[] = [
      ...(isEmpty(stem) ? [{ part: "stem" as const }] : []),
      ...options.flatMap(({ text }, index) => (isEmpty(text) ? [{ part: "option" as const, index }] : [])),
      ...answers.flatMap(({ text }, index) => (isEmpty(text) ? [{ part: "answer" as const, index }] : [])),
    ];
    const [first] = empty;
    if (first === undefined) return [];
    const isStem = first.part === "stem";
    return [
      {
        places: empty.slice(0, SHOWN),
        message: isStem
          ? { en: "The question has no text.", fr: "L'énoncé est vide." }
          : { en: "An option or answer has no text.", fr: "Une option ou une réponse est vide." },
      },
    ];
  },
};

/** Marks, spaces and letters nobody sees are no text. */
function isEmpty(text: string): boolean {
  return !/[^\s*`_\p{Cf}\p{Cc}]/u.test(text) && !/_{2,}/.test(text);
}
