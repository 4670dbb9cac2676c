import { testRule } from "../../../../test/rule-cases.ts";
import { personalData } from "./personal-data.ts";

const fr = (words: string) => `Que dit-on de ${words} ? | *un | deux | trois`;
const en = (words: string) => `What is said of ${words}? | *one | two | three`;

testRule(personalData, {
  fr: {
    flagged: [
      fr("jean.dupont@gmail.com"),
      fr("06 12 34 56 78"),
      fr("+33 6 12 34 56 78"),
      fr("FR14 2004 1010 0505 0001 3M02 606"),
      fr("1 85 05 78 006 084 91"),
      fr("4111 1111 1111 1111"),
    ],
    clean: [
      fr("nom@example.org"),
      fr("06 39 98 12 34"),
      fr("1 000 000 000 habitants"),
      fr("3,14159 26535"),
      fr("4111 1111 1111 1112"),
      fr("1789, 1815 et 1848"),
    ],
  },
  en: {
    flagged: [
      en("john.smith@mail.com"),
      en("(212) 555-7788"),
      en("+44 20 7946 0958"),
      en("123-45-6789"),
      en("GB82 WEST 1234 5698 7654 32"),
      en("5500 0000 0000 0004"),
    ],
    clean: [
      en("name@example.com"),
      en("10 000 000 people"),
      en("1914-1918"),
      en("version 2.10.300"),
      en("the code 12-34-5678"),
      en("an @ sign"),
    ],
  },
});
