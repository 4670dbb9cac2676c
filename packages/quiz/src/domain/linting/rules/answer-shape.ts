import type { QuestionContent, TakenAnswer } from "../../questions/question.ts";
import { cited } from "../reading/say.ts";
import type { Rule, Sighting } from "../rule.ts";
import { numberOf } from "./shared/quantity.ts";

const LONGEST_NUMBER = 60;
const SHOWN = 10;

export const answerShape: Rule = {
  id: "answer_shape",
  group: "structure",
  severity: "error",
  kinds: ["short", "number"],
  name: { en: "No answer to compare with", fr: "Pas de réponse à laquelle comparer" },
  advice: {
    en: "A question to be answered in words or numbers needs at least one answer that is taken; of numbers it must be one, with a tolerance of zero or more.",
    fr: "Une question à réponse libre a besoin d'au moins une réponse admise\u00a0; pour un nombre, ce doit en être un, avec une tolérance positive ou nulle.",
  },
  look({ content }) {
    if (content.answers.length === 0)
      return [
        {
          places: [{ part: "question" }],
          message: { en: "No answer is taken as right.", fr: "Aucune réponse n'est admise." },
        },
      ];
    return content.answers.flatMap((answer, index) => faults(content, answer, index)).slice(0, SHOWN);
  },
};

function faults({ kind }: QuestionContent, { text, tolerance }: TakenAnswer, index: number): Sighting[] {
  const places = [{ part: "answer" as const, index }];
  if (kind === "short")
    return /^[\s*]*$/.test(text) && text.trim() !== ""
      ? [
          {
            places,
            message: {
              en: "“*” alone takes anything as right.",
              fr: "«\u00a0*\u00a0» seul admet n'importe quoi.",
            },
          },
        ]
      : [];
  const words = cited(text);
  const isNumber =
    text.length <= LONGEST_NUMBER && /^[\s\d.,+\-−–eE%\u00a0\u202f]+$/.test(text) && readable(text);
  const found: Sighting[] = [];
  if (!isNumber)
    found.push({
      places,
      message: { en: `${words.en} is no number.`, fr: `${words.fr} n'est pas un nombre.` },
    });
  if (tolerance !== undefined && !(tolerance >= 0 && Number.isFinite(tolerance)))
    found.push({
      places,
      message: { en: "A tolerance is zero or more.", fr: "Une tolérance est positive ou nulle." },
    });
  return found;
}

function readable(text: string): boolean {
  const bare = text.replace(/%\s*$/, "").trim();
  return Number.isFinite(Number(bare)) ? bare !== "" : numberOf(bare) !== undefined;
}
