import { testRule } from "../../../../test/rule-cases.ts";
import { duplicateOption } from "./duplicate-option.ts";

testRule(duplicateOption, {
  fr: {
    flagged: [
      "Qui ? | *Hugo | Zola | Hugo",
      "Qui ? | *Hugo | Zola | hugo",
      "Qui ? | *Hugo | Zola | HUGO",
      "Qui ? | *Hugo | Zola |  Hugo ",
      "Qui ? | *Hugo | Zola | Hugo.",
      "Qui ? | *Hugo | Zola | Zola",
    ],
    clean: [
      "Combien ? | *+3 | -3 | 3",
      "Qui ? | *Hugo | Zola | Hugues",
      "Quel signe ? | *< | > | =",
      "Quoi ? | *x² | x | 2x",
      "Qui ? | *Jean Hugo | Victor Hugo | Hugo",
      "Quoi ? | *a-b | a+b | a*b",
    ],
  },
  en: {
    flagged: [
      "Who? | *Poe | Twain | Poe",
      "Who? | *Poe | Twain | poe",
      "Who? | *Poe | Twain | POE",
      "Who? | *Poe | Twain |  Poe ",
      "Who? | *Poe | Twain | Poe.",
      "Who? | *Poe | Twain | Twain",
    ],
    clean: [
      "How much? | *+3 | -3 | 3",
      "Who? | *Poe | Twain | Pope",
      "Which sign? | *< | > | =",
      "What? | *x² | x | 2x",
      "Who? | *John Poe | Edgar Poe | Poe",
      "What? | *a-b | a+b | a*b",
    ],
  },
});
