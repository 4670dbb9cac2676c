import { testRule } from "../../../../test/rule-cases.ts";
import { hintGivesKey } from "./hint-gives-key.ts";

testRule(hintGivesKey, {
  fr: {
    flagged: [
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { hint: "C'est Victor Hugo." },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { hint: "Pensez à Victor Hugo" },
      ],
      ["Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne", { hint: "victor hugo !" }],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { hint: "Un roman de Victor Hugo" },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { hint: "Victor Hugo, né à Besançon" },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { hint: "L'auteur est Victor Hugo" },
      ],
    ],
    clean: [
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { hint: "Il est né à Besançon." },
      ],
      ["Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne", { hint: "Pensez à l'exil." }],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { hint: "Victor, son prénom" },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { hint: "Ni Émile Zola : Victor Hugo ?" },
      ],
      ["Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne", { hint: "Guernesey" }],
      ["Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne", { hint: "" }],
    ],
  },
  en: {
    flagged: [
      ["Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf", { hint: "It is James Joyce." }],
      ["Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf", { hint: "Think of James Joyce" }],
      ["Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf", { hint: "james joyce!" }],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { hint: "A novel by James Joyce" },
      ],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { hint: "James Joyce, born in Dublin" },
      ],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { hint: "The author is James Joyce" },
      ],
    ],
    clean: [
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { hint: "He was born in Dublin." },
      ],
      ["Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf", { hint: "Think of exile." }],
      ["Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf", { hint: "James, his first name" }],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { hint: "Not Henry James: James Joyce?" },
      ],
      ["Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf", { hint: "Trieste" }],
      ["Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf", { hint: "" }],
    ],
  },
});
