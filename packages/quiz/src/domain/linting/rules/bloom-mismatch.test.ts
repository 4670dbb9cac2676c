import { testRule } from "../../../../test/rule-cases.ts";
import { bloomMismatch } from "./bloom-mismatch.ts";

testRule(bloomMismatch, {
  fr: {
    flagged: [
      ["En quelle année commence la Révolution ? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["Qui a écrit ce livre ? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["Quelle est la capitale de la France ? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["Comment nomme-t-on ce roi ? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["En quel siècle vécut Dante ? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["Quel est le nom de ce fleuve ? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
    ],
    clean: [
      ["En quelle année commence la Révolution ? | *1789 | 1815 | 1848", {}, { bloom: "remember" }],
      ["Qui a écrit ce livre ? | *1789 | 1815 | 1848", {}, { bloom: "remember" }],
      ["Quelle est la capitale de la France ? | *1789 | 1815 | 1848", {}, { bloom: "remember" }],
      ["Quelle différence y a-t-il entre ces rois ? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["Que peut-on conclure de ces dates ? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      "En quelle année ? | *1789 | 1815 | 1848",
    ],
  },
  en: {
    flagged: [
      ["In which year did the Revolution begin? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["Who wrote this book? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["What is the capital of France? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["What is the name of this king? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["In what century did Dante live? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["Which city did he found? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
    ],
    clean: [
      ["In which year did the Revolution begin? | *1789 | 1815 | 1848", {}, { bloom: "remember" }],
      ["Who wrote this book? | *1789 | 1815 | 1848", {}, { bloom: "remember" }],
      ["What is the capital of France? | *1789 | 1815 | 1848", {}, { bloom: "remember" }],
      ["How do these kings differ from each other? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      ["What can be concluded from these dates? | *1789 | 1815 | 1848", {}, { bloom: "analyze" }],
      "In which year? | *1789 | 1815 | 1848",
    ],
  },
});
