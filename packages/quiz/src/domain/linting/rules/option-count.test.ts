import { testRule } from "../../../../test/rule-cases.ts";
import { optionCount } from "./option-count.ts";

testRule(optionCount, {
  fr: {
    flagged: [
      ["Qui ? | *un", { kind: "one" }],
      ["Qui ?", { kind: "one" }],
      "Qui ? | *1 | 2 | 3 | 4 | 5 | 6 | 7",
      "Qui ? | *un | deux",
      ["Qui ? | *un", { kind: "several" }],
      "Qui ? | *a | b | c | d | e | f | g | h",
    ],
    clean: [
      "Qui ? | *1 | 2 | 3",
      "Qui ? | *1 | 2 | 3 | 4",
      "Qui ? | *1 | 2 | 3 | 4 | 5",
      "Qui ? | *1 | 2 | 3 | 4 | 5 | 6",
      ["Qui ?", { kind: "short" }],
      ["Qui ?", { kind: "number" }],
    ],
  },
  en: {
    flagged: [
      ["Who? | *one", { kind: "one" }],
      ["Who?", { kind: "one" }],
      "Who? | *1 | 2 | 3 | 4 | 5 | 6 | 7",
      "Who? | *one | two",
      ["Who? | *one", { kind: "several" }],
      "Who? | *a | b | c | d | e | f | g | h",
    ],
    clean: [
      "Who? | *1 | 2 | 3",
      "Who? | *1 | 2 | 3 | 4",
      "Who? | *1 | 2 | 3 | 4 | 5",
      "Who? | *1 | 2 | 3 | 4 | 5 | 6",
      ["Who?", { kind: "short" }],
      ["Who?", { kind: "number" }],
    ],
  },
});
