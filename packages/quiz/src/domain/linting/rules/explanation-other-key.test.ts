import { testRule } from "../../../../test/rule-cases.ts";
import { explanationOtherKey } from "./explanation-other-key.ts";

testRule(explanationOtherKey, {
  fr: {
    flagged: [
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { explanation: "La bonne réponse est B." },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { explanation: "La réponse exacte est la 2." },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { explanation: "Réponse C est juste." },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { explanation: "La bonne réponse est l'option C." },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { explanation: "Émile Zola l'a écrit en 1862." },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { explanation: "C'est un roman de Jules Verne." },
      ],
    ],
    clean: [
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { explanation: "La bonne réponse est A." },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { explanation: "La réponse exacte est la 1." },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { explanation: "Victor Hugo l'a écrit en 1862." },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { explanation: "Hugo, et non Émile Zola." },
      ],
      [
        "Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne",
        { explanation: "Il paraît en 1862." },
      ],
      ["Qui écrit Les Misérables ? | *Victor Hugo | Émile Zola | Jules Verne", { explanation: "" }],
    ],
  },
  en: {
    flagged: [
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { explanation: "The correct answer is B." },
      ],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { explanation: "The right answer is 2." },
      ],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { explanation: "Answer C is correct." },
      ],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { explanation: "The correct option is C." },
      ],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { explanation: "Virginia Woolf wrote it in 1922." },
      ],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { explanation: "It is a novel by Virginia Woolf." },
      ],
    ],
    clean: [
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { explanation: "The correct answer is A." },
      ],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { explanation: "The right answer is 1." },
      ],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { explanation: "James Joyce wrote it in 1922." },
      ],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { explanation: "Joyce, and not Virginia Woolf." },
      ],
      [
        "Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf",
        { explanation: "It came out in 1922." },
      ],
      ["Who wrote Ulysses? | *James Joyce | Henry James | Virginia Woolf", { explanation: "" }],
    ],
  },
});
