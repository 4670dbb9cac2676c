import { testRule } from "../../../../test/rule-cases.ts";
import { unfocusedStem } from "./unfocused-stem.ts";

testRule(unfocusedStem, {
  fr: {
    flagged: [
      "L'argent moderne | *Mercure | Mars | Vénus",
      "Les villages sont des habitats qui… | *Mercure | Mars | Vénus",
      "Laquelle de ces propositions est exacte ? | *Mercure | Mars | Vénus",
      "Comment : | *Mercure | Mars | Vénus",
      "Le tritium est : | *Mercure | Mars | Vénus",
      "cellules : | *Mercure | Mars | Vénus",
    ],
    clean: [
      "Quelle planète est la plus proche du Soleil ? | *Mercure | Mars | Vénus",
      "La capitale de la France est : | *Mercure | Mars | Vénus",
      "L'intention de vendre des producteurs est influencée par | *Mercure | Mars | Vénus",
      "Parmi ces propositions sur le sang, laquelle est exacte ? | *Mercure | Mars | Vénus",
      "Calculez 12 + 30. | *Mercure | Mars | Vénus",
      "La société est caractérisée par le fait que | *Mercure | Mars | Vénus",
    ],
  },
  en: {
    flagged: [
      "Cubozoans are ________. | *Mercury | Mars | Venus",
      "Which of the following statements is true? | *Mercury | Mars | Venus",
      "Alexander : | *Mercury | Mars | Venus",
      "Individual genetic maps in a given species are: | *Mercury | Mars | Venus",
      "following : | *Mercury | Mars | Venus",
      "Scientific knowledge is: | *Mercury | Mars | Venus",
    ],
    clean: [
      "Which planet is closest to the Sun? | *Mercury | Mars | Venus",
      "Cells in a hypertonic solution tend to: | *Mercury | Mars | Venus",
      "An example of carbon fixation is ____. | *Mercury | Mars | Venus",
      "The ________ is the basic unit of life. | *Mercury | Mars | Venus",
      "Name the largest ocean. | *Mercury | Mars | Venus",
      "When the temperature drops, an animal will: | *Mercury | Mars | Venus",
    ],
  },
});
