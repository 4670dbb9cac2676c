import type { Locale } from "@souffleur/kernel";

export const paperWords = {
  en: {
    variant: (letter: string) => `Variant ${letter}`,
    name: "Name: ______________________________     Date: ______________",
    key: "Answer key",
    number: "No.",
    answer: "Answer",
    text: "In words",
    several: "(several answers)",
    page: "Page {page} of {pages}",
    yourAnswer: "Answer: ______________________________",
    questions: (count: number) => `${count} ${count === 1 ? "question" : "questions"}`,
  },
  fr: {
    variant: (letter: string) => `Sujet ${letter}`,
    name: "Nom\u00a0: ______________________________     Date\u00a0: ______________",
    key: "Corrigé",
    number: "N°",
    answer: "Réponse",
    text: "En toutes lettres",
    several: "(plusieurs réponses)",
    page: "Page {page} sur {pages}",
    yourAnswer: "Réponse\u00a0: ______________________________",
    questions: (count: number) => `${count} ${count === 1 ? "question" : "questions"}`,
  },
} as const satisfies Record<Locale, unknown>;

export type PaperWords = (typeof paperWords)[Locale];
