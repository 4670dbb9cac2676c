import { testRule } from "../../../../test/rule-cases.ts";
import { repeatedWord } from "./repeated-word.ts";

testRule(repeatedWord, {
  fr: {
    flagged: [
      "Où trouve-t-on les cnidocytes ? | *chez les cnidaires | chez les éponges | chez les vers",
      "Qu'est-ce que la photosynthèse végétale ? | *un processus végétal | une roche | une planète",
      "Que mesure un thermomètre médical ? | *une fièvre médicale | une masse | une force",
      "Quelle est la fonction de la membrane ? | *une membrane protège | digérer | bouger",
      "Quel roi fonda la bibliothèque ? | *celui de la bibliothèque | Louis XI | Clovis",
      "Que signifie la biodiversité marine ? | *la diversité marine | le climat | le sol",
    ],
    clean: [
      "Où vit le lion ? | *en savane | en mer | au pôle",
      "Quelle membrane protège ? | *la membrane interne | la membrane externe | la membrane moyenne",
      "Comment change le volume ? | *Il augmente | Il change peu | Il double",
      "La masse du cuivre ou la masse du plomb ? | *la masse du plomb | la masse du cuivre | aucune",
      "Qui gouverne les États-Unis ? | *un état-major | un roi | un juge",
      "Quel est le sel ? | *un sel | l'eau | l'air",
    ],
  },
  en: {
    flagged: [
      "Where are cnidocytes found? | *in cnidarians | in sponges | in worms",
      "What is a volcanic eruption? | *a volcanic event | a storm | a flood",
      "What does the library hold? | *library books | cars | stones",
      "Which treaty ended the conflict? | *the treaty of Ghent | the act | the law",
      "What is marine biology? | *study of marine life | study of stars | study of rocks",
      "What did the merchants found? | *a guild of merchants | a school | a farm",
    ],
    clean: [
      "Where do lions live? | *savanna | sea | pole",
      "Which membrane protects? | *inner membrane | outer membrane | middle membrane",
      "How does volume change? | *It increases | It may change | It doubles",
      "Which question is illegal in the United States? | *Which state were you born in? | Which school? | What age?",
      "Is lead or iron heavier? | *lead is heavier | iron is lighter | equal",
      "What is salt? | *salt | water | air",
    ],
  },
});
