import { testRule } from "../../../../test/rule-cases.ts";
import { missingPunctuation } from "./missing-punctuation.ts";

testRule(missingPunctuation, {
  fr: {
    flagged: [
      "Quelle est la capitale | *Mercure | Mars | Vénus",
      "Pourquoi le ciel est bleu. | *Mercure | Mars | Vénus",
      "Comment se forme la pluie | *Mercure | Mars | Vénus",
      "Qui a écrit ce livre. | *Mercure | Mars | Vénus",
      "Combien pèse un litre d'eau | *Mercure | Mars | Vénus",
      "Parmi ces métaux, lequel. | *Mercure | Mars | Vénus",
    ],
    clean: [
      "Quelle est la capitale ? | *Mercure | Mars | Vénus",
      "La capitale est : | *Mercure | Mars | Vénus",
      "Quand l'eau bout, elle devient : | *Mercure | Mars | Vénus",
      "Comment se forme la pluie ? | *Mercure | Mars | Vénus",
      "Nommez la capitale. | *Mercure | Mars | Vénus",
      "Qui plus est… | *Mercure | Mars | Vénus",
    ],
  },
  en: {
    flagged: [
      "What is the capital | *Mercury | Mars | Venus",
      "Why is the sky blue. | *Mercury | Mars | Venus",
      "How does rain form | *Mercury | Mars | Venus",
      "Who wrote this book. | *Mercury | Mars | Venus",
      "Which metal rusts | *Mercury | Mars | Venus",
      "Is water wet here | *Mercury | Mars | Venus",
    ],
    clean: [
      "What is the capital? | *Mercury | Mars | Venus",
      "The capital is: | *Mercury | Mars | Venus",
      "When water boils, it becomes: | *Mercury | Mars | Venus",
      "How does rain form? | *Mercury | Mars | Venus",
      "Name the capital. | *Mercury | Mars | Venus",
      "What follows is ____ | *Mercury | Mars | Venus",
    ],
  },
});
