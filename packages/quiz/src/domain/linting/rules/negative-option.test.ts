import { testRule } from "../../../../test/rule-cases.ts";
import { negativeOption } from "./negative-option.ts";

testRule(negativeOption, {
  fr: {
    flagged: [
      "Que fait l'eau ? | *Elle bout | Elle ne gèle pas | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle n'a aucun goût | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle ne bout jamais | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle n'est plus pure | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle n'a rien | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle ne peut ni geler ni bouillir | Elle coule",
    ],
    clean: [
      "Que fait l'eau ? | *Elle bout | Elle gèle | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle ne gèle que l'hiver | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle manque | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle est rare | Elle coule",
      "Que fait l'eau ? | *Elle bout | Non loin elle gèle | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle en hiver | Elle coule",
    ],
  },
  en: {
    flagged: [
      "What does water do? | *boil | it does not freeze | flow",
      "What does water do? | *boil | it cannot freeze | flow",
      "What does water do? | *boil | it never freezes | flow",
      "What does water do? | *boil | it isn't pure | flow",
      "What does water do? | *boil | it doesn't boil | flow",
      "What does water do? | *boil | not useful | flow",
    ],
    clean: [
      "What does water do? | *boil | it freezes | flow",
      "What does water do? | *boil | not only freeze but melt | flow",
      "What does water do? | *boil | it lacks salt | flow",
      "What does water do? | *boil | it is rare | flow",
      "What does water do? | *boil | unfrozen | flow",
      "What does water do? | *boil | it freezes in winter | flow",
    ],
  },
});
