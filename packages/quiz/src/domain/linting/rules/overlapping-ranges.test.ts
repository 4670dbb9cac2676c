import { testRule } from "../../../../test/rule-cases.ts";
import { overlappingRanges } from "./overlapping-ranges.ts";

testRule(overlappingRanges, {
  fr: {
    flagged: [
      "Où se situe la valeur ? | *De 10 à 20 | De 15 à 30",
      "Où se situe la valeur ? | *10-20 | 18-25 | 30-40",
      "Où se situe la valeur ? | *entre 1 et 5 | entre 4 et 8",
      "Où se situe la valeur ? | *0 à 50 % | 40 à 60 %",
      "Où se situe la valeur ? | *10 – 20 | 5 – 12",
      "Où se situe la valeur ? | *de 1,5 à 2,5 | de 2 à 3",
    ],
    clean: [
      "Où se situe la valeur ? | *De 10 à 20 | De 20 à 30",
      "Où se situe la valeur ? | *10-20 | 21-30",
      "Où se situe la valeur ? | *entre 1 et 5 | entre 6 et 8",
      "Où se situe la valeur ? | *10 kg | 15 kg",
      "Où se situe la valeur ? | *10 à 20 m | 15 à 30 s",
      "Où se situe la valeur ? | *peu | beaucoup",
    ],
  },
  en: {
    flagged: [
      "Where does the value lie? | *10 to 20 | 15 to 30",
      "Where does the value lie? | *10-20 | 18-25 | 30-40",
      "Where does the value lie? | *between 1 and 5 | between 4 and 8",
      "Where does the value lie? | *0 to 50% | 40 to 60%",
      "Where does the value lie? | *10 – 20 | 5 – 12",
      "Where does the value lie? | *from 1.5 to 2.5 | from 2 to 3",
    ],
    clean: [
      "Where does the value lie? | *10 to 20 | 20 to 30",
      "Where does it lie? | *10-20 | 21-30",
      "Which range is visible? | *400–700 nm | 200–900 nm",
      "Where? | *10 kg | 15 kg",
      "Where? | *10 to 20 m | 15 to 30 s",
      "Where? | *low | high",
    ],
  },
});
