import { testRule } from "../../../../test/rule-cases.ts";
import { allOfTheAbove } from "./all-of-the-above.ts";

testRule(allOfTheAbove, {
  fr: {
    flagged: [
      "Que voit-on ? | *Un | Deux | Toutes les réponses ci-dessus",
      "Que voit-on ? | *Un | Deux | Toutes ces réponses",
      "Que voit-on ? | *Un | Deux | Toutes les propositions sont vraies",
      "Que voit-on ? | *Un | Deux | Tout ce qui précède",
      "Que voit-on ? | *Un | Deux | L'ensemble des réponses précédentes",
      "Que voit-on ? | *Un | Deux | Toutes sont exactes",
    ],
    clean: [
      "Que voit-on ? | *Un | Deux | Toutes les planètes gazeuses",
      "Que voit-on ? | *Un | Deux | Tous les jours",
      "Que voit-on ? | *Un | Deux | Toute la ville",
      "Que voit-on ? | *Un | Deux | Tous",
      "Que voit-on ? | *Un | Deux | Tout le monde y croit",
      "Que voit-on ? | *Un | Deux | Les réponses du corps",
    ],
  },
  en: {
    flagged: [
      "What is seen? | *one | two | All of the above",
      "What is seen? | *one | two | all the above",
      "What is seen? | *one | two | All of these",
      "What is seen? | *one | two | All of these answers are correct",
      "What is seen? | *one | two | All are correct",
      "What is seen? | *one | two | Every one of the above",
    ],
    clean: [
      "What is seen? | *one | two | all mammals",
      "What is seen? | *one | two | small answers",
      "What is seen? | *one | two | all cells of the body",
      "What is seen? | *one | two | every planet",
      "What is seen? | *one | two | wall of the above",
      "What is seen? | *one | two | overall growth",
    ],
  },
});
