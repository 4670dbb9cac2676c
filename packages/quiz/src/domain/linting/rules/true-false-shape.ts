import { inStem } from "../reading/say.ts";
import type { Rule, Sighting } from "../rule.ts";

/** "Which", "who" or "how" cannot be answered by true or false. */
const ASKS =
  /^\s*(?:(?:who|whom|whose|which|what|why|how|when|where)\s|(?:qui|que|quoi|pourquoi|comment|combien|où|quels?|quelles?|lequel|laquelle)(?!\p{L})).*\?\s*$/su;

export const trueFalseShape: Rule = {
  id: "true_false_shape",
  group: "structure",
  severity: "error",
  kinds: ["true_false"],
  name: { en: "No true/false question", fr: "Pas une question vrai ou faux" },
  advice: {
    en: "A true/false question states something, and has two options of which one is right.",
    fr: "Une question vrai ou faux affirme quelque chose, et a deux options dont une seule est juste.",
  },
  look({ content: { options }, stem }) {
    const found: Sighting[] = [];
    const right = options.filter(({ isRight }) => isRight).length;
    if (options.length !== 2 || right !== 1)
      found.push({
        places: [{ part: "question" }],
        message: {
          en: `It needs two options of which one is right; it has ${options.length}, of which ${right} are right.`,
          fr: `Il faut deux options dont une juste\u00a0; il y en a ${options.length}, dont ${right} justes.`,
        },
      });
    if (ASKS.test(stem.plain))
      found.push({
        places: [inStem({ start: 0, end: stem.raw.length })],
        message: {
          en: "This question cannot be answered by true or false; state something instead.",
          fr: "On ne peut y répondre par vrai ou faux\u00a0; affirmez plutôt quelque chose.",
        },
      });
    return found;
  },
};
