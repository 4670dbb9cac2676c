import { testRule } from "../../../../test/rule-cases.ts";
import { noneOfTheAbove } from "./none-of-the-above.ts";

testRule(noneOfTheAbove, {
  fr: {
    flagged: [
      "Que voit-on ? | *Un | Deux | Aucune des réponses ci-dessus",
      "Que voit-on ? | *Un | Deux | Aucune de ces réponses",
      "Que voit-on ? | *Un | Deux | Aucun des éléments précités",
      "Que voit-on ? | *Un | Deux | Aucune réponse n'est exacte",
      "Que voit-on ? | *Un | Deux | Aucune",
      "Que voit-on ? | *Un | Deux | Ni l'un ni l'autre",
    ],
    clean: [
      "Que voit-on ? | *Un | Deux | Aucun anticorps naturel",
      "Que voit-on ? | *Un | Deux | Aucune planète",
      "Que voit-on ? | *Un | Deux | Rien",
      "Que voit-on ? | *Un | Deux | Aucun effet sur le poids",
      "Que voit-on ? | *Un | Deux | Personne",
      "Que voit-on ? | *Un | Deux | Aucune des planètes gazeuses",
    ],
  },
  en: {
    flagged: [
      "What is seen? | *one | two | None of the above",
      "What is seen? | *one | two | None of these",
      "What is seen? | *one | two | none",
      "What is seen? | *one | two | None of these answers is correct",
      "What is seen? | *one | two | None are correct",
      "What is seen? | *one | two | Neither of these",
    ],
    clean: [
      "What is seen? | *one | two | no antibodies",
      "What is seen? | *one | two | nothing",
      "What is seen? | *one | two | none of the planets have rings",
      "What is seen? | *one | two | No change in weight",
      "What is seen? | *one | two | nonexistent",
      "What is seen? | *one | two | nobody knew",
    ],
  },
});
