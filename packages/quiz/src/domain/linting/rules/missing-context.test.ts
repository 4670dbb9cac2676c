import { testRule } from "../../../../test/rule-cases.ts";
import { missingContext } from "./missing-context.ts";

testRule(missingContext, {
  fr: {
    flagged: [
      "D'après le texte, qui règne ? | *Mercure | Mars | Vénus",
      "Selon l'auteur, que faire ? | *Mercure | Mars | Vénus",
      "Il conquiert l'Égypte en 1798. De qui s'agit-il ? | *Mercure | Mars | Vénus",
      "Elle tourne autour du Soleil : | *Mercure | Mars | Vénus",
      "Dans ce chapitre, que voit-on ? | *Mercure | Mars | Vénus",
      "Ce dernier meurt en : | *Mercure | Mars | Vénus",
    ],
    clean: [
      "Il y a combien de planètes ? | *Mercure | Mars | Vénus",
      "Il existe combien d'os ? | *Mercure | Mars | Vénus",
      "Qui règne en 1789 ? | *Mercure | Mars | Vénus",
      "Il faut combien de temps ? | *Mercure | Mars | Vénus",
      "Il est interdit de fumer où ? | *Mercure | Mars | Vénus",
      "Elles-mêmes, que font-elles ? | *Mercure | Mars | Vénus",
    ],
  },
  en: {
    flagged: [
      "According to the text, who rules? | *Mercury | Mars | Venus",
      "In this chapter, what is shown? | *Mercury | Mars | Venus",
      "He conquered Egypt in 1798 and became: | *Mercury | Mars | Venus",
      "They orbit the Sun: | *Mercury | Mars | Venus",
      "As mentioned above, what is it? | *Mercury | Mars | Venus",
      "According to the author, what matters? | *Mercury | Mars | Venus",
    ],
    clean: [
      "Who rules in 1789? | *Mercury | Mars | Venus",
      "It is known that water boils. At what heat? | *Mercury | Mars | Venus",
      "Which text did Luther write? | *Mercury | Mars | Venus",
      "What is a chapter? | *Mercury | Mars | Venus",
      "These statements concern salt. Which holds? | *Mercury | Mars | Venus",
      "What did the author of Emma write first? | *Mercury | Mars | Venus",
    ],
  },
});
