import { Phrases } from "../reading/phrases.ts";
import type { ReadText } from "../reading/read-text.ts";
import { cited, inStem } from "../reading/say.ts";
import { everyKind, type Rule, type Sighting } from "../rule.ts";
import { negationsOf } from "./shared/negations.ts";

/** Under these a negation tells of a case, and turns nothing round: "if the cell does not divide". */
const conditions = new Phrases({
  fr: "si, s', quand, lorsque, lorsqu', parce que, parce qu', puisque, puisqu', tandis que, alors que, bien que, bien qu', même si, dès que, comme",
  en: "if, when, while, because, although, though, since, unless, whenever, whereas, even if, once, after, before, without",
});

/** Which sentences ask: all that end so, that speak of the answers, and the last. */
const ASKS =
  /[?:]\s*$|(?<!\p{L})(?:which|following|statements?|lequel|laquelle|lesquels|lesquelles|quelle?s?|propositions?|affirmations?|réponses?|suivante?s?|cocher|cochez|indiquer|indiquez)(?!\p{L})/u;

export const negativeStem: Rule = {
  id: "negative_stem",
  group: "stem",
  severity: "warning",
  kinds: everyKind,
  name: { en: "Negative question", fr: "Question négative" },
  advice: {
    en: "Readers overlook “not” and “except”, and miss questions whose answer they know. Ask for what is true; where the exception itself matters, set the word off in bold or capitals.",
    fr: "On lit trop vite «\u00a0ne … pas\u00a0» ou «\u00a0sauf\u00a0», et l'on se trompe alors que l'on sait. Demandez ce qui est vrai\u00a0; si l'exception compte, mettez le mot en gras ou en capitales.",
  },
  look({ stem }) {
    const asked = stem.sentences.filter(
      ({ start, end }, at) => at === stem.sentences.length - 1 || ASKS.test(stem.plain.slice(start, end)),
    );
    const conditional = conditions.in(stem);
    const found = negationsOf(stem).filter(
      (one) =>
        asked.some(({ start, end }) => one.start >= start && one.end <= end) &&
        !conditional.some(({ end }) => end <= one.start && isOneClause(stem, end, one.start)),
    );
    const [first] = found;
    return first === undefined ? [] : [sightingOf(stem, first, found.map(inStem))];
  },
};

/** Nothing between them ends the clause that the condition opened. */
function isOneClause({ plain }: ReadText, from: number, to: number): boolean {
  return !/[,;:.?!]/.test(plain.slice(from, to));
}

function sightingOf(
  stem: ReadText,
  first: { readonly start: number; readonly end: number; readonly text: string },
  places: Sighting["places"],
): Sighting {
  const words = cited(first.text);
  if (isSetOff(stem.raw, first))
    return {
      places,
      severity: "note",
      message: {
        en: `The question is negative (${words.en}), and says so clearly.`,
        fr: `La question est négative (${words.fr}), et le montre bien.`,
      },
    };
  return {
    places,
    message: {
      en: `The question turns on ${words.en}, which is easily overlooked.`,
      fr: `La question repose sur ${words.fr}, que l'on remarque à peine.`,
    },
  };
}

/** In bold, italic or capitals. */
function isSetOff(raw: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const words = raw.slice(start, end);
  if (/\p{Lu}{3}/u.test(words)) return true;
  if (words.includes("*")) return true;
  return (
    raw[start - 1] === "*" ||
    raw[end] === "*" ||
    /<(?:b|strong|em|u|i)>\s*$/i.test(raw.slice(Math.max(0, start - 12), start))
  );
}
