import { testRule } from "../../../../test/rule-cases.ts";
import { opinion } from "./opinion.ts";

testRule(opinion, {
  fr: {
    flagged: [
      "À votre avis, qui gagne ? | *Mercure | Mars | Vénus",
      "Selon vous, que faire ? | *Mercure | Mars | Vénus",
      "Que pensez-vous de Zola ? | *Mercure | Mars | Vénus",
      "Quel roi préférez-vous ? | *Mercure | Mars | Vénus",
      "D'après vous, est-ce vrai ? | *Mercure | Mars | Vénus",
      "Quelle est votre opinion du film ? | *Mercure | Mars | Vénus",
    ],
    clean: [
      "Selon Kant, que faire ? | *Mercure | Mars | Vénus",
      "D'après Newton, que se passe-t-il ? | *Mercure | Mars | Vénus",
      "Que pense Voltaire ? | *Mercure | Mars | Vénus",
      "Quel avis rend la cour ? | *Mercure | Mars | Vénus",
      "Qui gagne ? | *Mercure | Mars | Vénus",
      "Que préfère la bactérie ? | *Mercure | Mars | Vénus",
    ],
  },
  en: {
    flagged: [
      "Do you think it is true? | *Mercury | Mars | Venus",
      "In your opinion, who wins? | *Mercury | Mars | Venus",
      "Which king do you prefer? | *Mercury | Mars | Venus",
      "What is your opinion of it? | *Mercury | Mars | Venus",
      "Would you say it is red? | *Mercury | Mars | Venus",
      "What do you think of Zola? | *Mercury | Mars | Venus",
    ],
    clean: [
      "According to Kant, what matters? | *Mercury | Mars | Venus",
      "Which opinion did the court give? | *Mercury | Mars | Venus",
      "What did Newton think? | *Mercury | Mars | Venus",
      "Who wins? | *Mercury | Mars | Venus",
      "What do bacteria prefer? | *Mercury | Mars | Venus",
      "Which view is Hegel's? | *Mercury | Mars | Venus",
    ],
  },
});
