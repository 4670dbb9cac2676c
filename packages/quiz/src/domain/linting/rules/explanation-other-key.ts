import type { ReadQuestion } from "../reading/read-question.ts";
import { nth } from "../reading/say.ts";
import { choiceKinds, type Rule, type Sighting } from "../rule.ts";

/** "The right answer is B", "la bonne réponse est la 2", "réponse C". */
const NAMES = {
  en: /\b(?:the )?(?:right|correct) (?:answer|option|choice) (?:is|was)(?: option| answer| number)? ?[("“]?([a-f]|[1-6])\b(?!['’]|\s+\p{Ll})|\b(?:answer|option) ([b-f]|[1-6]) is (?:right|correct|true)\b/u,
  fr: /(?:bonne réponse|réponse (?:exacte|juste|correcte)|bon choix) (?:est|était)(?: la| l'option| la réponse| le numéro)? ?[(«"]?\s?([a-f]|[1-6])(?![\p{L}'])|(?:réponse|option) ([b-f]|[1-6]) est (?:juste|exacte|correcte|la bonne)(?!\p{L})/u,
};
const SHORTEST = 4;

export const explanationOtherKey: Rule = {
  id: "explanation_other_key",
  group: "level",
  severity: "error",
  kinds: choiceKinds,
  name: { en: "The explanation gives another answer", fr: "L'explication donne une autre réponse" },
  advice: {
    en: "Explanation and key contradict each other: one of them is wrong. Check which.",
    fr: "L'explication et la réponse marquée se contredisent\u00a0: l'une des deux est fausse. Vérifiez laquelle.",
  },
  look(question) {
    const { explanation, options, right } = question;
    if (explanation === undefined || right.length === 0) return [];
    const match = NAMES[question.language].exec(explanation.plain);
    const label = match?.[1] ?? match?.[2];
    const named = label === undefined ? undefined : indexOf(label);
    if (named !== undefined && named < options.length && !options[named]?.isRight)
      return [namesOther(named, match?.index ?? 0, match?.[0].length ?? 0)];
    return speaksOfOthers(question);
  },
};

function indexOf(label: string): number {
  return /\d/.test(label) ? Number(label) - 1 : label.charCodeAt(0) - "a".charCodeAt(0);
}

function namesOther(index: number, start: number, length: number): Sighting {
  return {
    places: [
      { part: "explanation", start, end: start + length },
      { part: "option", index },
    ],
    message: {
      en: `The explanation calls option ${nth(index)} right, which is marked as wrong.`,
      fr: `L'explication donne pour juste l'option ${nth(index)}, marquée comme fausse.`,
    },
  };
}

/** Only a wrong answer is named, word for word, and no word of the right one. */
function speaksOfOthers({ explanation, wrong, right }: ReadQuestion): readonly Sighting[] {
  if (explanation === undefined) return [];
  const said = ` ${explanation.bare} `;
  const other = wrong.find(({ text }) => text.bare.length >= SHORTEST && said.includes(` ${text.bare} `));
  const isKeySaid = right.some(
    ({ text }) => text.content.length === 0 || text.content.some(({ stem }) => explanation.stems.has(stem)),
  );
  if (other === undefined || isKeySaid) return [];
  return [
    {
      places: [{ part: "explanation" }, { part: "option", index: other.index }],
      severity: "warning",
      message: {
        en: `The explanation speaks of option ${nth(other.index)} and not of the right answer.`,
        fr: `L'explication parle de l'option ${nth(other.index)} et non de la bonne réponse.`,
      },
    },
  ];
}
