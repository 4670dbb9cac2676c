import { testRule } from "../../../../test/rule-cases.ts";
import { negativeStem } from "./negative-stem.ts";

testRule(negativeStem, {
  fr: {
    flagged: [
      "Laquelle de ces planètes n'est pas gazeuse ? | *Mercure | Mars | Vénus",
      "Tous ces auteurs sont romantiques sauf un, lequel ? | *Zola | Hugo | Musset",
      "Quelle proposition est fausse ? | *A bout | Au début | En fin",
      "Laquelle de ces affirmations est inexacte ? | *Un | Deux | Trois",
      "Quel métal ne rouille jamais ? | *L'or | Le fer | L'acier",
      "Quelle planète **n'a pas** de lune ? | *Mercure | Mars | Vénus",
    ],
    clean: [
      "Quelle planète est la plus proche du Soleil ? | *Mercure | Mars | Vénus",
      "Que devient l'eau si on ne la chauffe pas ? | *De la glace | De la vapeur | Du sel",
      "Quel est le plus grand océan ? | *Pacifique | Indien | Arctique",
      "Que se passe-t-il quand une cellule ne reçoit plus d'oxygène ? | *Elle meurt | Elle grandit | Elle dort",
      "Quel nombre n'est divisible que par lui-même ? | *7 | 8 | 9",
      "Le patient ne dort pas depuis trois jours. Quel traitement prescrire ? | *Repos | Café | Sport",
    ],
  },
  en: {
    flagged: [
      "Which of these is not a planet? | *Pluto | Mars | Venus",
      "All of the following are metals except: | *sulfur | iron | copper",
      "Which statement is false? | *One | Two | Three",
      "Which of these animals cannot fly? | *ostrich | eagle | robin",
      "Which organ isn't part of digestion? | *lung | liver | colon",
      "Which of the following is incorrect? | *One | Two | Three",
    ],
    clean: [
      "Which planet is closest to the Sun? | *Mercury | Mars | Venus",
      "What happens if the cell does not divide? | *it dies | it grows | it sleeps",
      "Which mechanism not involving light makes sugar? | *chemosynthesis | respiration | digestion",
      "Which claim is true or false by definition? | *a tautology | a guess | a law",
      "The patient does not sleep. Which treatment helps? | *rest | coffee | sport",
      "Who wrote Notes from Underground? | *Dostoevsky | Tolstoy | Gogol",
    ],
  },
});
