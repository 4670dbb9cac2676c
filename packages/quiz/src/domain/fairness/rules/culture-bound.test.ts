import { testRule } from "../../../../test/rule-cases.ts";
import { readFairness } from "../read-fairness.ts";
import { cultureBound } from "./culture-bound.ts";

testRule(
  cultureBound,
  {
    fr: {
      flagged: [
        "À la belote, 4 joueurs ont 8 cartes chacun. Combien de cartes ? | *32 | 12",
        "À Thanksgiving, 12 personnes mangent 3 dindes. Quelle part chacun ? | *1/4 | 1/3",
        "Pendant les vacances au ski, Paul descend 300 m. À quelle altitude ? | *900 m | 600 m",
        "Un joueur de pétanque lance à 6 m. Combien de pieds ? | *20 | 12",
        "On coupe la galette des rois en 8. Quel angle ? | *45° | 60°",
        "Au Loto on tire 5 numéros sur 49. Combien de tirages ? | *1 906 884 | 245",
      ],
      clean: [
        "4 joueurs ont 8 cartes chacun. Combien de cartes ? | *32 | 12",
        "12 personnes mangent 3 pains. Quelle part chacun ? | *1/4 | 1/3",
        ["Quand fête-t-on la chandeleur ? | *en février | en mai", { topic: "La chandeleur" }],
        ["Qui gagne à la pétanque ? | *le plus proche | le plus loin", { tags: ["pétanque"] }],
        "Quelle fête est la plus ancienne, mardi gras ou une autre ? | *mardi gras | une autre",
        "Paul descend 300 m. À quelle altitude arrive-t-il ? | *900 m | 600 m",
      ],
    },
    en: {
      flagged: [
        "A quarterback throws at 20 m/s. How far in 2 s? | *40 m | 10 m",
        "At Thanksgiving 12 people eat 3 pies. What share has each? | *1/4 | 1/3",
        "A baseball falls for 2 s. How fast is it? | *20 m/s | 10 m/s",
        "A cricket match lasts 5 days. How many hours? | *120 | 60",
        "On Boxing Day a shop sells 30 % more. How many? | *130 | 100",
        "A ski trip costs 300. What does it cost for 4? | *1,200 | 304",
      ],
      clean: [
        "A ball is thrown at 20 m/s. How far in 2 s? | *40 m | 10 m",
        "12 people eat 3 loaves. What share has each? | *1/4 | 1/3",
        ["When is Thanksgiving? | *in November | in May", { topic: "Thanksgiving" }],
        ["How many bases has baseball? | *four | six", { tags: ["Baseball"] }],
        "Which feast is in October, Halloween or another? | *Halloween | another",
        "A trip costs 300. What does it cost for 4? | *1,200 | 304",
      ],
    },
  },
  readFairness,
);
