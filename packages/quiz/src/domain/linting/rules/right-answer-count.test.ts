import { testRule } from "../../../../test/rule-cases.ts";
import { rightAnswerCount } from "./right-answer-count.ts";

testRule(rightAnswerCount, {
  fr: {
    flagged: [
      "Qui ? | un | deux",
      "Qui ? | un | deux | trois",
      ["Qui ? | *un | *deux", { kind: "one" }],
      ["Qui ? | *un | *deux | trois", { kind: "one" }],
      ["Qui ? | un | deux", { kind: "several" }],
      ["Qui ? | *a | *b | *c", { kind: "one" }],
    ],
    clean: [
      "Qui ? | *un | deux",
      "Qui ? | un | *deux",
      "Qui ? | *un | *deux | trois",
      ["Qui ? | *un | deux", { kind: "several" }],
      ["Qui ?", { kind: "short" }],
      "Qui ? | *a | *b | *c",
    ],
  },
  en: {
    flagged: [
      "Who? | one | two",
      "Who? | one | two | three",
      ["Who? | *one | *two", { kind: "one" }],
      ["Who? | *one | *two | three", { kind: "one" }],
      ["Who? | one | two", { kind: "several" }],
      ["Who? | *a | *b | *c", { kind: "one" }],
    ],
    clean: [
      "Who? | *one | two",
      "Who? | one | *two",
      "Who? | *one | *two | three",
      ["Who? | *one | two", { kind: "several" }],
      ["Who?", { kind: "short" }],
      "Who? | *a | *b | *c",
    ],
  },
});
