import { testRule } from "../../../../test/rule-cases.ts";
import { blankStem } from "./blank-stem.ts";

testRule(blankStem, {
  fr: {
    flagged: [
      "La capitale de la France est ____. | *Mercure | Mars | Vénus",
      "Le ___ tourne autour du Soleil. | *Mercure | Mars | Vénus",
      "L'eau bout à (…) degrés. | *Mercure | Mars | Vénus",
      "Le roi [...] a régné longtemps. | *Mercure | Mars | Vénus",
      "Le fleuve ______ traverse Paris. | *Mercure | Mars | Vénus",
      "Elle naît en ........ | *Mercure | Mars | Vénus",
    ],
    clean: [
      "Quelle est la capitale ? | *Mercure | Mars | Vénus",
      "Les villages sont des habitats qui… | *Mercure | Mars | Vénus",
      "La capitale est : | *Mercure | Mars | Vénus",
      "Que vaut a_1 ? | *Mercure | Mars | Vénus",
      "Complétez la phrase : | *Mercure | Mars | Vénus",
      "Le roi (Louis) a régné. | *Mercure | Mars | Vénus",
    ],
  },
  en: {
    flagged: [
      "The capital of France is ____. | *Mercury | Mars | Venus",
      "The ________ is the unit of life. | *Mercury | Mars | Venus",
      "Water boils at (....) degrees. | *Mercury | Mars | Venus",
      "The king [blank] ruled. | *Mercury | Mars | Venus",
      "It began in ________. | *Mercury | Mars | Venus",
      "____ wrote it. | *Mercury | Mars | Venus",
    ],
    clean: [
      "What is the capital? | *Mercury | Mars | Venus",
      "Cells tend to: | *Mercury | Mars | Venus",
      "What is x_1 worth? | *Mercury | Mars | Venus",
      "So it began... | *Mercury | Mars | Venus",
      "Read (twice) and answer. | *Mercury | Mars | Venus",
      "Which list [1] is meant? | *Mercury | Mars | Venus",
    ],
  },
});
