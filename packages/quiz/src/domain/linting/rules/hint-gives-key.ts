import { everyKind, type Rule } from "../rule.ts";

const SHORTEST = 4;

export const hintGivesKey: Rule = {
  id: "hint_gives_key",
  group: "level",
  severity: "warning",
  kinds: everyKind.filter((kind) => kind !== "true_false"),
  name: { en: "The hint says the answer", fr: "L'indice dit la réponse" },
  advice: {
    en: "A hint leads half of the way. Say what to think of, and leave the answer out.",
    fr: "Un indice fait la moitié du chemin. Dites à quoi penser, sans la réponse.",
  },
  look({ hint, right, wrong, answers }) {
    const said = hint === undefined ? "" : ` ${hint.bare} `;
    const keys = [...right.map(({ text }) => text), ...answers];
    const told = keys.find(({ bare }) => bare.length >= SHORTEST && said.includes(` ${bare} `));
    if (told === undefined || wrong.some(({ text }) => said.includes(` ${text.bare} `))) return [];
    return [
      {
        places: [{ part: "hint" }],
        message: {
          en: "The hint holds the right answer word for word.",
          fr: "L'indice contient la bonne réponse mot pour mot.",
        },
      },
    ];
  },
};
