import { option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { isCombinedLabels } from "./shared/labels.ts";

export const kType: Rule = {
  id: "k_type",
  group: "options",
  severity: "error",
  kinds: choiceKinds,
  name: { en: "Options that combine numbered statements", fr: "Options qui combinent des énoncés numérotés" },
  advice: {
    en: "“1 and 3 only” takes long to read and can be solved by what is known of one statement. Ask for several right answers instead, or make a question of each statement.",
    fr: "«\u00a01 et 3 seulement\u00a0» se lit lentement et se devine dès que l'on connaît un seul énoncé. Demandez plusieurs bonnes réponses, ou faites une question de chaque énoncé.",
  },
  look({ options }) {
    const combined = options.filter(({ text }) => isCombinedLabels(text));
    return combined.length < 2
      ? []
      : [
          {
            places: combined.map(({ index }) => option(index)),
            message: {
              en: "The options only combine numbers or letters of statements.",
              fr: "Les options ne font que combiner des numéros ou des lettres d'énoncés.",
            },
          },
        ];
  },
};
