import { option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";

export const rightAnswerCount: Rule = {
  id: "right_answer_count",
  group: "structure",
  severity: "error",
  kinds: choiceKinds,
  name: { en: "Not the right answers that were declared", fr: "Pas les bonnes réponses annoncées" },
  advice: {
    en: "A question with one right answer has exactly one, a question with several at least one. Mark the right options.",
    fr: "Une question à une bonne réponse en a exactement une, une question à plusieurs en a au moins une. Cochez les bonnes options.",
  },
  look({ content: { kind, options } }) {
    const right = options.flatMap(({ isRight }, index) => (isRight ? [index] : []));
    if (right.length === 1 || (kind === "several" && right.length > 1)) return [];
    return [
      {
        places: right.length === 0 ? [{ part: "question" }] : right.slice(0, 10).map(option),
        message:
          right.length === 0
            ? { en: "No option is marked as right.", fr: "Aucune option n'est marquée comme juste." }
            : {
                en: `One right answer is announced, and ${right.length} options are marked as right.`,
                fr: `Une seule bonne réponse est annoncée, et ${right.length} options sont marquées comme justes.`,
              },
      },
    ];
  },
};
