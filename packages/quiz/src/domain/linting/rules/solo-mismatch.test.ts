import { testRule } from "../../../../test/rule-cases.ts";
import { soloMismatch } from "./solo-mismatch.ts";

testRule(soloMismatch, {
  fr: {
    flagged: [
      ["En quelle année commence la Révolution ? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["Qui a écrit ce livre ? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["Quelle est la capitale de la France ? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["Comment nomme-t-on ce roi ? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["En quel siècle vécut Dante ? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["Quel est le nom de ce fleuve ? | *1789 | 1815 | 1848", { solo: "relational" }],
    ],
    clean: [
      ["Pourquoi la Révolution commence-t-elle ? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["Quelle différence y a-t-il entre ces rois ? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["Quel effet a la hausse des prix ? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["Qui a écrit ce livre ? | *un | deux", { solo: "unistructural" }],
      "Qui règne ? | *un | deux",
      ["Qui règne ? | *un | deux", { solo: "prestructural" }],
    ],
  },
  en: {
    flagged: [
      ["In which year did the Revolution begin? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["Who wrote this book? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["What is the capital of France? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["What is the name of this king? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["In what century did Dante live? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["Which city did he found? | *1789 | 1815 | 1848", { solo: "relational" }],
    ],
    clean: [
      ["Why did the Revolution begin? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["What is the difference between these kings? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["What effect has a rise of prices? | *1789 | 1815 | 1848", { solo: "relational" }],
      ["Who wrote this book? | *one | two", { solo: "unistructural" }],
      "Who rules? | *one | two",
      ["Who rules? | *one | two", { solo: "prestructural" }],
    ],
  },
});
