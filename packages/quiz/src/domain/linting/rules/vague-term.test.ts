import { testRule } from "../../../../test/rule-cases.ts";
import { vagueTerm } from "./vague-term.ts";

testRule(vagueTerm, {
  fr: {
    flagged: [
      "Que fait l'eau ? | *Elle bout | Elle gèle souvent | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle parfois | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle en général | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle habituellement | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle le plus souvent | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle rarement | Elle coule",
    ],
    clean: [
      "Que fait l'eau ? | *Elle bout | Elle gèle à 0 °C | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle de plus en plus souvent | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle moins souvent | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle en hiver | Elle coule",
      "Que fait l'eau ? | *Elle bout | Environ 95 % gèle | Elle coule",
      "Que fait l'eau ? | *Elle bout | Elle gèle lentement | Elle coule",
    ],
  },
  en: {
    flagged: [
      "What does water do? | *boil | it often freezes | flow",
      "What does water do? | *boil | it sometimes freezes | flow",
      "What does water do? | *boil | it usually freezes | flow",
      "What does water do? | *boil | it generally freezes | flow",
      "What does water do? | *boil | it rarely freezes | flow",
      "What does water do? | *boil | it freezes, in general | flow",
    ],
    clean: [
      "What does water do? | *boil | it freezes at 0 °C | flow",
      "What does water do? | *boil | it freezes more often | flow",
      "What does water do? | *boil | it freezes less frequently | flow",
      "What does water do? | *boil | it freezes in winter | flow",
      "What does water do? | *boil | about 95 % freezes | flow",
      "What does water do? | *boil | it freezes slowly | flow",
    ],
  },
});
