import { testRule } from "../../../../test/rule-cases.ts";
import { severalUnsaid } from "./several-unsaid.ts";

testRule(severalUnsaid, {
  fr: {
    flagged: [
      "Quelle planète voit-on ? | *Mars | *Vénus | Sirius",
      "Qui est une planète ? | *Mars | *Vénus | Sirius",
      "La planète est : | *Mars | *Vénus | Sirius",
      "Que voit-on le soir ? | *Mars | *Vénus | Sirius",
      "Où va la sonde ? | *Mars | *Vénus | Sirius",
      "Le Soleil éclaire : | *Mars | *Vénus | Sirius",
    ],
    clean: [
      "Quelles planètes voit-on ? | *Mars | *Vénus | Sirius",
      "Lesquelles sont des planètes ? | *Mars | *Vénus | Sirius",
      "Cochez toutes les planètes. | *Mars | *Vénus | Sirius",
      "Indiquer celle(s) qui est (sont) une planète : | *Mars | *Vénus | Sirius",
      "Quelles sont les deux réponses ? | *Mars | *Vénus | Sirius",
      "Plusieurs réponses sont possibles : que voit-on ? | *Mars | *Vénus | Sirius",
    ],
  },
  en: {
    flagged: [
      "Which planet is seen? | *Mars | *Venus | Sirius",
      "Who is a planet? | *Mars | *Venus | Sirius",
      "The planet is: | *Mars | *Venus | Sirius",
      "What is seen at night? | *Mars | *Venus | Sirius",
      "Where does it go? | *Mars | *Venus | Sirius",
      "The Sun lights: | *Mars | *Venus | Sirius",
    ],
    clean: [
      "Which are planets? | *Mars | *Venus | Sirius",
      "Select all that are planets. | *Mars | *Venus | Sirius",
      "Which two are seen? | *Mars | *Venus | Sirius",
      "Mark every planet. | *Mars | *Venus | Sirius",
      "What statements hold? | *Mars | *Venus | Sirius",
      "More than one is right: what is seen? | *Mars | *Venus | Sirius",
    ],
  },
});
