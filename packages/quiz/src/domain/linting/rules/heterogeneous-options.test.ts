import { testRule } from "../../../../test/rule-cases.ts";
import { heterogeneousOptions } from "./heterogeneous-options.ts";

testRule(heterogeneousOptions, {
  fr: {
    flagged: [
      "Quoi ? | *12 | le sel | le sucre",
      "Quoi ? | *le sel | 12 | 13",
      "Quoi ? | *12 kg | la mer | le vent",
      "Quand ? | *12 mai 1789 | la nuit | le soir",
      "Quoi ? | *$x^2$ | le carré | le cube",
      "Quoi ? | *le roi | 1789 | 1815",
    ],
    clean: [
      "Quoi ? | *12 | 13 | 14",
      "Quoi ? | *le sel | le sucre | l'eau",
      "Quoi ? | *12 | le sel | 13 | le sucre",
      "Combien ? | *plus de 5 | 3 | 4",
      "Quoi ? | *2 R | R | 3 R",
      "Quoi ? | *12 | sel",
    ],
  },
  en: {
    flagged: [
      "What? | *12 | salt | sugar",
      "What? | *salt | 12 | 13",
      "What? | *12 kg | sea | wind",
      "When? | *May 12 | night | evening",
      "What? | *$x^2$ | square | cube",
      "What? | *the king | 1789 | 1815",
    ],
    clean: [
      "What? | *12 | 13 | 14",
      "What? | *salt | sugar | water",
      "What? | *12 | salt | 13 | sugar",
      "How many? | *more than 5 | 3 | 4",
      "What? | *2 R | R | 3 R",
      "What? | *12 | salt",
    ],
  },
});
