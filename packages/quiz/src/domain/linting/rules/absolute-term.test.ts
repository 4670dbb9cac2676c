import { testRule } from "../../../../test/rule-cases.ts";
import { absoluteTerm } from "./absolute-term.ts";

testRule(absoluteTerm, {
  fr: {
    flagged: [
      "Que fait l'eau ? | *Elle bout | Elle gèle toujours | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle ne gèle jamais | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle uniquement en mer | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle forcément | Elle coule",
      "Que fait l'eau ? | *Elle bout | Tous les fleuves gèlent | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle en aucun cas | Elle coule",
    ],
    clean: [
      "Que fait l'eau ? | *Elle bout | Elle gèle souvent | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle ne gèle pas toujours | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle tous les jours | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle en hiver | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle seulement 3 jours | Elle coule",
      "Que fait l'eau ? | *Elle bout | Aucune des réponses ci-dessus | Elle coule",
    ],
  },
  en: {
    flagged: [
      "What does water do? | *boil | it always freezes | flow",
      "What does water do? | *boil | it never freezes | flow",
      "What does water do? | *boil | it freezes only at sea | flow",
      "What does water do? | *boil | it necessarily freezes | flow",
      "What does water do? | *boil | All rivers freeze | flow",
      "What does water do? | *boil | it freezes in all cases | flow",
    ],
    clean: [
      "What does water do? | *boil | it often freezes | flow",
      "What does water do? | *boil | it does not always freeze | flow",
      "What does water do? | *boil | it freezes only 3 times | flow",
      "What does water do? | *boil | it freezes in winter | flow",
      "What does water do? | *boil | the letters of all words freeze | flow",
      "What does water do? | *boil | None of the above | flow",
    ],
  },
});
