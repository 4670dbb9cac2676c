import { testRule } from "../../../../test/rule-cases.ts";
import { tooMuchReading } from "./too-much-reading.ts";

testRule(tooMuchReading, {
  fr: {
    flagged: [
      "Quoi ? | *très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas 0 | un | deux",
      "Quoi ? | *très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas 1 | un | deux",
      "Quoi ? | *très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas 2 | un | deux",
      "Quoi ? | *très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas 3 | un | deux",
      "Quoi ? | *très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas 4 | un | deux",
      "Quoi ? | *très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas très long texte qui n'en finit pas 5 | un | deux",
    ],
    clean: [
      "Quoi ? | *un | deux | trois",
      "Quoi ? | *une réponse courte 0 | deux | trois",
      "Quoi ? | *une réponse courte 1 | deux | trois",
      "Quoi ? | *une réponse courte 2 | deux | trois",
      "Quoi ? | *une réponse courte 3 | deux | trois",
      "Quoi ? | *une réponse courte 4 | deux | trois",
    ],
  },
  en: {
    flagged: [
      "What? | *very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end 0 | one | two",
      "What? | *very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end 1 | one | two",
      "What? | *very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end 2 | one | two",
      "What? | *very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end 3 | one | two",
      "What? | *very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end 4 | one | two",
      "What? | *very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end very long text that has no end 5 | one | two",
    ],
    clean: [
      "What? | *one | two | three",
      "What? | *a short answer 0 | two | three",
      "What? | *a short answer 1 | two | three",
      "What? | *a short answer 2 | two | three",
      "What? | *a short answer 3 | two | three",
      "What? | *a short answer 4 | two | three",
    ],
  },
});
