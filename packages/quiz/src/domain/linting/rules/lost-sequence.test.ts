import { testRule } from "../../../../test/rule-cases.ts";
import { lostSequence } from "./lost-sequence.ts";

testRule(lostSequence, {
  fr: {
    flagged: [
      "Quand ? | *1815 | 1848 | 1830",
      "Quand ? | *20 | 10 | 30",
      "Quand ? | *5 % | 1 % | 10 %",
      "Quand ? | *3,5 | 1,5 | 2,5",
      "Quand ? | *1 000 | 500 | 2 000",
      "Quand ? | *10 kg | 5 kg | 20 kg",
    ],
    clean: [
      "Quand ? | *1815 | 1830 | 1848",
      "Quand ? | *30 | 20 | 10",
      "Quand ? | *1 % | 5 % | 10 %",
      "Quand ? | *le lundi | 3 | 1",
      "Quand ? | *10 kg | 5 m | 20 s",
      "Quand ? | *1848 | 1815",
    ],
  },
  en: {
    flagged: [
      "When? | *1815 | 1848 | 1830",
      "When? | *20 | 10 | 30",
      "When? | *5% | 1% | 10%",
      "When? | *3.5 | 1.5 | 2.5",
      "When? | *1,000 | 500 | 2,000",
      "When? | *$10 | $5 | $20",
    ],
    clean: [
      "When? | *1815 | 1830 | 1848",
      "When? | *30 | 20 | 10",
      "When? | *1% | 5% | 10%",
      "When? | *Monday | 3 | 1",
      "When? | *10 kg | 5 m | 20 s",
      "When? | *1848 | 1815",
    ],
  },
});
