import { testRule } from "../../../../test/rule-cases.ts";
import { combinedOptions } from "./combined-options.ts";

testRule(combinedOptions, {
  fr: {
    flagged: [
      "Qu'est-ce ? | *le fer | le cuivre | À la fois le fer et le cuivre",
      "Qui produit ? | *La banque | L'État | Les deux",
      "Que faire ? | *Courir | Dormir | Les deux sont vraies",
      "Pourquoi ? | *Le coût | Le prix | les deux facteurs ci-dessus",
      "Comment ? | *Il double | Il triple | Il change autrement que les deux premières réponses",
      "Quoi ? | *La pluie | Le vent | la pluie et le vent",
    ],
    clean: [
      "Qu'est-ce ? | *Les deux masses sont identiques | La première est plus lourde | La seconde est plus lourde",
      "Quoi ? | *pluie et vent | neige et gel | brume",
      "Qui ? | *Marie et Pierre Curie | Louis Pasteur | Claude Bernard",
      "Où ? | *à la fois en mer et sur terre | au ciel | au désert",
      "Que voit-on ? | *Deux noyaux | Trois noyaux | Un noyau",
      "Lequel ? | *le sel | le sucre | l'eau",
    ],
  },
  en: {
    flagged: [
      "What? | *iron | copper | Both iron and copper",
      "Which? | *inductive reasoning | deductive reasoning | neither, because no hypothesis was made",
      "What? | *gold | silver | gold and silver",
      "Which? | *one | two | both of the above",
      "What? | *anabolic | catabolic | neither anabolic nor catabolic",
      "Which? | *red | blue | Both answers are correct",
    ],
    clean: [
      "What? | *both lungs of a dog | the heart | the liver",
      "What? | *oxygen and water | carbon and salt | iron",
      "Who? | *Marie and Pierre Curie | Louis Pasteur | Claude Bernard",
      "Which? | *salt | sugar | water",
      "What? | *trial and error | insight | habit",
      "Which? | *either side of the river | the hill | the valley",
    ],
  },
});
