import { testRule } from "../../../../test/rule-cases.ts";
import { doubleNegative } from "./double-negative.ts";

testRule(doubleNegative, {
  fr: {
    flagged: [
      "Laquelle de ces choses n'est pas vraie ? | *Elle bout | Elle ne gèle pas | Elle coule",
      "Laquelle de ces choses n'est pas vraie ? | *Elle bout | Elle n'a aucun goût | Elle coule",
      "Laquelle de ces choses n'est pas vraie ? | *Elle bout | Elle ne bout jamais | Elle coule",
      "Laquelle de ces choses n'est pas vraie ? | *Elle bout | Elle n'est plus pure | Elle coule",
      "Laquelle de ces choses n'est pas vraie ? | *Elle bout | Elle n'a rien | Elle coule",
      "Laquelle de ces choses n'est pas vraie ? | *Elle bout | Elle ne flotte pas | Elle coule",
    ],
    clean: [
      "Que fait l'eau ? | *Elle bout | Elle ne gèle pas | Elle coule",
      "Laquelle n'est pas vraie ? | *Elle bout | Elle gèle | Elle coule",
      "Que fait-elle ? | *Elle bout | Elle gèle | Elle coule",
      "Laquelle n'est pas là ? | *un | deux | trois",
      "Qui ? | *un | deux | trois",
      "Lequel sauf un ? | *un | deux | trois",
    ],
  },
  en: {
    flagged: [
      "Which of these is not true? | *it boils | it does not freeze | it flows",
      "Which of these is not true? | *it boils | it cannot freeze | it flows",
      "Which of these is not true? | *it boils | it never freezes | it flows",
      "Which of these is not true? | *it boils | it isn't pure | it flows",
      "Which of these is not true? | *it boils | it doesn't boil | it flows",
      "Which of these is not true? | *it boils | it is not here | it flows",
    ],
    clean: [
      "What does water do? | *boil | it does not freeze | flow",
      "Which is not true? | *it boils | it freezes | it flows",
      "What is it? | *boil | freeze | flow",
      "Which is not here? | *one | two | three",
      "Who? | *one | two | three",
      "All except: | *one | two | three",
    ],
  },
});
