import { testRule } from "../../../../test/rule-cases.ts";
import { kType } from "./k-type.ts";

testRule(kType, {
  fr: {
    flagged: [
      "1. Fer 2. Or 3. Zinc. Lesquels rouillent ? | *1 seulement | 1 et 2 seulement | 1, 2 et 3",
      "1. Fer 2. Or 3. Zinc. Lesquels rouillent ? | *1 et 2 | 2 et 3 | 1 et 3",
      "1. Fer 2. Or 3. Zinc. Lesquels rouillent ? | *I et II | II et III | I, II et III",
      "1. Fer 2. Or 3. Zinc. Lesquels rouillent ? | *A et C | B et C | A et B",
      "1. Fer 2. Or 3. Zinc. Lesquels rouillent ? | *1, 2 | 2, 3 | 1, 3",
      "1. Fer 2. Or 3. Zinc. Lesquels rouillent ? | *2 uniquement | 1 et 2 | tous",
    ],
    clean: [
      "Combien ? | *1 | 2 | 3",
      "Quand ? | *1914 et 1918 | 1939 et 1945 | 1870 et 1871",
      "Lequel ? | *A | B | C",
      "Où ? | *h/2 | h/4 | 3*h/4",
      "Quel groupe ? | *A positif | B négatif | AB positif",
      "Combien ? | *1 seul | 2 fois | 3 jours",
    ],
  },
  en: {
    flagged: [
      "1. Iron 2. Gold 3. Zinc. Which rust? | *1 only | 1 and 2 only | 1, 2 and 3",
      "1. Iron 2. Gold 3. Zinc. Which rust? | *1 and 2 | 2 and 3 | 1 and 3",
      "1. Iron 2. Gold 3. Zinc. Which rust? | *I and II | II and III | I, II and III",
      "1. Iron 2. Gold 3. Zinc. Which rust? | *A and C | B and C | A and B",
      "1. Iron 2. Gold 3. Zinc. Which rust? | *1, 2 | 2, 3 | 1, 3",
      "1. Iron 2. Gold 3. Zinc. Which rust? | *2 only | 1 and 2 | all",
    ],
    clean: [
      "How many? | *1 | 2 | 3",
      "When? | *1914 and 1918 | 1939 and 1945 | 1870 and 1871",
      "Which? | *A | B | C",
      "Where? | *h/2 | h/4 | 3*h/4",
      "Which group? | *A positive | B negative | AB positive",
      "How many? | *1 cell | 2 cells | 3 cells",
    ],
  },
});
