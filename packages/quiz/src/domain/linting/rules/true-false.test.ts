import { testRule } from "../../../../test/rule-cases.ts";
import { trueFalse } from "./true-false.ts";

testRule(trueFalse, {
  fr: {
    flagged: [
      "Le soleil est-il une étoile ? | *Vrai | Faux",
      "L'eau bout-elle à froid ? | *Oui, à basse pression | Non, elle s'évapore | Oui, en chauffant",
      "Laquelle de ces affirmations est exacte ? | *Il fait chaud ici | Elle est ronde | On dort la nuit",
      "Parmi les propositions suivantes concernant le sang, indiquer celle qui est exacte : | *Il est rouge | Il contient du sable | Il est solide",
      "Quelle est l'affirmation juste ? | *Le poids est une force | La masse est une force | Le temps est une force",
      "Est-ce exact ? | *oui | non",
    ],
    clean: [
      "Quelle planète est la plus proche ? | *Mercure | Mars | Vénus",
      "Parmi les métaux suivants, lequel rouille ? | *Le fer | L'or | Le cuivre",
      "Que peut-on dire de la vitesse ? | *Elle augmente | Elle diminue | Elle est nulle",
      "Qui a dit oui ? | *Jean | Paul | Anne",
      "Comment change le volume ? | *Il augmente | Il diminue | Il reste égal",
      "Parmi les propositions suivantes, indiquer la réponse exacte. Le tritium est un émetteur : | *Bêta | Gamma | Alpha",
    ],
  },
  en: {
    flagged: [
      "Is the Sun a star? | *True | False",
      "Can water boil cold? | *Yes, at low pressure | No, it only evaporates | Yes, if heated",
      "Which of the following statements is true? | *It is red | They are blue | We are here",
      "Which of the following is true of the affair? | *It was the first time | They believed it | The owner was a merchant",
      "Choose the correct statement. | *It is big | It is small | It is round",
      "Right? | *Yes | No",
    ],
    clean: [
      "Which planet is closest? | *Mercury | Mars | Venus",
      "Which of the following is a vitamin? | *C | Z | Q",
      "What is true north? | *a direction | a city | a ship",
      "How did the king respond? | *He vetoed it. | He signed it. | He left.",
      "Which law is correct for gases? | *Boyle's law | Ohm's law | Hooke's law",
      "What is the purpose of the test? | *to measure | to heal | to teach",
    ],
  },
});
